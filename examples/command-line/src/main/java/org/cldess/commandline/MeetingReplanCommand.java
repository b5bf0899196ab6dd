package org.cldess.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cldess.encounter.plan.Disturbance;
import org.cldess.encounter.plan.Encounter;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.Replanning;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replans the rest of a speed meeting, from a plan written by {@code meeting plan --json}. */
@Command(name = "replan", sortOptions = false)
final class MeetingReplanCommand implements Callable<Integer> {
    private final Cldess tool;

    @Option(names = "--plan", required = true, paramLabel = "JSON", descriptionKey = "option.plan")
    private @Nullable Path plan;

    @Mixin
    private final MeetingOptions asked = new MeetingOptions();

    @Option(names = "--from-round", required = true, paramLabel = "N", descriptionKey = "option.from-round")
    private int from;

    @Option(names = "--keep", descriptionKey = "option.keep")
    private boolean keep;

    MeetingReplanCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        asked.requireSense();
        List<Violation> problems = new ArrayList<>();
        ScoreTable table = asked.scores(problems);
        List<List<Encounter>> planned = PlanFile.read(Objects.requireNonNull(plan), table, problems::add);
        if (!planned.isEmpty()) {
            MeetingOptions.requireBetween("--from-round", from, 1, planned.size());
        }
        SpeedMeeting meeting = asked.meeting(table, planned.size(), problems);
        Replanning replanning = Replanning.of(asked.hasTables() ? meeting : meeting.tables(tables(planned)), planned)
                .fromRound(from);
        Replanning question = keep ? replanning.keepingEncounters() : replanning;
        MeetingPlan after = question.plan();
        int status = new PlanAnswer(tool.speaker()).answer(after);
        if (keep && after.conflicts().isEmpty()) {
            Disturbance change = question.disturbance(after);
            if (change.isLeast()) {
                tool.speaker().say("plan.kept-least", change.kept());
            } else {
                tool.speaker().say("plan.kept", change.kept(), change.maximum());
            }
        }
        return status;
    }

    /** The number of tables in the plan, which is the default. */
    private static int tables(List<List<Encounter>> planned) {
        return planned.stream()
                .flatMap(List::stream)
                .mapToInt(Encounter::table)
                .max()
                .orElse(1);
    }
}
