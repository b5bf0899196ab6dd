package org.cldess.contract.amendment;

import org.cldess.component.IntroducedUnless;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.constraint.ChangedFrom;
import org.cldess.consistency.FormRules;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The change of an article by an amendment: added, changed or removed (<i>{@index "article modifié"}</i>).
 *
 * @param article the id of the article; a new id if the article is added
 * @param before the article before the change; not applicable if it is added
 * @param after the article after the change; not applicable if it is removed
 */
public record ArticleChange(
        @IntroducedUnless("before") @Standing(Demand.NOTHING)
        ArticleId article,

        Known<ArticleText> before,
        @ChangedFrom("before") Known<ArticleText> after) {
    /** Checks the components, and throws all {@link Violations}. */
    public ArticleChange {
        FormRules.check(ArticleChange.class, article, before, after);
    }

    /**
     * Checks whether the article is new.
     *
     * @return true if it is known that the article did not exist before
     */
    public boolean isAddition() {
        return before.isNone();
    }
}
