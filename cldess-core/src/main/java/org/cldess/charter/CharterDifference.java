package org.cldess.charter;

import java.util.List;
import org.cldess.difference.ArticleDifference;
import org.cldess.difference.ComparedArticle;
import org.cldess.difference.TextDifference;

/**
 * How two versions of the charter differ, by article and by word. What does not stand in the signed text, such as an axis, is not
 * compared.
 *
 * @param before the first version
 * @param after the second version
 * @param preamble how the preambles differ
 * @param articles what became of each principle of either, in the order of the second
 */
public record CharterDifference(
        CharterVersion before, CharterVersion after, TextDifference preamble, List<ArticleDifference> articles) {
    /** Copies the list. */
    public CharterDifference {
        articles = List.copyOf(articles);
    }

    /**
     * Compares two versions, with the cost that {@link org.cldess.difference.ListDifference} states for the words of each principle.
     *
     * @param before the first
     * @param after the second
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
     * Whether both have the same words in the same order.
     *
     * @return true if neither the preamble nor any principle differs
     */
    public boolean isEmpty() {
        return preamble.isEmpty() && articles.stream().allMatch(ArticleDifference::isSame);
    }
}
