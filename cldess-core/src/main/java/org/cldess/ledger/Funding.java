package org.cldess.ledger;

import java.util.ArrayList;
import java.util.List;
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
 * @param toFund the amount that no funder awarded yet (<i>{@index "reste à trouver"}</i>)
 * @param givenUp what was left of the lines of actions that are done or were dropped (<i>{@index abandonné}</i>)
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
    public static final Funding NONE = of(List.of(
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO));

    private List<Amount> figures() {
        return List.of(
                planned,
                requested,
                awarded,
                committed,
                paid,
                refused,
                returned,
                beyondPlan,
                paidBeyondAward,
                toReceive,
                toFund,
                givenUp,
                unrecorded);
    }

    private static Funding of(List<Amount> all) {
        return new Funding(
                all.get(0),
                all.get(1),
                all.get(2),
                all.get(3),
                all.get(4),
                all.get(5),
                all.get(6),
                all.get(7),
                all.get(8),
                all.get(9),
                all.get(10),
                all.get(11),
                all.get(12));
    }

    /**
     * {@return the sum of these figures and others}
     *
     * @param other the figures of other lines
     * @throws ArithmeticException if a sum overflows
     */
    public Funding plus(Funding other) {
        List<Amount> ours = figures();
        List<Amount> theirs = other.figures();
        List<Amount> sums = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            sums.add(ours.get(i).plus(theirs.get(i)));
        }
        return of(sums);
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
