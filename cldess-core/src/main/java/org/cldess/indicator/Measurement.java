package org.cldess.indicator;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Flat;
import org.cldess.component.From;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A measurement of an indicator (<i>{@index relevé}</i>).
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param periodStart the first day of the period, for a flow
 * @param date the day to which the value refers, or the last day of the period
 * @param measured the value
 * @param source the source
 * @param measuredBy the actor that measured it
 * @param author the person who measured it, as text
 * @param shares the shares of the items of breakdowns; the remainder is not broken down
 * @param correction the measurement that it corrects, and why
 */
@WithId("measurement")
@WithBuilder
public record Measurement(
        MeasurementId id,
        @Planned Optional<LocalDate> periodStart,
        @From @NotBefore("periodStart") LocalDate date,
        @Flat IndicatorValue measured,
        Known<@Size(max = 1_000) String> source,
        @Standing(Demand.EXISTS) Known<ActorId> measuredBy,
        @VisibleTo(Audience.PARTNER) Known<@Size(max = 300) String> author,

        @Distinct({"breakdown", "item"}) List<BreakdownShare> shares,

        Known<Correction> correction)
        implements Identified<MeasurementId>, DayDependent<Measurement> {
    /** Copies the list. */
    public Measurement {
        shares = List.copyOf(shares);
    }

    /**
     * Starts building a measurement from its required components.
     *
     * @param id the id
     * @param date the day to which the value refers, or the last day of the period
     * @param measured the value
     * @return a builder for the remaining components
     */
    public static MeasurementBuilder builder(MeasurementId id, LocalDate date, IndicatorValue measured) {
        return new MeasurementBuilder(id, date, measured);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public MeasurementBuilder toBuilder() {
        return new MeasurementBuilder(this);
    }

    /**
     * {@return a measurement that cancels this one, with the same value of the same time}
     *
     * @param as its id
     * @param day the day of the cancellation; before it, this measurement counts
     * @param reason what was wrong
     * @throws org.cldess.validation.Violations if the reason is blank or too long
     */
    public Measurement cancelled(MeasurementId as, LocalDate day, String reason) {
        return builder(as, date, measured)
                .periodStart(periodStart.orElse(null))
                .correction(new Correction(id, day, true, reason))
                .build();
    }

    /** Returns whether it cancels another measurement. */
    boolean cancels() {
        return correction.value().filter(Correction::cancels).isPresent();
    }

    /** {@return the first day to which the value refers: that of the period, or its only day} */
    public LocalDate firstDay() {
        return periodStart.orElse(date);
    }

    /** A correction is visible from its own day; until then the wrong measurement counts. */
    @Override
    public Optional<Measurement> withoutHiddenOn(LocalDate day) {
        return correction.value().filter(made -> made.date().isAfter(day)).isPresent()
                ? Optional.empty()
                : Optional.of(this);
    }

    @Override
    public String toString() {
        return "Measurement " + id;
    }
}
