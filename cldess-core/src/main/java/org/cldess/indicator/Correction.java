package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Planned;

/**
 * That a measurement takes the place of an earlier one (<i>{@index correction}</i>), which stays in the history and counts no more.
 *
 * @param of the measurement that was wrong
 * @param date the day of the correction, before which the wrong one counts
 * @param reason why it was wrong
 */
public record Correction(
        MeasurementId of,
        @Planned LocalDate date,
        @NotBlank @Size(max = 2_000) String reason) {}
