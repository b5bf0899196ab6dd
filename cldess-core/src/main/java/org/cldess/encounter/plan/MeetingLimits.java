package org.cldess.encounter.plan;

import java.util.OptionalInt;

/**
 * The request for a meeting as a whole.
 *
 * @param rounds the number of rounds
 * @param tables the maximum number of tables
 * @param minimum the minimum number of encounters of each participant
 * @param maximum the maximum number of encounters of one person
 * @param fairest whether the smallest numbers of encounters are to be as large as possible
 * @param levelled whether there are to be as many encounters as possible, and the largest numbers of one participant as
 *     small as possible
 * @param lenient whether a minimum is to be reached as far as possible, and none is refused
 */
record MeetingLimits(
        int rounds,
        OptionalInt tables,
        int minimum,
        OptionalInt maximum,
        boolean fairest,
        boolean levelled,
        boolean lenient) {
    static final int MAX_ROUNDS = 1_000;

    /** Rejects numbers that make no sense. */
    MeetingLimits {
        if (rounds < 1 || rounds > MAX_ROUNDS) {
            throw new IllegalArgumentException(
                    "A meeting cannot have %s rounds: give from 1 to %s.".formatted(rounds, MAX_ROUNDS));
        }
        if (tables.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "A meeting cannot have %s tables: give 1 or more.".formatted(tables.getAsInt()));
        }
        requireZeroOrMore(minimum, "minimum");
        maximum.ifPresent(MeetingLimits::requireOneOrMore);
    }

    static void requireZeroOrMore(int count, String what) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "A %s of %s encounters makes no sense: give 0 or more.".formatted(what, count));
        }
    }

    private static void requireOneOrMore(int maximum) {
        if (maximum < 1) {
            throw new IllegalArgumentException(
                    "A maximum of %s encounters makes no sense: give 1 or more, or leave the participant out."
                            .formatted(maximum));
        }
    }

    static MeetingLimits of(int rounds) {
        return new MeetingLimits(rounds, OptionalInt.empty(), 0, OptionalInt.empty(), false, false, false);
    }

    MeetingLimits withRounds(int count) {
        return new MeetingLimits(count, tables, minimum, maximum, fairest, levelled, lenient);
    }

    MeetingLimits withTables(OptionalInt count) {
        return new MeetingLimits(rounds, count, minimum, maximum, fairest, levelled, lenient);
    }

    MeetingLimits withMinimum(int count) {
        return new MeetingLimits(rounds, tables, count, maximum, fairest, levelled, lenient);
    }

    MeetingLimits withMost(OptionalInt count) {
        return new MeetingLimits(rounds, tables, minimum, count, fairest, levelled, lenient);
    }

    MeetingLimits asFairest() {
        return new MeetingLimits(rounds, tables, minimum, maximum, true, levelled, lenient);
    }

    /** Returns whether a fair plan comes before the score. */
    boolean asksForFairness() {
        return fairest || levelled || lenient;
    }

    /** Returns whether the smallest numbers of encounters are raised. */
    boolean raises() {
        return fairest || lenient;
    }

    MeetingLimits asLenient() {
        return new MeetingLimits(rounds, tables, minimum, maximum, fairest, levelled, true);
    }

    MeetingLimits asLevelled() {
        return new MeetingLimits(rounds, tables, minimum, maximum, fairest, true, lenient);
    }
}
