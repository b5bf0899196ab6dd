package org.cldess.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.known.Known;

/**
 * A figure that tells whether the contract reaches what it wants (<i>indicateur</i>): where it stood, what it is to reach, what was found.
 */
public final class Indicator {
    private final IndicatorId id;
    private final String name;
    private final IndicatorKind kind;
    private final String unit;
    private final Known<Baseline> baseline;
    private final Known<List<Target>> targets;
    private final List<Measurement> measurements;

    private Indicator(Builder builder) {
        id = builder.id;
        name = builder.name;
        kind = builder.kind;
        unit = builder.unit;
        baseline = builder.baseline;
        targets = Known.list(builder.targets);
        measurements = List.copyOf(builder.measurements);
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
    public static Builder builder(IndicatorId id, String name, IndicatorKind kind, String unit) {
        return new Builder(id, name, kind, unit);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, name, kind, unit)
                .baseline(baseline)
                .targets(targets)
                .measurements(measurements);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public IndicatorId id() {
        return id;
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What it measures.
     *
     * @return what it measures
     */
    public IndicatorKind kind() {
        return kind;
    }

    /**
     * The unit, such as « établissements ».
     *
     * @return the unit, such as « établissements »
     */
    public String unit() {
        return unit;
    }

    /**
     * Where it stood at the start.
     *
     * @return where it stood at the start
     */
    public Known<Baseline> baseline() {
        return baseline;
    }

    /**
     * What it is to reach, by day.
     *
     * @return what it is to reach, by day
     */
    public Known<List<Target>> targets() {
        return targets;
    }

    /**
     * What it was found to be, oldest first.
     *
     * @return what it was found to be, oldest first
     */
    public List<Measurement> measurements() {
        return measurements;
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

    /**
     * The indicator as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Indicator seenOn(LocalDate day) {
        boolean baselineSeen =
                baseline.value().filter(known -> known.date().isAfter(day)).isEmpty();
        return toBuilder()
                .baseline(baselineSeen ? baseline : Known.notRecorded())
                .measurements(measurements.stream()
                        .filter(measurement -> !measurement.date().isAfter(day))
                        .toList())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Indicator that
                && id.equals(that.id)
                && name.equals(that.name)
                && kind.equals(that.kind)
                && unit.equals(that.unit)
                && baseline.equals(that.baseline)
                && targets.equals(that.targets)
                && measurements.equals(that.measurements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, kind, unit, baseline, targets, measurements);
    }

    @Override
    public String toString() {
        return "Indicator " + id;
    }

    /**
     * Collects the parts of an {@link Indicator}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final IndicatorId id;
        private String name;
        private IndicatorKind kind;
        private String unit;
        private Known<Baseline> baseline = Known.notRecorded();
        private Known<List<Target>> targets = Known.notRecorded();
        private List<Measurement> measurements = List.of();

        private Builder(IndicatorId id, String name, IndicatorKind kind, String unit) {
            this.id = Objects.requireNonNull(id, "id");
            this.name = Objects.requireNonNull(name, "name");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.unit = Objects.requireNonNull(unit, "unit");
        }

        /**
         * Sets the name.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets what it measures.
         *
         * @param kind what it measures
         * @return this builder
         */
        public Builder kind(IndicatorKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets the unit, such as « établissements ».
         *
         * @param unit the unit, such as « établissements »
         * @return this builder
         */
        public Builder unit(String unit) {
            this.unit = unit;
            return this;
        }

        /**
         * Sets where it stood at the start.
         *
         * @param baseline where it stood at the start
         * @return this builder
         */
        public Builder baseline(Known<Baseline> baseline) {
            this.baseline = baseline;
            return this;
        }

        /**
         * Sets where it stood at the start, known.
         *
         * @param baseline where it stood at the start
         * @return this builder
         */
        public Builder baseline(Baseline baseline) {
            return baseline(Known.of(baseline));
        }

        /**
         * Sets what it is to reach, by day.
         *
         * @param targets what it is to reach, by day
         * @return this builder
         */
        public Builder targets(Known<List<Target>> targets) {
            this.targets = targets;
            return this;
        }

        /**
         * Sets what it is to reach, by day, known.
         *
         * @param targets what it is to reach, by day
         * @return this builder
         */
        public Builder targets(List<Target> targets) {
            return targets(Known.of(targets));
        }

        /**
         * Sets what it was found to be, oldest first.
         *
         * @param measurements what it was found to be, oldest first
         * @return this builder
         */
        public Builder measurements(List<Measurement> measurements) {
            this.measurements = measurements;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the indicator
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Indicator build() {
            return new Indicator(this);
        }
    }
}
