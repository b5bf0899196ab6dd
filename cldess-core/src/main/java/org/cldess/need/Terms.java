package org.cldess.need;

import java.time.LocalDate;
import org.cldess.component.NotBefore;
import org.cldess.component.NotNegative;
import org.cldess.component.Planned;
import org.cldess.consistency.Consistent;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * On what conditions something is looked for or can be given (<i>{@index conditions}</i>). None means that there is no such limit: anything
 * will do, everywhere, without bound.
 *
 * @param serviceType of what type it is
 * @param area where it holds
 * @param capacity how much of it there is, or is looked for, in that period
 * @param from the first day on which it holds; none if it has no beginning
 * @param until the last day on which it holds; none if it has no end
 * @param leastAmount the least amount of money, before or including tax, as whoever says it reckons; none if there is no lower bound
 * @param mostAmount the most; none if there is no upper bound
 */
@Consistent(TermsConsistency.class)
public record Terms(
        Known<ServiceType> serviceType,
        Known<Area> area,
        Known<Capacity> capacity,
        @Planned Known<LocalDate> from,
        @Planned @NotBefore("from") Known<LocalDate> until,
        @NotNegative("need") Known<Amount> leastAmount,
        @NotNegative("need") Known<Amount> mostAmount) {
    /** Nothing is recorded of any condition. */
    public static final Terms NOT_RECORDED = new Terms(
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded());

    /** Checks that neither end comes before its beginning. */
    public Terms {
        var unusedDays = new Range<>(from, until);
        var unusedAmounts = new Range<>(leastAmount, mostAmount);
    }

    Terms(
            Known<ServiceType> serviceType,
            Known<Area> area,
            Known<Capacity> capacity,
            Range<LocalDate> period,
            Range<Amount> amounts) {
        this(serviceType, area, capacity, period.from(), period.to(), amounts.from(), amounts.to());
    }

    /**
     * When it holds.
     *
     * @return from the first day to the last
     */
    public Range<LocalDate> period() {
        return new Range<>(from, until);
    }

    /**
     * For how much money.
     *
     * @return from the least to the most
     */
    public Range<Amount> amounts() {
        return new Range<>(leastAmount, mostAmount);
    }
}
