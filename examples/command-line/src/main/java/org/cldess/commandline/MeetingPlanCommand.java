package org.cldess.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cldess.encounter.Bye;
import org.cldess.encounter.Encounter;
import org.cldess.encounter.MeetingPlan;
import org.cldess.encounter.SpeedMeeting;
import org.cldess.matching.Pair;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans a speed meeting from a table of scores. */
@Command(name = "plan", sortOptions = false)
final class MeetingPlanCommand implements Callable<Integer> {
    private final Cldess tool;

    @Option(names = "--scores", required = true, paramLabel = "CSV", descriptionKey = "option.scores")
    private @Nullable Path scores;

    @Option(names = "--rounds", required = true, paramLabel = "N", descriptionKey = "option.rounds")
    private int rounds;

    @Option(names = "--tables", paramLabel = "N", descriptionKey = "option.tables")
    private @Nullable Integer tables;

    @Option(names = "--min", paramLabel = "N", descriptionKey = "option.min")
    private int minimum;

    @Option(names = "--exclude", paramLabel = "CSV", descriptionKey = "option.exclude")
    private @Nullable Path exclude;

    @Option(names = "--must", paramLabel = "CSV", descriptionKey = "option.must")
    private @Nullable Path must;

    MeetingPlanCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        requireBetween("--rounds", rounds, 1, SpeedMeeting.MOST_ROUNDS);
        requireBetween("--min", minimum, 0, SpeedMeeting.MOST_ROUNDS);
        if (tables != null) {
            requireBetween("--tables", tables, 1, Integer.MAX_VALUE);
        }
        MeetingPlan plan = meeting().plan();
        if (speaker.isJson()) {
            speaker.answer(asData(plan, speaker));
        } else {
            new PlanText(speaker).print(plan);
        }
        return plan.conflicts().isEmpty() ? Exit.WELL : Exit.WRONG;
    }

    private SpeedMeeting meeting() {
        List<Violation> problems = new ArrayList<>();
        ScoreTable table = ScoreTable.read(java.util.Objects.requireNonNull(scores), problems::add);
        List<Pair> excluded = table.pairs(exclude, problems::add);
        List<Pair> wanted = table.pairs(must, problems::add);
        Violations.of(problems).throwIfAny();
        SpeedMeeting meeting = SpeedMeeting.of(table.scores()).rounds(rounds).atLeast(minimum);
        if (tables != null) {
            meeting = meeting.tables(tables);
        }
        for (Pair pair : excluded) {
            meeting = meeting.exclude(pair.left(), pair.right());
        }
        for (Pair pair : wanted) {
            meeting = meeting.mustMeet(pair.left(), pair.right());
        }
        return meeting;
    }

    static void requireBetween(String option, int value, int least, int most) {
        if (value < least || value > most) {
            String key = most == Integer.MAX_VALUE ? "usage.at-least" : "usage.between";
            Object[] arguments = most == Integer.MAX_VALUE
                    ? new Object[] {option, value, least}
                    : new Object[] {option, value, least, most};
            throw new CannotRun("usage", Texts.WORDS.message(key, arguments));
        }
    }

    private static Map<String, Object> asData(MeetingPlan plan, Speaker speaker) {
        Map<String, Object> data = Speaker.ordered(
                "score",
                plan.score(),
                "bound",
                plan.bound(),
                "optimal",
                plan.isOptimal(),
                "rounds",
                plan.rounds().stream()
                        .map(round ->
                                round.stream().map(MeetingPlanCommand::asData).toList())
                        .toList(),
                "byes",
                plan.byes().stream().map(MeetingPlanCommand::asData).toList());
        data.put("conflicts", speaker.sentences(plan.conflicts()));
        return data;
    }

    private static Map<String, Object> asData(Encounter encounter) {
        return Speaker.ordered(
                "left",
                encounter.left().name(),
                "right",
                encounter.right().name(),
                "score",
                encounter.score().value(),
                "table",
                encounter.table());
    }

    private static Map<String, Object> asData(Bye bye) {
        return Speaker.ordered("participant", bye.participant().name(), "rounds", bye.rounds());
    }
}
