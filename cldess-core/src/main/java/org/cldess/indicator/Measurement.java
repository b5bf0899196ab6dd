package org.cldess.indicator;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Distinct;
import org.cldess.component.Flat;
import org.cldess.component.From;
import org.cldess.component.NotBefore;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What an indicator was found to be (<i>{@index relevé}</i>).
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param periodStart the first day of the period that it describes, for what comes during a period
 * @param date the day that it describes, or the last one of that period
 * @param measured what was found
 * @param source where it comes from
 * @param measuredBy the actor who measured
 * @param author who measured, in words
 * @param shares how much of it falls to the items of breakdowns; what falls to none is not broken down
 * @param correction which measurement it corrects, and why
 */
@WithId("measurement")
@WithBuilder
public record Measurement(
        MeasurementId id,
        @Planned Optional<LocalDate> periodStart,
        @From @NotBefore("periodStart") LocalDate date,
        @Flat Measured measured,
        Known<@Size(max = 1_000) String> source,
        Known<ActorId> measuredBy,
        @Shown(to = Audience.PARTNER) Known<@Size(max = 300) String> author,

        @Distinct({"breakdown", "item"}) List<Share> shares,

        Known<Correction> correction)
        implements Identified<MeasurementId>, Seen<Measurement> {
    /** Keeps the list as it is now. */
    public Measurement {
        shares = List.copyOf(shares);
    }

    /**
     * Begins a measurement with what every one has.
     *
     * @param id the id
     * @param date the day that it describes, or the last one of its period
     * @param measured what was found
     * @return a builder, on which the rest is set
     */
    public static MeasurementBuilder builder(MeasurementId id, LocalDate date, Measured measured) {
        return new MeasurementBuilder(id, date, measured);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public MeasurementBuilder toBuilder() {
        return new MeasurementBuilder(this);
    }

    /** {@return the first day that it describes: that of its period, or its only one} */
    public LocalDate firstDay() {
        return periodStart.orElse(date);
    }

    /** A correction is seen from its own day on; until then the wrong measurement counts. */
    @Override
    public Optional<Measurement> judgedOn(LocalDate day) {
        return correction.value().filter(made -> made.date().isAfter(day)).isPresent()
                ? Optional.empty()
                : Optional.of(this);
    }

    @Override
    public String toString() {
        return "Measurement " + id;
    }
}
