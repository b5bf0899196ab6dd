package org.cldess.need;

import java.time.LocalDate;
import java.util.function.Function;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.territory.TerritoryCode;

/**
 * A builder for the terms of a need or an offer. Terms that are not set are not recorded.
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
 * @param <T> the need or the offer
 */
public final class TermsBuilder<T> {
    private final Function<Terms, T> make;
    private Known<ServiceType> serviceType = Known.notRecorded();
    private Known<Area> area = Known.notRecorded();
    private Known<Capacity> capacity = Known.notRecorded();
    private Range<LocalDate> period = Range.notRecorded();
    private Range<Amount> amounts = Range.notRecorded();

    TermsBuilder(Function<Terms, T> make) {
        this.make = make;
    }

    /**
     * Sets the type of service.
     *
     * @param type the type
     * @return this builder
     */
    public TermsBuilder<T> serviceType(Known<ServiceType> type) {
        this.serviceType = type;
        return this;
    }

    /**
     * Sets the type of service to a known value.
     *
     * @param type the type
     * @return this builder
     */
    public TermsBuilder<T> serviceType(ServiceType type) {
        return serviceType(Known.of(type));
    }

    /**
     * Sets the area.
     *
     * @param area the area
     * @return this builder
     */
    public TermsBuilder<T> area(Known<Area> area) {
        this.area = area;
        return this;
    }

    /**
     * Sets the area to a known value.
     *
     * @param area the area
     * @return this builder
     */
    public TermsBuilder<T> area(Area area) {
        return area(Known.of(area));
    }

    /**
     * Sets the area to territories.
     *
     * @param territories their codes, one or more
     * @return this builder
     */
    public TermsBuilder<T> in(TerritoryCode... territories) {
        return area(Area.of(territories));
    }

    /**
     * Sets the area to a radius around the actor’s own commune.
     *
     * @param kilometres the radius in kilometres, from 1 to {@link Area#FARTHEST}
     * @return this builder
     */
    public TermsBuilder<T> within(int kilometres) {
        return area(Area.within(kilometres));
    }

    /**
     * Sets the capacity.
     *
     * @param capacity the capacity
     * @return this builder
     */
    public TermsBuilder<T> capacity(Known<Capacity> capacity) {
        this.capacity = capacity;
        return this;
    }

    /**
     * Sets the capacity to a known value.
     *
     * @param quantity the quantity, more than 0
     * @param unit the unit, such as {@code personnes}
     * @return this builder
     */
    public TermsBuilder<T> capacity(long quantity, String unit) {
        return capacity(Known.of(Capacity.of(quantity, unit)));
    }

    /**
     * Sets the period.
     *
     * @param period the range from the first day to the last
     * @return this builder
     */
    public TermsBuilder<T> period(Range<LocalDate> period) {
        this.period = period;
        return this;
    }

    /**
     * Sets the period to known days.
     *
     * @param from the first day
     * @param until the last day
     * @return this builder
     */
    public TermsBuilder<T> period(LocalDate from, LocalDate until) {
        return period(new Range<>(Known.of(from), Known.of(until)));
    }

    /**
     * Sets the range of amounts.
     *
     * @param amounts the range from the minimum to the maximum
     * @return this builder
     */
    public TermsBuilder<T> amounts(Range<Amount> amounts) {
        this.amounts = amounts;
        return this;
    }

    /**
     * Sets the range of amounts to known values.
     *
     * @param minimum the minimum amount
     * @param maximum the maximum amount
     * @return this builder
     */
    public TermsBuilder<T> amounts(Amount minimum, Amount maximum) {
        return amounts(Range.of(minimum, maximum));
    }

    /**
     * Builds the need or the offer.
     *
     * @return the need or the offer
     * @throws org.cldess.validation.Violations all values that are invalid or contradict each other
     */
    public T build() {
        return make.apply(new Terms(serviceType, area, capacity, period, amounts));
    }

    @Override
    public String toString() {
        return "TermsBuilder: %s, %s, %s, %s, %s".formatted(serviceType, area, capacity, period, amounts);
    }
}
