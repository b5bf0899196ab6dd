package org.cldess.charter;

import java.util.List;
import org.cldess.difference.ArticleDifference;
import org.cldess.difference.ComparedArticle;
import org.cldess.difference.TextDifference;

/**
 * The difference between two versions of the charter, by article and by word. Data outside the signed text, such as an
 * axis, is not compared.
 *
 * @param before the first version
 * @param after the second version
 * @param preamble the difference between the preambles
 * @param articles the difference for each principle of either version, in the order of the second
 */
public record CharterDifference(
        CharterVersion before, CharterVersion after, TextDifference preamble, List<ArticleDifference> articles) {
    /** Copies the list. */
    public CharterDifference {
        articles = List.copyOf(articles);
    }

    /**
     * Compares two versions. {@link org.cldess.difference.ListDifference} states the cost for the words of each
     * principle.
     *
     * @param before the first version
     * @param after the second version
     * @return the difference
     */
    public static CharterDifference between(CharterVersion before, CharterVersion after) {
        return new CharterDifference(
                before,
                after,
                TextDifference.between(before.preamble(), after.preamble()),
                ArticleDifference.between(articles(before), articles(after)));
    }

    private static List<ComparedArticle> articles(CharterVersion version) {
        return version.principles().stream()
                .map(principle -> new ComparedArticle(principle.id().value(), principle.title(), principle.text()))
                .toList();
    }

    /**
     * Checks whether both versions have the same words in the same order.
     *
     * @return true if neither the preamble nor any principle differs
     */
    public boolean isEmpty() {
        return preamble.isEmpty() && articles.stream().allMatch(ArticleDifference::isSame);
    }
}
