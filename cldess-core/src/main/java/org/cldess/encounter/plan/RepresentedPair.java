package org.cldess.encounter.plan;

import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * A pair that meets in a round, before it has a table.
 *
 * @param score the pair and its score
 * @param leftPerson the number of the representative of the left participant, from 1; {@link #OPEN} if not decided
 * @param rightPerson the number of the representative of the right participant, from 1; {@link #OPEN} if not decided
 */
record RepresentedPair(Score score, int leftPerson, int rightPerson) {
    /** The number of a representative that is not decided. */
    static final int OPEN = 0;

    static RepresentedPair of(Score score) {
        return new RepresentedPair(score, OPEN, OPEN);
    }

    static RepresentedPair of(Encounter encounter) {
        return new RepresentedPair(encounter.score(), encounter.leftPerson(), encounter.rightPerson());
    }

    Participant left() {
        return score.left();
    }

    Participant right() {
        return score.right();
    }

    Pair pair() {
        return score.pair();
    }
}
