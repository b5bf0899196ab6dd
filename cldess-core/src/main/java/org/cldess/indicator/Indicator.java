package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Called;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * A figure that tells whether the contract reaches what it wants (<i>{@index indicateur}</i>): where it stood, what it is to reach, what
 * was found.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param name the name
 * @param kind what it measures
 * @param unit the unit, such as « établissements »
 * @param baseline where it stood at the start
 * @param targets what it is to reach, by day
 * @param measurements what it was found to be, oldest first
 */
@WithId("indicator")
@WithBuilder
public record Indicator(
        IndicatorId id,
        @Called @NotBlank @Size(max = 300) String name,
        IndicatorKind kind,
        @NotBlank @Size(max = 50) String unit,
        Known<Baseline> baseline,
        Known<List<Target>> targets,
        List<Measurement> measurements)
        implements Identified<IndicatorId>, Seen<Indicator> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public Indicator {
        targets = Known.list(targets);
        measurements = List.copyOf(measurements);
    }

    /**
     * Begins an indicator with what every one has.
     *
     * @param id the id
     * @param name the name
     * @param kind what it measures
     * @param unit the unit, such as « établissements »
     * @return a builder, on which the rest is set
     */
    public static IndicatorBuilder builder(IndicatorId id, String name, IndicatorKind kind, String unit) {
        return new IndicatorBuilder(id, name, kind, unit);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public IndicatorBuilder toBuilder() {
        return new IndicatorBuilder(this);
    }

    /**
     * The last thing found.
     *
     * @return the measurement with the latest day, or nothing
     */
    public Optional<Measurement> lastMeasurement() {
        return measurements.stream().max(Comparator.comparing(Measurement::date));
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
     * How much of the way to the target is done: (last − baseline) ÷ (target − baseline), which holds for figures that are to rise
     * and to fall. Without a baseline it is last ÷ target.
     *
     * @return the share, 1 for a target that is reached, rounded to four decimals; nothing without measurement or target, or if
     *     the way has no length
     */
    public Optional<BigDecimal> achievement() {
        if (lastMeasurement().isEmpty() || lastTarget().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal from = baseline.value().map(Baseline::value).orElse(BigDecimal.ZERO);
        BigDecimal way = lastTarget().get().value().subtract(from);
        if (way.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(lastMeasurement().get().value().subtract(from).divide(way, 4, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return "Indicator " + id;
    }
}
