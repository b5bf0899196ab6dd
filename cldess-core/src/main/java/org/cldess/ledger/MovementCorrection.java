package org.cldess.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Default;
import org.cldess.component.Follows;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * What a movement corrects (<i>{@index rectification}</i>). The wrong movement stays in the journal, but no longer
 * counts from the day of the correction. Of several corrections of one movement, the latest counts.
 *
 * @param of the wrong movement
 * @param date the day of the correction; before it, the wrong movement counts
 * @param cancels whether the wrong movement never took place: then its correction counts for nothing
 * @param reason what was wrong
 */
public record MovementCorrection(
        @Standing(Demand.NOTHING) MovementId of,
        @Planned @Follows({"../date", "../year"}) LocalDate date,
        @Default("false") boolean cancels,
        @VisibleTo(Audience.COMMITTEE) Known<@NotBlank @Size(max = 2_000) String> reason) {
    /** Checks the components, and throws all {@link Violations}. */
    public MovementCorrection {
        FormRules.check(MovementCorrection.class, of, date, cancels, reason);
    }
}
