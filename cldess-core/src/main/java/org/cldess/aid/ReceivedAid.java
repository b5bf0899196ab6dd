package org.cldess.aid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * A de minimis aid from elsewhere that an undertaking declared (<i>{@index "aide perçue"}</i>): it is not a grant of
 * the dossier.
 *
 * @param giver the body that granted it
 * @param date the day on which it was granted
 * @param amount the amount, not negative
 * @param regime the rules under which it was granted
 */
public record ReceivedAid(
        @NamePart @NotBlank @Size(max = 300) String giver,
        @From Known<LocalDate> date,
        @NotNegative("grant") Amount amount,
        Known<AidRegime> regime) {
    /** Checks the components, and throws all {@link Violations}. */
    public ReceivedAid {
        FormRules.check(ReceivedAid.class, giver, date, amount, regime);
    }
}
