package org.cldess.encounter;

import java.util.OptionalInt;

/**
 * What is asked of a meeting as a whole.
 *
 * @param rounds how many rounds
 * @param tables how many tables at most
 * @param minimum how many encounters each has at least
 * @param most how many encounters one person has at most
 * @param fairest whether the minimum is to be as great as it can be
 * @param levelled whether the free rounds of a side are to differ by one at most
 */
record Frame(int rounds, OptionalInt tables, int minimum, OptionalInt most, boolean fairest, boolean levelled) {
    /** Refuses numbers that make no sense. */
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
