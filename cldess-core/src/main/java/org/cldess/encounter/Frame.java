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
