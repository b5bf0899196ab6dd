package org.cldess.accreditation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * An approval that was granted (<i>{@index agrément}</i>).
 *
 * @param kind the kind of approval
 * @param date its first day
 * @param request whether it is the first approval or a renewal
 * @param authority the authority that granted it
 */
public record Approval(
        ApprovalKind kind,
        @From @Follows("../../created") LocalDate date,
        Known<ApprovalRequest> request,
        Known<@Size(max = 300) String> authority) {
    /** Checks the components, and throws all {@link Violations}. */
    public Approval {
        FormRules.check(Approval.class, kind, date, request, authority);
    }
}
