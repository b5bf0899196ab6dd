package org.cldess.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The difference of one article between two texts: added, removed, changed, moved, or the same.
 *
 * <p>Articles are the same if they have the same id. The largest possible number of articles keep their order; the
 * others are moved.
 *
 * @param id the id of the article
 * @param numberBefore its position in the first text, counted from 1, if it is in that text
 * @param numberAfter its position in the second text, counted from 1, if it is in that text
 * @param moved whether it is in both texts and changed its position among the others
 * @param title the difference of its title
 * @param text the difference of its text
 */
public record ArticleDifference(
        String id,
        Optional<Integer> numberBefore,
        Optional<Integer> numberAfter,
        boolean moved,
        TextDifference title,
        TextDifference text) {

    /**
     * Compares the articles of two texts.
     *
     * @param before the articles of the first text, with distinct ids
     * @param after the articles of the second text, with distinct ids
     * @return one entry for each article of either text, in the order of the second; a removed article keeps its former
     *     position
     * @throws IllegalArgumentException if two articles of one text have the same id
     */
    public static List<ArticleDifference> between(List<ComparedArticle> before, List<ComparedArticle> after) {
        Map<String, Integer> first = numbers(before);
        Map<String, Integer> second = numbers(after);
        List<ArticleDifference> differences = new ArrayList<>();
        ListDifference<String> order = ListDifference.between(ids(before), ids(after));
        for (ListDifference.Step<String> step : order.steps()) {
            String id = step.item();
            boolean elsewhere = step.edit() == Edit.REMOVED && second.containsKey(id);
            if (!elsewhere) {
                Optional<Integer> old = Optional.ofNullable(first.get(id));
                Optional<Integer> now = Optional.ofNullable(second.get(id));
                boolean moved = step.edit() == Edit.ADDED && old.isPresent();
                differences.add(of(
                        id,
                        old,
                        now,
                        moved,
                        old.map(number -> before.get(number - 1)),
                        now.map(number -> after.get(number - 1))));
            }
        }
        return List.copyOf(differences);
    }

    private static ArticleDifference of(
            String id,
            Optional<Integer> numberBefore,
            Optional<Integer> numberAfter,
            boolean moved,
            Optional<ComparedArticle> before,
            Optional<ComparedArticle> after) {
        return new ArticleDifference(
                id,
                numberBefore,
                numberAfter,
                moved,
                between(before, after, ComparedArticle::title),
                between(before, after, ComparedArticle::text));
    }

    private static TextDifference between(
            Optional<ComparedArticle> before, Optional<ComparedArticle> after, Function<ComparedArticle, String> part) {
        return TextDifference.between(
                before.map(part).orElse(""), after.map(part).orElse(""));
    }

    private static List<String> ids(List<ComparedArticle> articles) {
        return articles.stream().map(ComparedArticle::id).toList();
    }

    private static Map<String, Integer> numbers(List<ComparedArticle> articles) {
        return IntStream.range(0, articles.size())
                .boxed()
                .collect(Collectors.toMap(i -> articles.get(i).id(), i -> i + 1, (one, other) -> {
                    throw new IllegalArgumentException(
                            "Two articles of one text, numbers %s and %s, have the same id '%s'. Give another id to one of them."
                                    .formatted(one, other, articles.get(one - 1).id()));
                }));
    }

    /**
     * Returns the edit of the article as a whole.
     *
     * @return added or removed if it is in only one of the texts, otherwise kept, even if it was changed or moved
     */
    public Edit edit() {
        if (numberBefore.isEmpty()) {
            return Edit.ADDED;
        }
        return numberAfter.isEmpty() ? Edit.REMOVED : Edit.KEPT;
    }

    /**
     * Checks whether it is in both texts with different words.
     *
     * @return true if its title or its text differs
     */
    public boolean isChanged() {
        return edit() == Edit.KEPT && !(title.isEmpty() && text.isEmpty());
    }

    /**
     * Checks whether it is in both texts with the same words, at the same position among the others.
     *
     * @return true if it is unchanged
     */
    public boolean isSame() {
        return edit() == Edit.KEPT && !isChanged() && !moved;
    }
}
