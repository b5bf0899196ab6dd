package org.cldess.encounter.plan;

import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * Two participants who meet in a round, at a table (<i>{@index rencontre}</i>). If a participant has several
 * {@linkplain SpeedMeeting#representedBy representatives}, the encounter is that of one of them.
 *
 * @param round the round, from 1
 * @param table the table, from 1
 * @param score the pair, its score, and the reasons
 * @param leftPerson the number of the representative of the left participant, from 1
 * @param rightPerson the number of the representative of the right participant, from 1
 */
public record Encounter(int round, int table, Score score, int leftPerson, int rightPerson) {
    /**
     * Creates an encounter of the first or only representatives of two participants.
     *
     * @param round the round, from 1
     * @param table the table, from 1
     * @param score the pair, its score, and the reasons
     */
    public Encounter(int round, int table, Score score) {
        this(round, table, score, 1, 1);
    }

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

    /**
     * Returns the representative of one of the two.
     *
     * @param participant one of the two
     * @return the number of its representative, from 1
     */
    public int personOf(Participant participant) {
        return participant.equals(left()) ? leftPerson : rightPerson;
    }
}
