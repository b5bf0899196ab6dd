package org.cldess.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.Planned;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;

/**
 * The correction of a wrong attendance (<i>{@index "rectification de l’émargement"}</i>), which keeps what was noted
 * before.
 *
 * @param date the day of the correction; before it, the former presence counts
 * @param presence the former presence
 * @param reason what was wrong
 * @param author the person who corrected it, as text
 */
public record AttendanceCorrection(
        @Planned @Follows("../../date") LocalDate date,
        Presence presence,
        @NotBlank @Size(max = 2_000) String reason,
        Known<@NotBlank @Size(max = 300) String> author) {
    /** Checks the components, and throws all {@link org.cldess.validation.Violations}. */
    public AttendanceCorrection {
        FormRules.check(AttendanceCorrection.class, date, presence, reason, author);
    }
}
