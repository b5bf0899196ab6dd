package org.cldess.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * A breach in which personal data were lost, changed or disclosed (<i>{@index "violation de données"}</i>), article 33
 * of the GDPR.
 *
 * @param noticed the day on which it was noticed
 * @param subject what happened, and to which data
 * @param risky whether it may put persons at risk; if not, no notification is required
 * @param notified the day on which the authority was notified; not applicable if it was not
 */
public record DataBreach(
        @From LocalDate noticed,
        @NamePart @NotBlank @Size(max = 2000) String subject,
        Known<Boolean> risky,
        @HiddenUntilThen @Follows("noticed") Known<LocalDate> notified)
        implements DayDependent<DataBreach> {
    /** Checks the components, and throws all {@link Violations}. */
    public DataBreach {
        FormRules.check(DataBreach.class, noticed, subject, risky, notified);
    }
}
