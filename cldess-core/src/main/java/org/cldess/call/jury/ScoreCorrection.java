package org.cldess.call.jury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.Planned;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;

/**
 * The correction of a wrong score (<i>{@index "rectification d’une note"}</i>), which keeps what the score was before.
 *
 * @param date the day of the correction; before it, the former points count
 * @param points the former points
 * @param comment the former comment; not applicable if there was none
 * @param reason what was wrong
 * @param author the person who corrected it, as text
 */
public record ScoreCorrection(
        @Planned @Follows("../given") LocalDate date,
        @Min(0) @Max(JuryScore.MAX_POINTS) int points,
        Known<@NotBlank @Size(max = 1_000) String> comment,
        @NotBlank @Size(max = 2_000) String reason,
        Known<@NotBlank @Size(max = 300) String> author) {
    /** Checks the components, and throws all {@link org.cldess.validation.Violations}. */
    public ScoreCorrection {
        FormRules.check(ScoreCorrection.class, date, points, comment, reason, author);
    }
}
