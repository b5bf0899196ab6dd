package org.cldess.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Indicator} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param name the name
 * @param kind what it measures
 * @param unit the unit, such as « établissements »
 * @param baseline where it stood at the start
 * @param targets what it is to reach, by day
 * @param measurements what it was found to be, oldest first
 */
@NullUnmarked
public record IndicatorDraft(
        @NotNull @ValidId String id,
        @NotBlank @Size(max = 300) String name,
        @NotNull IndicatorKind kind,
        @NotBlank @Size(max = 50) String unit,
        Known<@Valid BaselineDraft> baseline,
        Known<List<@NotNull @Valid TargetDraft>> targets,
        List<@NotNull @Valid MeasurementDraft> measurements) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public IndicatorDraft {
        measurements = Drafts.list(measurements);
        baseline = Drafts.known(baseline);
        targets = Drafts.known(targets);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param indicator the thing
     * @return its draft
     */
    public static IndicatorDraft of(Indicator indicator) {
        return new IndicatorDraft(
                indicator.id().value(),
                indicator.name(),
                indicator.kind(),
                indicator.unit(),
                indicator.baseline().map(BaselineDraft::of),
                indicator
                        .targets()
                        .map(list -> list.stream().map(TargetDraft::of).toList()),
                indicator.measurements().stream().map(MeasurementDraft::of).toList());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Indicator toIndicator() {
        return Indicator.builder(IndicatorId.of(id), name, kind, unit)
                .baseline(baseline.map(BaselineDraft::toBaseline))
                .targets(targets.map(
                        list -> list.stream().map(TargetDraft::toTarget).toList()))
                .measurements(measurements.stream()
                        .map(MeasurementDraft::toMeasurement)
                        .toList())
                .build();
    }

    /**
     * A {@link Baseline} as it was typed or read, not yet checked.
     *
     * @param date the day that it describes
     * @param value the value
     * @param source where it comes from
     */
    public record BaselineDraft(
            @NotNull LocalDate date, @NotNull BigDecimal value, Known<String> source) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public BaselineDraft {
            source = Drafts.known(source);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param baseline the thing
         * @return its draft
         */
        public static BaselineDraft of(Baseline baseline) {
            return new BaselineDraft(baseline.date(), baseline.value(), baseline.source());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Baseline toBaseline() {
            return new Baseline(date, value, source);
        }
    }

    /**
     * A {@link Target} as it was typed or read, not yet checked.
     *
     * @param date the day by which it is to be reached
     * @param value the value
     */
    public record TargetDraft(
            @NotNull LocalDate date, @NotNull BigDecimal value) {
        /**
         * The draft of a thing that exists.
         *
         * @param target the thing
         * @return its draft
         */
        public static TargetDraft of(Target target) {
            return new TargetDraft(target.date(), target.value());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Target toTarget() {
            return new Target(date, value);
        }
    }

    /**
     * A {@link Measurement} as it was typed or read, not yet checked.
     *
     * @param date the day that it describes
     * @param value the value
     * @param source where it comes from
     */
    public record MeasurementDraft(
            @NotNull LocalDate date, @NotNull BigDecimal value, Known<String> source) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public MeasurementDraft {
            source = Drafts.known(source);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param measurement the thing
         * @return its draft
         */
        public static MeasurementDraft of(Measurement measurement) {
            return new MeasurementDraft(measurement.date(), measurement.value(), measurement.source());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Measurement toMeasurement() {
            return new Measurement(date, value, source);
        }
    }
}
