package org.cldess.need;

import java.time.LocalDate;
import org.cldess.component.Planned;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * The conditions of a need or an offer (<i>{@index conditions}</i>). A component that is not applicable means that
 * there is no such limit: any type, everywhere, without bound.
 *
 * @param serviceType the type
 * @param area the area
 * @param capacity the quantity that is offered or needed in the period
 * @param from the first day of the period; not applicable if it has no beginning
 * @param until the last day of the period; not applicable if it has no end
 * @param leastAmount the minimum amount of money, before or including tax at the actor’s choice; not applicable if
 *     there is no lower bound
 * @param mostAmount the maximum amount; not applicable if there is no upper bound
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
    /** Terms without any recorded condition. */
    public static final Terms NOT_RECORDED = new Terms(
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded(),
            Known.notRecorded());

    /** Checks the components, and throws all {@link Violations}. */
    public Terms {
        FormRules.check(Terms.class, serviceType, area, capacity, from, until, leastAmount, mostAmount);
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
     * Returns the period.
     *
     * @return the range from the first day to the last
     */
    public Range<LocalDate> period() {
        return new Range<>(from, until);
    }

    /**
     * Returns the range of amounts.
     *
     * @return the range from the minimum to the maximum
     */
    public Range<Amount> amounts() {
        return new Range<>(leastAmount, mostAmount);
    }
}
