package org.cldess.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.cldess.encounter.MeetingHours;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.matching.Pair;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options and tables that both meeting commands share. */
final class MeetingOptions {
    @Option(names = "--scores", required = true, paramLabel = "CSV", descriptionKey = "option.scores")
    private @Nullable Path scores;

    @Option(names = "--tables", paramLabel = "N", descriptionKey = "option.tables")
    private @Nullable Integer tables;

    @Option(names = "--min", paramLabel = "N", descriptionKey = "option.min")
    private int minimum;

    @Option(names = "--max", paramLabel = "N", descriptionKey = "option.max")
    private @Nullable Integer maximum;

    @Option(names = "--fairest", descriptionKey = "option.fairest")
    private boolean fairest;

    @Option(names = "--levelled", descriptionKey = "option.levelled")
    private boolean levelled;

    @Option(names = "--participants", paramLabel = "CSV", descriptionKey = "option.participants")
    private @Nullable Path participants;

    @Option(names = "--exclude", paramLabel = "CSV", descriptionKey = "option.exclude")
    private @Nullable Path exclude;

    @Option(names = "--must", paramLabel = "CSV", descriptionKey = "option.must")
    private @Nullable Path must;

    @Option(names = "--absent", paramLabel = "CSV", descriptionKey = "option.absent")
    private @Nullable Path absent;

    @Mixin
    private final HourOptions hours = new HourOptions();

    void requireSense() {
        requireBetween("--min", minimum, 0, SpeedMeeting.MAX_ROUNDS);
        if (tables != null) {
            requireBetween("--tables", tables, 1, Integer.MAX_VALUE);
        }
        if (maximum != null) {
            requireBetween("--max", maximum, 1, SpeedMeeting.MAX_ROUNDS);
        }
    }

    /** Returns the scores, and adds their problems to the list. */
    ScoreTable scores(List<Violation> problems) {
        return ScoreTable.read(Objects.requireNonNull(scores), in(scores, problems));
    }

    /**
     * Returns the meeting that the tables describe.
     *
     * @param table the scores
     * @param rounds the number of rounds
     * @param problems the problems found so far
     * @throws Violations all problems
     */
    SpeedMeeting meeting(ScoreTable table, int rounds, List<Violation> problems) {
        Optional<MeetingHours> times = hours.asked(rounds);
        ParticipantTable own = ParticipantTable.read(participants, table, in(participants, problems));
        List<Pair> excluded = table.pairs(exclude, in(exclude, problems));
        List<Pair> wanted = table.pairs(must, in(must, problems));
        List<ScoreTable.Absence> absences = table.absences(absent, rounds, own::representatives, in(absent, problems));
        Violations.of(problems).throwIfAny();
        SpeedMeeting meeting = SpeedMeeting.of(table.scores()).rounds(rounds).atLeast(minimum);
        if (tables != null) {
            meeting = meeting.tables(tables);
        }
        if (maximum != null) {
            meeting = meeting.atMost(maximum);
        }
        meeting = fairest ? meeting.fairest() : meeting;
        meeting = levelled ? meeting.levelled() : meeting;
        meeting = times.map(meeting::hours).orElse(meeting);
        meeting = own.applyTo(meeting);
        for (Pair pair : excluded) {
            meeting = meeting.exclude(pair.left(), pair.right());
        }
        for (Pair pair : wanted) {
            meeting = meeting.mustMeet(pair.left(), pair.right());
        }
        for (ScoreTable.Absence absence : absences) {
            meeting = absence.applyTo(meeting);
        }
        return meeting;
    }

    /** Returns what receives the problems of one of the tables, with its name. */
    private static Consumer<Violation> in(@Nullable Path file, List<Violation> problems) {
        return problem -> problems.add(problem.in(String.valueOf(file)));
    }

    boolean hasTables() {
        return tables != null;
    }

    static void requireBetween(String option, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            String key = highest == Integer.MAX_VALUE ? "usage.at-least" : "usage.between";
            Object[] arguments = highest == Integer.MAX_VALUE
                    ? new Object[] {option, value, lowest}
                    : new Object[] {option, value, lowest, highest};
            throw new CommandException("usage", Texts.WORDS.message(key, arguments));
        }
    }
}
