package org.cldess.commandline;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.encounter.plan.Bye;
import org.cldess.encounter.plan.Encounter;
import org.cldess.encounter.plan.MeetingPlan;

/** Prints the plan of a meeting, as text or as JSON. */
final class PlanAnswer {
    private final Speaker speaker;

    PlanAnswer(Speaker speaker) {
        this.speaker = speaker;
    }

    /** Prints the plan and returns the exit status. Contradictory wishes count as wrong input. */
    int answer(MeetingPlan plan) {
        if (speaker.isJson()) {
            speaker.answer(asData(plan));
        } else {
            new PlanText(speaker).print(plan);
        }
        return plan.conflicts().isEmpty() ? Exit.WELL : Exit.WRONG;
    }

    private Map<String, Object> asData(MeetingPlan plan) {
        return Speaker.ordered(
                "score",
                plan.score(),
                "bound",
                plan.bound(),
                "optimal",
                plan.isOptimal(),
                "rounds",
                plan.rounds().stream()
                        .map(round -> round.stream().map(PlanAnswer::asData).toList())
                        .toList(),
                "hours",
                IntStream.rangeClosed(1, plan.rounds().size())
                        .mapToObj(plan.meeting()::hour)
                        .flatMap(Optional::stream)
                        .map(LocalTime::toString)
                        .toList(),
                "byes",
                plan.byes().stream().map(PlanAnswer::asData).toList(),
                "conflicts",
                speaker.sentences(plan.conflicts()),
                "lapsed",
                speaker.sentences(plan.lapsed()));
    }

    private static Map<String, Object> asData(Encounter encounter) {
        return Speaker.ordered(
                "left",
                encounter.left().name(),
                "right",
                encounter.right().name(),
                "leftPerson",
                encounter.leftPerson(),
                "rightPerson",
                encounter.rightPerson(),
                "score",
                encounter.score().value(),
                "table",
                encounter.table());
    }

    private static Map<String, Object> asData(Bye bye) {
        return Speaker.ordered("participant", bye.participant().name(), "person", bye.person(), "rounds", bye.rounds());
    }
}
