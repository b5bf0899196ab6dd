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
import org.cldess.component.Default;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.own.Extensible;
import org.cldess.own.OwnValue;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * An indicator of the contract’s success (<i>{@index indicateur}</i>): its baseline, its targets and its measurements.
 * It is measured, or computed from others.
 *
 * <pre>{@code
 * MeasurementId id = MeasurementId.of("visites-2014");
 * dossier.with(indicator.with(Measurement.builder(id, day, IndicatorValue.of(63)).build()))
 * }</pre>
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param name the name
 * @param kind the kind of effect that it measures
 * @param measure the form of its values
 * @param unit the unit, such as « établissements »; « % » for a proportion, empty for a qualitative indicator
 * @param direction the direction in which it should move
 * @param nature whether its number is a stock, a flow or cumulative
 * @param baseline the value at the start
 * @param targets the targets, by day
 * @param breakdowns the classifications that break down its numbers
 * @param measurements the measurements, including corrected ones; empty for a computed indicator
 * @param locks the closed years
 * @param formula the formula of a computed indicator
 * @param counts the count of encounters in the dossier that replaces measurements of its own, if any. Only the
 *     committee sees it, like the outcomes of encounters
 * @param ownValues the values of the fields that the kind of contract adds
 */
@WithId("indicator")
@Consistent(IndicatorConsistency.class)
@WithBuilder
public record Indicator(
        IndicatorId id,
        @NamePart @NotBlank @Size(max = 300) String name,
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
        @VisibleTo(Audience.COMMITTEE) Optional<EncounterCount> counts,
        List<OwnValue> ownValues)
        implements Identified<IndicatorId>, DayDependent<Indicator>, Extensible {
    /** The number of decimals in results. */
    static final int PLACES = 4;

    /** Copies the lists. */
    public Indicator {
        targets = Known.list(targets);
        breakdowns = List.copyOf(breakdowns);
        measurements = List.copyOf(measurements);
        locks = List.copyOf(locks);
        ownValues = List.copyOf(ownValues);
    }

    /**
     * Starts building an indicator that is measured in numbers, or in words if its measure is qualitative.
     *
     * @param id the id
     * @param name the name
     * @param kind the kind of effect that it measures
     * @return a builder for the remaining components
     */
    public static IndicatorBuilder builder(IndicatorId id, String name, IndicatorKind kind) {
        return new IndicatorBuilder(id, name, kind);
    }

    /**
     * Starts building an indicator that is measured in numbers of a unit.
     *
     * @param id the id
     * @param name the name
     * @param kind the kind of effect that it measures
     * @param unit the unit, such as « établissements »
     * @return a builder for the remaining components
     */
    public static IndicatorBuilder builder(IndicatorId id, String name, IndicatorKind kind, String unit) {
        return builder(id, name, kind).unit(unit);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public IndicatorBuilder toBuilder() {
        return new IndicatorBuilder(this);
    }

    /**
     * Adds a measurement in the order of days, or replaces the one with the same id. The dossier validates the
     * indicator when it is added; {@code Acts.of(dossier).measure(…)} also checks that the year is open.
     *
     * @param measurement the measurement
     * @return a modified copy
     */
    public Indicator with(Measurement measurement) {
        List<Measurement> changed = new ArrayList<>(measurements);
        changed.removeIf(other -> other.id().equals(measurement.id()));
        changed.add(measurement);
        changed.sort(Comparator.comparing(Measurement::date));
        return toBuilder().measurements(changed).build();
    }

    /**
     * {@return the indicator with its counts as measurements, for computation only; it is never stored in a dossier}
     *
     * @param found the counts
     */
    public Indicator withCounts(List<Measurement> found) {
        return toBuilder().measurements(found).narrowed();
    }

    /** {@return whether the values are words, which cannot be added up} */
    public boolean isQualitative() {
        return measure == Measure.QUALITATIVE;
    }

    /**
     * Returns the measurements that count (<i>{@index "relevés retenus"}</i>): no other measurement corrects them, and
     * they cancel none.
     *
     * @return the measurements, oldest first; those of a day by their ids
     */
    public List<Measurement> counting() {
        Set<MeasurementId> corrected = measurements.stream()
                .flatMap(measurement -> measurement.correction().value().stream())
                .map(Correction::of)
                .collect(Collectors.toSet());
        return measurements.stream()
                .filter(measurement -> !corrected.contains(measurement.id()) && !measurement.cancels())
                .sorted(Comparator.comparing(Measurement::date)
                        .thenComparing(measurement -> measurement.id().value()))
                .toList();
    }

    /**
     * Returns the last measurement that counts.
     *
     * @return the measurement with the latest day, if there is one
     */
    public Optional<Measurement> lastMeasurement() {
        List<Measurement> counting = counting();
        return counting.isEmpty() ? Optional.empty() : Optional.of(counting.get(counting.size() - 1));
    }

    /**
     * Returns the last target.
     *
     * @return the target with the latest day, if there is one
     */
    public Optional<Target> lastTarget() {
        return targets.value().stream().flatMap(List::stream).max(Comparator.comparing(Target::date));
    }

    /**
     * Returns the number that a value represents, in the unit of this indicator.
     *
     * @param measured the value
     * @return the number, rounded to four decimals if it is a quotient; empty for words and for a value of another form
     */
    public Optional<BigDecimal> number(IndicatorValue measured) {
        return measure.number(measured).map(number -> number.rounded(PLACES));
    }

    /**
     * Returns the part of a measurement that belongs to no item of a breakdown (<i>{@index "non ventilé"}</i>).
     *
     * @param measurement the measurement
     * @param breakdown the breakdown
     * @return the remainder of the value, or of the numerator and the denominator of a quotient; empty if the
     *     measurement is not broken down by it, or if there is no remainder
     */
    public Optional<IndicatorValue> notBrokenDown(Measurement measurement, Breakdown breakdown) {
        return UnclassifiedPart.of(measurement, breakdown.name());
    }

    /**
     * Returns the lock that closes a period on a day.
     *
     * @param first the first day of the period
     * @param last the last day of the period
     * @param day the reference day
     * @return the earliest closed year; empty if all years of the period are open
     */
    public Optional<YearLock> lock(LocalDate first, LocalDate last, LocalDate day) {
        return locks.stream().filter(lock -> lock.closes(first, last, day)).min(Comparator.comparing(YearLock::year));
    }

    @Override
    public String toString() {
        return "Indicator " + id;
    }

    /**
     * The closing of the measurements of a year (<i>{@index "année verrouillée"}</i>): no later act adds or corrects
     * one. A measurement can still be entered as a fact.
     *
     * @param year the year
     * @param date the day on which it was closed
     * @param lockedBy the actor that closed it
     * @param lifted the day on which it was reopened; not applicable while it is closed
     */
    public record YearLock(
            @Year Integer year,
            @From LocalDate date,
            @Standing(Demand.EXISTS) Known<ActorId> lockedBy,
            @HiddenUntilThen @NotBefore("date") Known<LocalDate> lifted) {
        /** Checks the components, and throws all {@link Violations}. */
        public YearLock {
            FormRules.check(YearLock.class, year, date, lockedBy, lifted);
        }

        /** Checks whether a year of a period is closed on a day. */
        boolean closes(LocalDate first, LocalDate last, LocalDate day) {
            return first.getYear() <= year && year <= last.getYear() && holdsOn(day);
        }

        /** Checks whether the year is closed on a day. */
        boolean holdsOn(LocalDate day) {
            return !date.isAfter(day)
                    && lifted.value().filter(end -> !end.isAfter(day)).isEmpty();
        }
    }
}
