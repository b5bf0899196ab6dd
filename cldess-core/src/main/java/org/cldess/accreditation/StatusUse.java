package org.cldess.accreditation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * An occasion on which a body relied on an approval or a status (<i>{@index "usage d’un agrément"}</i>).
 *
 * @param status the status that it relied on
 * @param date the day
 * @param occasion the occasion, such as « candidature à l’appel à projets de 2013 »
 */
public record StatusUse(
        ClaimedStatus status,
        @From LocalDate date,
        @NotBlank @Size(max = 300) String occasion) {
    /** Checks the components, and throws all {@link Violations}. */
    public StatusUse {
        FormRules.check(StatusUse.class, status, date, occasion);
    }
}
