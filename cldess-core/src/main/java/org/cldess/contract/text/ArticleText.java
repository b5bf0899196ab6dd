package org.cldess.contract.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The parts of an article that an amendment can change.
 *
 * @param title the title
 * @param text the text
 */
public record ArticleText(
        @NamePart @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 50_000) String text) {
    /** Checks the components, and throws all {@link Violations}. */
    public ArticleText {
        FormRules.check(ArticleText.class, title, text);
    }

    /**
     * Returns the text of an article.
     *
     * @param article the article
     * @return the title and the text
     */
    public static ArticleText of(Article article) {
        return new ArticleText(article.title(), article.text());
    }
}
