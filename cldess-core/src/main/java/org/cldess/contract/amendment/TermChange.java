package org.cldess.contract.amendment;

import org.cldess.component.constraint.ChangedFrom;
import org.cldess.consistency.FormRules;
import org.cldess.contract.text.Term;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The change of a contract’s term by an amendment (<i>{@index "modification de la durée"}</i>).
 *
 * @param before the term before the change
 * @param after the term after the change
 */
public record TermChange(
        Known<Term> before, @ChangedFrom("before") Term after) {
    /** Checks the components, and throws all {@link Violations}. */
    public TermChange {
        FormRules.check(TermChange.class, before, after);
    }
}
