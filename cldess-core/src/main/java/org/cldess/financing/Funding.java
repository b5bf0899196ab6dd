package org.cldess.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.money.Amount;

/**
 * The progress of a set of resources (<i>{@index "avancement du financement"}</i>). Each amount from {@code asked} to
 * {@code paid} includes the next one, as in {@link Resource#reached}.
 *
 * @param planned the planned amount
 * @param asked the amount requested, including later statuses
 * @param awarded the amount awarded, including later statuses
 * @param committed the amount committed, including later statuses
 * @param paid the amount paid
 * @param refused the amount refused or withdrawn
 * @param returned the amount repaid to the funders
 * @param stillToFund the amount still to be funded, computed per line (<i>{@index "reste à trouver"}</i>)
 * @param stillToPay the amount still to be paid by the funders, computed per line (<i>{@index "reste à payer"}</i>)
 */
public record Funding(
        Amount planned,
        Amount asked,
        Amount awarded,
        Amount committed,
        Amount paid,
        Amount refused,
        Amount returned,
        Amount stillToFund,
        Amount stillToPay) {
    /** Progress of no resource. */
    public static final Funding NONE = new Funding(
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO,
            Amount.ZERO);

    /**
     * {@return the progress of one resource}
     *
     * @param resource the resource
     */
    public static Funding of(Resource resource) {
        return new Funding(
                resource.amount(),
                resource.reached(FundingStatus.ASKED),
                resource.reached(FundingStatus.AWARDED),
                resource.reached(FundingStatus.COMMITTED),
                resource.reached(FundingStatus.PAID),
                resource.reached(FundingStatus.REFUSED),
                resource.reached(FundingStatus.RETURNED),
                resource.stillToFund(),
                resource.stillToPay());
    }

    /**
     * {@return the total progress of some resources}
     *
     * @param resources the resources
     */
    public static Funding of(Stream<Resource> resources) {
        return resources.map(Funding::of).reduce(NONE, Funding::plus);
    }

    /**
     * {@return the sum of this progress and another}
     *
     * @param other the other progress
     * @throws ArithmeticException if a sum overflows
     */
    public Funding plus(Funding other) {
        return new Funding(
                planned.plus(other.planned),
                asked.plus(other.asked),
                awarded.plus(other.awarded),
                committed.plus(other.committed),
                paid.plus(other.paid),
                refused.plus(other.refused),
                returned.plus(other.returned),
                stillToFund.plus(other.stillToFund),
                stillToPay.plus(other.stillToPay));
    }

    /**
     * Splits the amounts into parts that add up to the whole, using the largest remainder method for each amount.
     *
     * @param parts the number of parts, 1 or more
     * @return the parts; the first ones may be a cent larger
     * @throws IllegalArgumentException if the number of parts is below 1
     */
    public List<Funding> split(int parts) {
        List<List<Amount>> columns = Stream.of(
                        planned, asked, awarded, committed, paid, refused, returned, stillToFund, stillToPay)
                .map(amount -> amount.split(parts))
                .toList();
        List<Funding> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new Funding(
                    columns.get(0).get(i),
                    columns.get(1).get(i),
                    columns.get(2).get(i),
                    columns.get(3).get(i),
                    columns.get(4).get(i),
                    columns.get(5).get(i),
                    columns.get(6).get(i),
                    columns.get(7).get(i),
                    columns.get(8).get(i)));
        }
        return split;
    }
}
