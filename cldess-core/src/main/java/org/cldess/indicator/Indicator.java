package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.Distinct;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotBefore;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.Year;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;

/**
 * What tells whether the contract reaches what it wants (<i>{@index indicateur}</i>): where it stood, what it is to reach, what was found.
 * It is measured, or computed from others.
 *
 * <pre>{@code
 * dossier.with(indicator.with(Measurement.builder(MeasurementId.of("visites-2014"), day, Measured.of(63)).build()))
 * }</pre>
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param name the name
 * @param kind what it measures
 * @param measure in what shape
 * @param unit the unit, such as « établissements »; « % » for a proportion, and none for a qualitative indicator
 * @param direction which way it is to go
 * @param nature what its number is a number of
 * @param baseline where it stood at the start
 * @param targets what it is to reach, by day
 * @param breakdowns by what its numbers are broken down
 * @param measurements what it was found to be, with those that were corrected; none where it is computed
 * @param locks the years that are closed
 * @param formula how it is computed from others, if it is
 * @param counts what it counts of the encounters of the dossier, if it does: it has no measurements of its own. Kept to the committee, as
 *     what came of encounters is
 */
@WithId("indicator")
@Consistent(IndicatorConsistency.class)
@WithBuilder
public record Indicator(
        IndicatorId id,
        @Called @NotBlank @Size(max = 300) String name,
        IndicatorKind kind,
        @Default("quantity") Measure measure,
        Optional<@NotBlank @Size(max = 50) String> unit,
        Known<Direction> direction,
        Known<Nature> nature,
        Known<Baseline> baseline,
        @Distinct("date") Known<List<Target>> targets,
        @Distinct("name") List<Breakdown> breakdowns,
        List<Measurement> measurements,
        List<Indicator.YearLock> locks,
        Optional<Formula> formula,
        @Shown(to = Audience.COMMITTEE) Optional<EncounterCount> counts)
        implements Identified<IndicatorId>, Seen<Indicator> {
    /** Keeps the lists as they are now. */
    public Indicator {
        targets = Known.list(targets);
        breakdowns = List.copyOf(breakdowns);
        measurements = List.copyOf(measurements);
        locks = List.copyOf(locks);
    }

    /**
     * Begins an indicator that is measured in numbers, or in words if its measure says so.
     *
     * @param id the id
     * @param name the name
     * @param kind what it measures
     * @return a builder, on which the rest is set
     */
    public static IndicatorBuilder builder(IndicatorId id, String name, IndicatorKind kind) {
        return new IndicatorBuilder(id, name, kind);
    }

    /**
     * Begins an indicator that is measured in numbers of a unit.
     *
     * @param id the id
     * @param name the name
     * @param kind what it measures
     * @param unit the unit, such as « établissements »
     * @return a builder, on which the rest is set
     */
    public static IndicatorBuilder builder(IndicatorId id, String name, IndicatorKind kind, String unit) {
        return builder(id, name, kind).unit(unit);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public IndicatorBuilder toBuilder() {
        return new IndicatorBuilder(this);
    }

    /**
     * The indicator with one measurement more, in the order of their days, or in place of the one with its id. Whether it makes sense is asked
     * where the indicator enters a dossier; {@code Acts.of(dossier).measure(…)} asks also whether the year is open.
     *
     * @param measurement the measurement
     * @return a changed copy
     */
    public Indicator with(Measurement measurement) {
        List<Measurement> changed = new ArrayList<>(measurements);
        changed.removeIf(other -> other.id().equals(measurement.id()));
        changed.add(measurement);
        changed.sort(Comparator.comparing(Measurement::date));
        return toBuilder().measurements(changed).build();
    }

    /**
     * {@return the indicator with what it counts as its measurements, to reckon with; no dossier holds it so}
     *
     * @param found what it counts
     */
    public Indicator counted(List<Measurement> found) {
        return toBuilder().measurements(found).narrowed();
    }

    /** {@return whether it is told in words, which nothing adds up} */
    public boolean isQualitative() {
        return measure == Measure.QUALITATIVE;
    }

    /** {@return the measurements that count, oldest first: those that no other one corrects} */
    public List<Measurement> counting() {
        Set<MeasurementId> corrected = measurements.stream()
                .flatMap(measurement -> measurement.correction().value().stream())
                .map(Correction::of)
                .collect(Collectors.toSet());
        return measurements.stream()
                .filter(measurement -> !corrected.contains(measurement.id()))
                .sorted(Comparator.comparing(Measurement::date))
                .toList();
    }

    /**
     * The last thing found that counts.
     *
     * @return the measurement with the latest day, or nothing
     */
    public Optional<Measurement> lastMeasurement() {
        List<Measurement> counting = counting();
        return counting.isEmpty() ? Optional.empty() : Optional.of(counting.get(counting.size() - 1));
    }

    /**
     * The target to compare with: the last one.
     *
     * @return the target with the latest day, or nothing
     */
    public Optional<Target> lastTarget() {
        return targets.value().stream().flatMap(List::stream).max(Comparator.comparing(Target::date));
    }

    /**
     * The number that a value of this indicator comes to, in its unit.
     *
     * @param measured the value
     * @return the number, of a quotient rounded to four decimals; nothing for words and for a value of another shape
     */
    public Optional<BigDecimal> number(Measured measured) {
        return measure.number(measured).map(number -> number.rounded(Series.PLACES));
    }

    /**
     * How much of a measurement falls to no item of a breakdown (<i>{@index "non ventilé"}</i>).
     *
     * @param measurement the measurement
     * @param breakdown the breakdown
     * @return what is left of the value, of a quotient above and below; nothing where the measurement is not broken down by it, or where nothing
     *     is left
     */
    public Optional<Measured> notBrokenDown(Measurement measurement, Breakdown breakdown) {
        return Rest.of(measurement, breakdown.name());
    }

    /**
     * Tells whether the measurements of a period are closed on a day.
     *
     * @param first the first day of the period
     * @param last its last day
     * @param day the day from which one looks
     * @return the year that is closed, the earliest of them; nothing if all are open
     */
    public Optional<YearLock> lock(LocalDate first, LocalDate last, LocalDate day) {
        return locks.stream().filter(lock -> lock.closes(first, last, day)).min(Comparator.comparing(YearLock::year));
    }

    /**
     * How much of the way to the last target is done, as {@link Series#achievement} tells it. It is never told of an indicator that is computed:
     * ask {@link Series#of(Indicator, java.util.Collection)} for that.
     *
     * @return the share, 1 for a target that is reached, rounded to four decimals; nothing where it cannot be told
     */
    public Optional<BigDecimal> achievement() {
        return Series.of(this).achievement();
    }

    @Override
    public String toString() {
        return "Indicator " + id;
    }

    /**
     * That the measurements of a year are closed (<i>{@index "année verrouillée"}</i>): from then on, no act adds or corrects one. What was
     * measured all the same can still be entered as a fact.
     *
     * @param year the year
     * @param date the day on which it was closed
     * @param lockedBy who closed it
     * @param lifted the day on which it was opened again; none while it is closed
     */
    public record YearLock(
            @Year Integer year,
            @From LocalDate date,
            Known<ActorId> lockedBy,
            @Happened @NotBefore("date") Known<LocalDate> lifted) {
        /** Whether it closes a year of a period on a day. */
        boolean closes(LocalDate first, LocalDate last, LocalDate day) {
            return first.getYear() <= year && year <= last.getYear() && holdsOn(day);
        }

        /** Whether the year is closed on a day. */
        boolean holdsOn(LocalDate day) {
            return !date.isAfter(day)
                    && lifted.value().filter(end -> !end.isAfter(day)).isEmpty();
        }
    }
}
