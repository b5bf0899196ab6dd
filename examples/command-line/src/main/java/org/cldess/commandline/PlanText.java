package org.cldess.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.cldess.encounter.plan.Bye;
import org.cldess.encounter.plan.Encounter;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.language.Typography;
import org.cldess.matching.Participant;

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
            encounters.forEach(encounter -> print(plan, encounter));
        }
        plan.byes().forEach(bye -> print(plan, bye));
    }

    private void print(MeetingPlan plan, Encounter encounter) {
        String line = speaker.words(
                "plan.table",
                encounter.table(),
                name(plan, encounter.left(), encounter.leftPerson()),
                name(plan, encounter.right(), encounter.rightPerson()),
                Typography.number(encounter.score().value(), speaker.locale()));
        speaker.line("  " + line);
    }

    /** Returns the name of a participant, with the number of the person if several come. */
    private String name(MeetingPlan plan, Participant one, int person) {
        return plan.meeting().representatives(one) == 1 ? one.name() : speaker.words("plan.person", one.name(), person);
    }

    private void print(MeetingPlan plan, Bye bye) {
        String rounds = bye.rounds().stream().map(String::valueOf).collect(Collectors.joining(", "));
        speaker.say(
                "plan.bye",
                name(plan, bye.participant(), bye.person()),
                rounds,
                bye.rounds().size());
    }
}
