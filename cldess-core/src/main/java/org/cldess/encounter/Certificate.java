package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.matching.Participant;

/**
 * The proof that a plan of a speed meeting is what it says (<i>{@index certificat}</i>): its encounters, and prices that bound what any
 * plan can reach. Whoever has the meeting can {@linkplain #verify check} it, without trust in how the plan was found.
 *
 * <p>Every participant has a price, positive where one encounter more would be worth something, negative where the minimum costs
 * something; the tables have one price, never negative. No plan exceeds the sum of
 *
 * <ul>
 *   <li>most × price for each participant of positive price, least × price for each of negative price, with the most and the least
 *       encounters that the participant can have: of the rounds in which it is there, of its own wishes and those of all;
 *   <li>the tables' price for each encounter that the tables, and those who are there, allow in all rounds together;
 *   <li>score − both prices − the tables' price for each pair that must meet, and for each other pair that may meet where this is
 *       positive;
 *   <li>the scores of the encounters that were not to be planned.
 * </ul>
 *
 * This is the duality of linear programming; the sum counts each pair once, or as often as it may meet, so that checking takes time linear in the number of
 * scores. A plan whose score equals the sum is the best there is. Where the fairest plan was asked the sum bounds all plans with
 * the minimum that all have; {@link #provesGreatestMinimum} tells whether there is a greater one.
 */
public final class Certificate {
    private final Proof proof;

    Certificate(Proof proof) {
        this.proof = proof;
    }

    /**
     * The encounters of the plan.
     *
     * @return those of each round
     */
    public List<List<Encounter>> rounds() {
        return proof.rounds();
    }

    /**
     * The score of the plan.
     *
     * @return the sum of the scores of its encounters
     */
    public BigDecimal score() {
        return proof.score();
    }

    /**
     * The score that no plan can exceed.
     *
     * @return the sum above
     */
    public BigDecimal bound() {
        return proof.bound();
    }

    /**
     * The minimum that the plan keeps.
     *
     * @return how many encounters everyone has at least, but for those who can or want to have no more than fewer
     */
    public int minimum() {
        return proof.shares().minimum();
    }

    /** What is proved and by what. */
    Proof proof() {
        return proof;
    }

    /**
     * The price of a participant.
     *
     * @param participant who takes part in the meeting
     * @return the price; 0 for anyone else
     */
    public BigDecimal price(Participant participant) {
        return proof.prices().of(participant);
    }

    /**
     * The price of a seat at a table.
     *
     * @return 0 or more
     */
    public BigDecimal tablePrice() {
        return proof.prices().table();
    }

    /**
     * Checks everything anew, as {@link #verify} does, and that no plan has a greater {@link #minimum}. A second set of prices proves it: if
     * no encounter were worth anything, they bound what a plan with one encounter more for everyone could be worth by less than 0, which is
     * impossible. It is there where the fairest plan was asked and no absences stand in the way.
     *
     * @param meeting the meeting that was planned
     * @return true if the minimum is proved to be the greatest
     */
    public boolean provesGreatestMinimum(SpeedMeeting meeting) {
        return proof.hasGreatestMinimum(meeting.wishes());
    }

    /**
     * Checks everything anew: that the plan respects all that the meeting asks, that its score is the sum of its encounters and
     * that the prices prove the bound. Linear in the number of scores, participants and
     * rounds.
     *
     * @param meeting the meeting that was planned
     * @return true if all of this holds
     */
    public boolean verify(SpeedMeeting meeting) {
        return proof.holdsFor(meeting.wishes());
    }
}
