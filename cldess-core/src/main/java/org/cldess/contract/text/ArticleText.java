package org.cldess.contract.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;

/**
 * What an amendment can change in an article.
 *
 * @param title its title
 * @param text its text
 */
public record ArticleText(
        @Called @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 50_000) String text) {
    /**
     * The text of an article.
     *
     * @param article the article
     * @return its title and text
     */
    public static ArticleText of(Article article) {
        return new ArticleText(article.title(), article.text());
    }
}
