package org.cldess.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.money.Amount;

/**
 * How far a set of resources has come, all together (<i>{@index "avancement du financement"}</i>). Each amount from {@code asked} to {@code
 * paid} holds the next one, as {@link Resource#reached} tells.
 *
 * @param planned what the plans expect
 * @param asked what was asked of the funders, or more
 * @param awarded what they awarded, or more
 * @param committed what they committed, or more
 * @param paid what they paid
 * @param refused what they refused or withdrew
 * @param returned what was given back to them
 * @param toFind what still has to be found, line by line (<i>{@index "reste à trouver"}</i>)
 * @param toPay what they still have to pay, line by line (<i>{@index "reste à payer"}</i>)
 */
public record Funding(
        Amount planned,
        Amount asked,
        Amount awarded,
        Amount committed,
        Amount paid,
        Amount refused,
        Amount returned,
        Amount toFind,
        Amount toPay) {
    /** No resource at all. */
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
     * {@return what became of one resource}
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
                resource.toFind(),
                resource.toPay());
    }

    /**
     * {@return what became of some resources, all together}
     *
     * @param resources the resources
     */
    public static Funding of(Stream<Resource> resources) {
        return resources.map(Funding::of).reduce(NONE, Funding::plus);
    }

    /**
     * {@return both together}
     *
     * @param other the other
     * @throws ArithmeticException if a sum is more than an amount can hold
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
                toFind.plus(other.toFind),
                toPay.plus(other.toPay));
    }

    /**
     * Shares it among parts so that they make the whole again, each amount by largest remainders.
     *
     * @param parts how many, 1 or more
     * @return the parts, of which the first may hold a cent more
     * @throws IllegalArgumentException if there is no part
     */
    public List<Funding> split(int parts) {
        List<List<Amount>> columns = Stream.of(
                        planned, asked, awarded, committed, paid, refused, returned, toFind, toPay)
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
