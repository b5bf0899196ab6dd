package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The correction of an earlier measurement (<i>{@index correction}</i>), which stays in the history but no longer
 * counts.
 *
 * @param of the measurement that was wrong
 * @param date the day of the correction; before it, the wrong measurement counts
 * @param reason what was wrong
 */
public record Correction(
        @Standing(Demand.NOTHING) MeasurementId of,
        @Planned LocalDate date,
        @NotBlank @Size(max = 2_000) String reason) {
    /** Checks the components, and throws all {@link Violations}. */
    public Correction {
        FormRules.check(Correction.class, of, date, reason);
    }
}
