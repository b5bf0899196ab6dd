package org.cldess.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What became of one article from one text to the next: added, removed, changed, moved, or the same.
 *
 * <p>Articles are the same if they have the same id. An article moved if it is not among those, as many as possible, whose order
 * stays.
 *
 * @param id the id of the article
 * @param numberBefore its place in the first text, counted from 1, if it stands there
 * @param numberAfter its place in the second text, counted from 1, if it stands there
 * @param moved whether it stands in both and changed its place among the others
 * @param title how its title differs
 * @param text how its text differs
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
     * @param before those of the first, with distinct ids
     * @param after those of the second, with distinct ids
     * @return one entry for each article of either text, in the order of the second; a removed one stands where it stood
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
     * What became of the article as a whole.
     *
     * @return added or removed if it stands in one of the texts only, else kept, be it changed or moved
     */
    public Edit edit() {
        if (numberBefore.isEmpty()) {
            return Edit.ADDED;
        }
        return numberAfter.isEmpty() ? Edit.REMOVED : Edit.KEPT;
    }

    /**
     * Whether it stands in both texts with other words.
     *
     * @return true if its title or its text differs
     */
    public boolean isChanged() {
        return edit() == Edit.KEPT && !(title.isEmpty() && text.isEmpty());
    }

    /**
     * Whether it stands in both texts with the same words at the same place among the others.
     *
     * @return true if nothing became of it
     */
    public boolean isSame() {
        return edit() == Edit.KEPT && !isChanged() && !moved;
    }
}
