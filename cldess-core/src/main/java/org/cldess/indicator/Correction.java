package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Default;
import org.cldess.component.Follows;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The correction of an earlier measurement (<i>{@index correction}</i>), which stays in the history but no longer
 * counts. A measurement that cancels another one counts for nothing itself.
 *
 * @param of the measurement that was wrong
 * @param date the day of the correction; before it, the wrong measurement counts
 * @param cancels whether the wrong measurement was never made (<i>{@index "annulation d’un relevé"}</i>)
 * @param reason what was wrong
 */
public record Correction(
        @Standing(Demand.NOTHING) MeasurementId of,
        @Planned @Follows("../date") LocalDate date,
        @Default("false") boolean cancels,
        @NotBlank @Size(max = 2_000) String reason) {
    /** Checks the components, and throws all {@link Violations}. */
    public Correction {
        FormRules.check(Correction.class, of, date, cancels, reason);
    }

    /**
     * Creates the correction of a measurement that was made.
     *
     * @param of the measurement that was wrong
     * @param date the day of the correction; before it, the wrong measurement counts
     * @param reason what was wrong
     * @throws Violations if the reason is blank or too long
     */
    public Correction(MeasurementId of, LocalDate date, String reason) {
        this(of, date, false, reason);
    }
}
