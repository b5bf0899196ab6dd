package org.cldess.contract.amendment;

import org.cldess.component.ChangedFrom;
import org.cldess.component.IntroducedUnless;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.known.Known;

/**
 * The change of an article by an amendment: added, changed or removed (<i>{@index "article modifié"}</i>).
 *
 * @param article the id of the article, one of its own where it is added
 * @param before what stood; none if it is added
 * @param after what stands from then on; none if it is removed
 */
public record ArticleChange(
        @IntroducedUnless("before") ArticleId article,
        Known<ArticleText> before,
        @ChangedFrom("before") Known<ArticleText> after) {
    /** Checks that something changes. */
    public ArticleChange {
        BeforeAfter.requireChange("article", article, before, after);
    }

    /**
     * Tells whether the article is new.
     *
     * @return true if it is known that it did not stand before
     */
    public boolean isAddition() {
        return before.isNone();
    }
}
