package org.cldess.accreditation;

import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.Planned;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * An agreement of an inclusive body with the State (<i>{@index "convention avec l’État"}</i>).
 *
 * @param from its first day
 * @param until its last day; not applicable if it has no end
 */
public record StateAgreement(
        @From @Follows("../../created") LocalDate from,
        @Planned @NotBefore("from") Known<LocalDate> until) {
    /** Checks the components, and throws all {@link Violations}. */
    public StateAgreement {
        FormRules.check(StateAgreement.class, from, until);
    }
}
