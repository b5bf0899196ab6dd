package org.cldess.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class ArticleDifferenceTest {
    private static ComparedArticle article(String id) {
        return new ComparedArticle(id, "Titre " + id, "Texte.");
    }

    @Test
    void tells_what_was_added_removed_changed_and_moved() {
        List<ComparedArticle> before = Stream.of("a", "b", "c", "d")
                .map(ArticleDifferenceTest::article)
                .toList();
        List<ComparedArticle> after =
                List.of(article("d"), new ComparedArticle("a", "Titre a", "Autre texte."), article("c"), article("e"));

        assertThat(ArticleDifference.between(before, after))
                .extracting(
                        ArticleDifference::id,
                        ArticleDifference::edit,
                        ArticleDifference::isChanged,
                        ArticleDifference::moved,
                        ArticleDifference::isSame)
                .containsExactly(
                        tuple("d", Edit.KEPT, false, true, false),
                        tuple("a", Edit.KEPT, true, false, false),
                        tuple("b", Edit.REMOVED, false, false, false),
                        tuple("c", Edit.KEPT, false, false, true),
                        tuple("e", Edit.ADDED, false, false, false));
    }

    @Test
    void numbers_the_articles_of_both_texts() {
        List<ArticleDifference> differences =
                ArticleDifference.between(List.of(article("a"), article("b")), List.of(article("b"), article("c")));

        assertThat(differences)
                .extracting(ArticleDifference::id, ArticleDifference::numberBefore, ArticleDifference::numberAfter)
                .containsExactly(
                        tuple("a", Optional.of(1), Optional.empty()),
                        tuple("b", Optional.of(2), Optional.of(1)),
                        tuple("c", Optional.empty(), Optional.of(2)));
        assertThat(differences.get(0).text().before()).isEqualTo("Texte.");
        assertThat(differences.get(0).text().after()).isEmpty();
    }

    @Test
    void both_texts_can_be_put_together_again() {
        SplittableRandom random = new SplittableRandom(31);
        for (int i = 0; i < Cases.of(300); i++) {
            List<ComparedArticle> before = articles(random);
            List<ComparedArticle> after = articles(random);
            List<ArticleDifference> differences = ArticleDifference.between(before, after);

            assertThat(rebuilt(differences, true)).isEqualTo(before);
            assertThat(rebuilt(differences, false)).isEqualTo(after);
            assertThat(differences.stream().allMatch(ArticleDifference::isSame)).isEqualTo(before.equals(after));
        }
    }

    private static List<ComparedArticle> articles(SplittableRandom random) {
        List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
        return Stream.generate(() -> ids.remove(random.nextInt(ids.size())))
                .limit(random.nextInt(6))
                .map(id -> new ComparedArticle(id, "Titre " + random.nextInt(3), "Texte " + random.nextInt(3)))
                .toList();
    }

    private static List<ComparedArticle> rebuilt(List<ArticleDifference> differences, boolean before) {
        return differences.stream()
                .filter(one -> number(one, before).isPresent())
                .sorted((one, other) -> Integer.compare(
                        number(one, before).orElseThrow(), number(other, before).orElseThrow()))
                .map(one -> before
                        ? new ComparedArticle(
                                one.id(), one.title().before(), one.text().before())
                        : new ComparedArticle(
                                one.id(), one.title().after(), one.text().after()))
                .toList();
    }

    private static Optional<Integer> number(ArticleDifference one, boolean before) {
        return before ? one.numberBefore() : one.numberAfter();
    }

    @Test
    void refuses_two_articles_with_one_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleDifference.between(List.of(article("a"), article("a")), List.of()))
                .withMessage("Two articles of one text, numbers 1 and 2, have the same id 'a'."
                        + " Give another id to one of them.");
    }
}
