package org.cldess.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.cldess.encounter.plan.Bye;
import org.cldess.encounter.plan.Encounter;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.language.Typography;

/** Prints the plan of a meeting as text. */
final class PlanText {
    private final Speaker speaker;

    PlanText(Speaker speaker) {
        this.speaker = speaker;
    }

    void print(MeetingPlan plan) {
        if (!plan.conflicts().isEmpty()) {
            speaker.say("plan.conflicts", plan.conflicts().size());
            speaker.sentences(plan.conflicts()).forEach(sentence -> speaker.line("  " + sentence));
            return;
        }
        speaker.say(
                "plan.summary",
                plan.size(),
                plan.rounds().size(),
                plan.score().orElseThrow(),
                plan.bound().orElseThrow());
        if (plan.isOptimal()) {
            speaker.say("plan.optimal");
        }
        if (!plan.lapsed().isEmpty()) {
            speaker.say("plan.lapsed", plan.lapsed().size());
            speaker.sentences(plan.lapsed()).forEach(sentence -> speaker.line("  " + sentence));
        }
        int number = 0;
        for (List<Encounter> encounters : plan.rounds()) {
            number++;
            speaker.line("");
            int round = number;
            plan.meeting()
                    .hour(round)
                    .ifPresentOrElse(
                            hour -> speaker.say("plan.round.hour", round, Typography.time(hour, speaker.locale())),
                            () -> speaker.say("plan.round", round));
            encounters.forEach(this::print);
        }
        plan.byes().forEach(this::print);
    }

    private void print(Encounter encounter) {
        String line = speaker.words(
                "plan.table",
                encounter.table(),
                encounter.left().name(),
                encounter.right().name(),
                Typography.number(encounter.score().value(), speaker.locale()));
        speaker.line("  " + line);
    }

    private void print(Bye bye) {
        String rounds = bye.rounds().stream().map(String::valueOf).collect(Collectors.joining(", "));
        speaker.say("plan.bye", bye.participant().name(), rounds, bye.rounds().size());
    }
}
