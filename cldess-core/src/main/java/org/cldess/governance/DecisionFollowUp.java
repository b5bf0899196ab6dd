package org.cldess.governance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.VisibleTo;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The follow-up of a decision, from a day on (<i>{@index "suivi d’une décision"}</i>).
 *
 * @param date the day from which the status applies
 * @param status the status of the decision from that day on
 * @param note a note
 */
public record DecisionFollowUp(
        @From @Follows("../../date") LocalDate date,
        DecisionStatus status,
        @VisibleTo(Audience.COMMITTEE) Known<@Size(max = 2000) String> note) {
    /** Checks the components, and throws all {@link Violations}. */
    public DecisionFollowUp {
        FormRules.check(DecisionFollowUp.class, date, status, note);
    }
}
