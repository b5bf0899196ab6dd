package org.cldess.contract.amendment;

import org.cldess.component.constraint.ChangedFrom;
import org.cldess.contract.text.Term;
import org.cldess.known.Known;

/**
 * The change of a contract’s term by an amendment (<i>{@index "modification de la durée"}</i>).
 *
 * @param before the term before the change
 * @param after the term after the change
 */
public record TermChange(
        Known<Term> before, @ChangedFrom("before") Term after) {
    /** Checks that something changes. */
    public TermChange {
        BeforeAfter.requireChange("term", after, before, Known.of(after));
    }
}
