package org.cldess.need;

import java.time.LocalDate;
import java.util.function.Function;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.territory.TerritoryCode;

/**
 * Collects the terms of a need or an offer. What is not set is not recorded.
 *
 * <pre>{@code
 * Need mowing = Need.builder(NeedId.of("tonte"), "espaces-verts", "la tonte de 14 résidences")
 *         .serviceType(ServiceType.SERVICE)
 *         .within(20)
 *         .capacity(14, "résidences")
 *         .period(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 10, 31))
 *         .amounts(Amount.euros("5000"), Amount.euros("9000"))
 *         .build();
 * }</pre>
 *
 * @param <T> what has the terms
 */
public final class TermsBuilder<T> {
    private final Function<Terms, T> make;
    private Terms terms;

    TermsBuilder(Terms terms, Function<Terms, T> make) {
        this.terms = terms;
        this.make = make;
    }

    /**
     * Sets the type.
     *
     * @param type of what type it is
     * @return this builder
     */
    public TermsBuilder<T> serviceType(Known<ServiceType> type) {
        terms = new Terms(type, terms.area(), terms.capacity(), terms.period(), terms.amounts());
        return this;
    }

    /**
     * Sets the type, known.
     *
     * @param type of what type it is
     * @return this builder
     */
    public TermsBuilder<T> serviceType(ServiceType type) {
        return serviceType(Known.of(type));
    }

    /**
     * Sets where it holds.
     *
     * @param area where it holds
     * @return this builder
     */
    public TermsBuilder<T> area(Known<Area> area) {
        terms = new Terms(terms.serviceType(), area, terms.capacity(), terms.period(), terms.amounts());
        return this;
    }

    /**
     * Sets where it holds, known.
     *
     * @param area where it holds
     * @return this builder
     */
    public TermsBuilder<T> area(Area area) {
        return area(Known.of(area));
    }

    /**
     * It holds in some territories.
     *
     * @param territories their codes, one or more
     * @return this builder
     */
    public TermsBuilder<T> in(TerritoryCode... territories) {
        return area(Area.of(territories));
    }

    /**
     * It holds around the actor’s own commune.
     *
     * @param kilometres how far, from 1 to {@link Area#FARTHEST}
     * @return this builder
     */
    public TermsBuilder<T> within(int kilometres) {
        return area(Area.within(kilometres));
    }

    /**
     * Sets how much.
     *
     * @param capacity how much
     * @return this builder
     */
    public TermsBuilder<T> capacity(Known<Capacity> capacity) {
        terms = new Terms(terms.serviceType(), terms.area(), capacity, terms.period(), terms.amounts());
        return this;
    }

    /**
     * Sets how much, known.
     *
     * @param quantity how much, more than 0
     * @param unit of what, such as {@code personnes}
     * @return this builder
     */
    public TermsBuilder<T> capacity(long quantity, String unit) {
        return capacity(Known.of(Capacity.of(quantity, unit)));
    }

    /**
     * Sets when it holds.
     *
     * @param period from the first day to the last
     * @return this builder
     */
    public TermsBuilder<T> period(Range<LocalDate> period) {
        terms = new Terms(terms.serviceType(), terms.area(), terms.capacity(), period, terms.amounts());
        return this;
    }

    /**
     * Sets when it holds, known.
     *
     * @param from the first day
     * @param until the last day
     * @return this builder
     */
    public TermsBuilder<T> period(LocalDate from, LocalDate until) {
        return period(new Range<>(Known.of(from), Known.of(until)));
    }

    /**
     * Sets for how much money.
     *
     * @param amounts from the least amount to the most
     * @return this builder
     */
    public TermsBuilder<T> amounts(Range<Amount> amounts) {
        terms = new Terms(terms.serviceType(), terms.area(), terms.capacity(), terms.period(), amounts);
        return this;
    }

    /**
     * Sets for how much money, known.
     *
     * @param least the least amount
     * @param most the most
     * @return this builder
     */
    public TermsBuilder<T> amounts(Amount least, Amount most) {
        return amounts(Range.of(least, most));
    }

    /**
     * Makes it.
     *
     * @return the need or the offer
     */
    public T build() {
        return make.apply(terms);
    }
}
