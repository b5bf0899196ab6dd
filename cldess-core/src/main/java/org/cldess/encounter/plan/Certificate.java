package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.matching.Participant;

/**
 * The proof of the score and the bound of a speed meeting plan (<i>{@index certificat}</i>): its encounters, and prices
 * that bound what any plan can reach. A caller that has the meeting can {@linkplain #verify check} it without trusting
 * the algorithm that found the plan.
 *
 * <p>Every participant has a price: positive if one more encounter would raise the score, negative if the minimum
 * lowers it. The tables have one price, which is never negative. No plan exceeds the sum of
 *
 * <ul>
 *   <li>maximum × price for each participant with a positive price, and minimum × price for each participant with a
 *       negative price, with the maximum and minimum number of encounters that the participant can have: these depend
 *       on the rounds in which it is present, on its own limits, and on the limits for everyone;
 *   <li>the tables’ price for each encounter that the tables, and the participants present, allow in all rounds
 *       together;
 *   <li>score − both prices − the tables’ price for each pair that must meet, and for each other pair that may meet, if
 *       this is positive;
 *   <li>the scores of the encounters that were not to be planned.
 * </ul>
 *
 * This is linear programming duality. The sum counts each pair once, or as often as it may meet, so checking takes time
 * linear in the number of scores. A plan whose score equals the sum is optimal.
 *
 * <p>If the fairest or a levelled plan was requested, there are such prices for each level of fairness too: they bound
 * the number of participants who reach the level, or what exceeds it, in the same way, and the plan reaches this bound.
 * Each level narrows the minimum and the maximum number of encounters of participants, and determines which pairs meet
 * in all plans that are as fair; the sum above then bounds only these plans. {@link #provesFairness} returns whether
 * such levels exist.
 */
public final class Certificate {
    private final Proof proof;

    Certificate(Proof proof) {
        this.proof = proof;
    }

    /**
     * Returns the encounters of the plan.
     *
     * @return the encounters of each round
     */
    public List<List<Encounter>> rounds() {
        return proof.rounds();
    }

    /**
     * Returns the score of the plan.
     *
     * @return the sum of the scores of its encounters
     */
    public BigDecimal score() {
        return proof.score();
    }

    /**
     * Returns the bound on the score, which no plan that meets the same requests can exceed.
     *
     * @return the sum above
     */
    public BigDecimal bound() {
        return proof.bound();
    }

    /**
     * Returns the minimum that the plan keeps.
     *
     * @return the requested minimum; for a fair plan, the number of encounters that everyone has at least, apart from
     *     participants who have as many as they can or want to have
     */
    public int minimum() {
        return proof.minimum();
    }

    /** Returns what is proved, and the prices that prove it. */
    Proof proof() {
        return proof;
    }

    /**
     * Returns the price of a participant.
     *
     * @param participant the participant
     * @return the price; 0 if the participant does not take part
     */
    public BigDecimal price(Participant participant) {
        return proof.prices().of(participant);
    }

    /**
     * Returns the price of a seat at a table.
     *
     * @return 0 or more
     */
    public BigDecimal tablePrice() {
        return proof.prices().table();
    }

    /**
     * Checks the plan from scratch, as {@link #verify} does, and that it is proved as fair as any. There is such a
     * proof if the fairest or a levelled plan was requested and presence does not differ between rounds. If it does,
     * fairness is as hard as the plan itself: the levels of the same request without rounds are then a bound, and there
     * is a proof only if the plan reaches all of them.
     *
     * @param meeting the meeting that was planned
     * @return true if no plan is fairer
     */
    public boolean provesFairness(SpeedMeeting meeting) {
        return proof.provesFairness(meeting.wishes());
    }

    /**
     * Checks the plan from scratch: it respects everything that the meeting asks for, its score is the sum of its
     * encounters, the prices prove the bound, and it is as fair as it claims to be. A plan that was to be fair and
     * claims nothing is refused, unless presence differs between rounds. The check is linear in the number of scores,
     * participants and rounds, for each level.
     *
     * @param meeting the meeting that was planned
     * @return true if all of this holds
     */
    public boolean verify(SpeedMeeting meeting) {
        return proof.holdsFor(meeting.wishes());
    }

    @Override
    public String toString() {
        return "Certificate: score %s, bound %s".formatted(score(), bound());
    }
}
