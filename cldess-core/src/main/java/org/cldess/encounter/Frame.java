package org.cldess.encounter;

import java.util.OptionalInt;

/**
 * The request for a meeting as a whole.
 *
 * @param rounds the number of rounds
 * @param tables the maximum number of tables
 * @param minimum the minimum number of encounters of each participant
 * @param most the maximum number of encounters of one person
 * @param fairest whether the minimum is to be as large as possible
 * @param levelled whether the numbers of free rounds within a side are to differ by at most one
 */
record Frame(int rounds, OptionalInt tables, int minimum, OptionalInt most, boolean fairest, boolean levelled) {
    /** Rejects numbers that make no sense. */
    Frame {
        if (rounds < 1 || rounds > SpeedMeeting.MOST_ROUNDS) {
            throw new IllegalArgumentException(
                    "A meeting cannot have %s rounds: give from 1 to %s.".formatted(rounds, SpeedMeeting.MOST_ROUNDS));
        }
        if (tables.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "A meeting cannot have %s tables: give 1 or more.".formatted(tables.getAsInt()));
        }
        if (minimum < 0) {
            throw new IllegalArgumentException(
                    "A minimum of %s encounters makes no sense: give 0 or more.".formatted(minimum));
        }
        most.ifPresent(Frame::requireOneOrMore);
    }

    static void requireOneOrMore(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    "At most %s encounters are none: give 1 or more, or leave the participant out.".formatted(most));
        }
    }

    static Frame of(int rounds) {
        return new Frame(rounds, OptionalInt.empty(), 0, OptionalInt.empty(), false, false);
    }

    Frame withRounds(int count) {
        return new Frame(count, tables, minimum, most, fairest, levelled);
    }

    Frame withTables(OptionalInt count) {
        return new Frame(rounds, count, minimum, most, fairest, levelled);
    }

    Frame withMinimum(int count) {
        return new Frame(rounds, tables, count, most, fairest, levelled);
    }

    Frame withMost(OptionalInt count) {
        return new Frame(rounds, tables, minimum, count, fairest, levelled);
    }

    Frame asFairest() {
        return new Frame(rounds, tables, minimum, most, true, levelled);
    }

    Frame asLevelled() {
        return new Frame(rounds, tables, minimum, most, fairest, true);
    }
}
