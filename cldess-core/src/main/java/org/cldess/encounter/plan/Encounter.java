package org.cldess.encounter.plan;

import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * Two participants who meet in a round, at a table (<i>{@index rencontre}</i>).
 *
 * @param round the round, from 1
 * @param table the table, from 1
 * @param score the pair, its score, and the reasons
 */
public record Encounter(int round, int table, Score score) {
    /**
     * Returns the pair that meets.
     *
     * @return the pair
     */
    public Pair pair() {
        return score.pair();
    }

    /** {@return the participant of the left side} */
    public Participant left() {
        return score.left();
    }

    /** {@return the participant of the right side} */
    public Participant right() {
        return score.right();
    }

    /**
     * Returns the partner of one of the two.
     *
     * @param participant one of the two
     * @return the other
     */
    public Participant partnerOf(Participant participant) {
        return participant.equals(left()) ? right() : left();
    }
}
