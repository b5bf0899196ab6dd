package org.cldess.contract;

/**
 * What an amendment can change in an article.
 *
 * @param title its title
 * @param text its text
 */
public record ArticleText(String title, String text) {
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
