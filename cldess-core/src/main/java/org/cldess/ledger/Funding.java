package org.cldess.ledger;

import java.util.stream.Stream;
import org.cldess.money.Amount;

/**
 * What became of some resources (<i>{@index "exécution des financements"}</i>): net figures, each of which is a sum
 * over single lines. No figure is negative, and for any lines
 *
 * <pre>{@code
 * planned + beyondPlan + paidBeyondAward = paid + toReceive + toFund + givenUp
 * }</pre>
 *
 * @param planned the planned amount (<i>{@index prévu}</i>)
 * @param requested the requested amount (<i>{@index sollicité}</i>)
 * @param awarded the awarded amount, without what was withdrawn or given back for good (<i>{@index notifié}</i>). If no
 *     award of a line was recorded, what was committed or paid counts as awarded
 * @param committed the amount committed by the funders, or paid if that is more, without what was withdrawn or given
 *     back for good (<i>{@index engagé}</i>)
 * @param paid the paid amount, without what was given back (<i>{@index payé}</i>)
 * @param refused the refused amount (<i>{@index refusé}</i>)
 * @param returned the amount given back (<i>{@index reversé}</i>)
 * @param beyondPlan the awarded amount above the planned one
 * @param paidBeyondAward the paid amount above the awarded one
 * @param toReceive the amount that the funders still have to pay (<i>{@index "reste à recevoir"}</i>)
 * @param toFund the amount that no funder awarded yet (<i>{@index "reste à trouver"}</i>). What was given back for good
 *     was not needed, so it is not to be found again
 * @param givenUp what was given back for good, and what was left of the lines of actions that are done or were dropped
 *     (<i>{@index abandonné}</i>)
 * @param unrecorded the planned amount of the lines of which it is not recorded whether anything became
 */
public record Funding(
        Amount planned,
        Amount requested,
        Amount awarded,
        Amount committed,
        Amount paid,
        Amount refused,
        Amount returned,
        Amount beyondPlan,
        Amount paidBeyondAward,
        Amount toReceive,
        Amount toFund,
        Amount givenUp,
        Amount unrecorded) {
    /** The funding of no line. */
    public static final Funding NONE = ofNothing();

    private static Funding ofNothing() {
        Amount no = Amount.ZERO;
        return new Funding(no, no, no, no, no, no, no, no, no, no, no, no, no);
    }

    /**
     * {@return the sum of these figures and others}
     *
     * @param other the figures of other lines
     * @throws ArithmeticException if a sum overflows
     */
    public Funding plus(Funding other) {
        return new Funding(
                planned.plus(other.planned),
                requested.plus(other.requested),
                awarded.plus(other.awarded),
                committed.plus(other.committed),
                paid.plus(other.paid),
                refused.plus(other.refused),
                returned.plus(other.returned),
                beyondPlan.plus(other.beyondPlan),
                paidBeyondAward.plus(other.paidBeyondAward),
                toReceive.plus(other.toReceive),
                toFund.plus(other.toFund),
                givenUp.plus(other.givenUp),
                unrecorded.plus(other.unrecorded));
    }

    /**
     * {@return the sum of the figures of some lines}
     *
     * @param all the figures
     * @throws ArithmeticException if a sum overflows
     */
    public static Funding sum(Stream<Funding> all) {
        return all.reduce(NONE, Funding::plus);
    }
}
