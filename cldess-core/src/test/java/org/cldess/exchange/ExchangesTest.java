package org.cldess.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

class ExchangesTest {
    private final Participant anne = Participant.named("Anne");
    private final Participant lea = Participant.named("Léa");
    private final Participant marc = Participant.named("Marc");
    private final Participant paul = Participant.named("Paul");
    private final Participant zoe = Participant.named("Zoé");

    @Test
    void finds_the_best_pairs_within_a_pool_and_proves_them() {
        for (long seed = 0; seed < Cases.of(500); seed++) {
            List<Score> scores = DrawnExchanges.pool(seed);
            Exchanges asked = Exchanges.within(scores);

            ExchangePlan plan = asked.plan();

            assertThat(plan.score())
                    .as("pool %d", seed)
                    .isEqualByComparingTo(DrawnExchanges.best(scores, 0, List.of()));
            assertThat(plan.isOptimal()).as("pool %d", seed).isTrue();
            assertThat(plan.certificate().verify(asked)).as("pool %d", seed).isTrue();
        }
    }

    /** By the rearrangement inequality the best pairs are those of equal rank: 1² + … + 120² = 120 · 121 · 241 / 6. */
    @Test
    void pairs_everyone_where_all_pairs_of_two_large_sides_have_a_score() {
        List<Score> scores = new ArrayList<>();
        for (int left = 1; left <= 120; left++) {
            for (int right = 1; right <= 120; right++) {
                scores.add(Score.of(numbered("L", left), numbered("R", right), BigDecimal.valueOf(left * right)));
            }
        }
        Exchanges asked = Exchanges.between(Scores.of(scores));

        ExchangePlan plan = asked.plan();

        assertThat(plan.score()).isEqualByComparingTo(BigDecimal.valueOf(120 * 121 * 241 / 6));
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.unmatched()).isEmpty();
        assertThat(plan.certificate().verify(asked)).isTrue();
    }

    /** One pair less makes the same request a problem of another solver. */
    @Test
    void proves_large_plans_of_drawn_scores() {
        for (long seed = 0; seed < Cases.of(4); seed++) {
            Random random = new Random(seed);
            List<Score> scores = new ArrayList<>();
            for (int left = 0; left < 110; left++) {
                for (int right = 0; right < 110; right++) {
                    BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(1_000), seed % 2 == 0 ? 2 : 0);
                    scores.add(Score.of(numbered("L", left), numbered("R", right), value));
                }
            }
            List<Score> fewer = new ArrayList<>(scores.subList(1, scores.size()));
            Exchanges full = Exchanges.between(Scores.of(scores));
            Exchanges less = Exchanges.between(Scores.of(fewer));

            assertThat(full.plan().isOptimal()).as("case %d", seed).isTrue();
            assertThat(full.plan().certificate().verify(full))
                    .as("case %d", seed)
                    .isTrue();
            assertThat(less.plan().isOptimal()).as("case %d", seed).isTrue();
            assertThat(less.plan().certificate().verify(less))
                    .as("case %d", seed)
                    .isTrue();
            assertThat(less.plan().score())
                    .as("case %d", seed)
                    .isLessThanOrEqualTo(full.plan().score());
        }
    }

    private static Participant numbered(String side, int number) {
        return Participant.named(String.format(Locale.ROOT, "%s%03d", side, number));
    }

    @Test
    void finds_the_best_pairs_between_two_sides_and_proves_them() {
        for (long seed = 0; seed < Cases.of(500); seed++) {
            List<Score> scores = DrawnExchanges.sides(seed);
            Exchanges asked = Exchanges.between(Scores.of(scores));

            ExchangePlan plan = asked.plan();

            assertThat(plan.score())
                    .as("sides %d", seed)
                    .isEqualByComparingTo(DrawnExchanges.best(scores, 0, List.of()));
            assertThat(plan.isOptimal()).as("sides %d", seed).isTrue();
            assertThat(plan.certificate().verify(asked)).as("sides %d", seed).isTrue();
        }
    }

    @Test
    void proves_pools_and_sides_of_hundreds() {
        Random random = new Random(3);
        List<Score> pool = new ArrayList<>();
        List<Score> sides = new ArrayList<>();
        for (int i = 0; i < 121; i++) {
            for (int j = 0; j < i; j++) {
                BigDecimal utility = BigDecimal.valueOf(random.nextInt(1, 8));
                pool.add(Score.of(DrawnExchanges.named(i), DrawnExchanges.named(j), utility));
                sides.add(Score.of(DrawnExchanges.named(i), DrawnExchanges.named(1_000 + j), utility));
            }
        }
        for (Exchanges asked : List.of(Exchanges.within(pool), Exchanges.between(Scores.of(sides)))) {
            ExchangePlan plan = asked.plan();

            assertThat(plan.isOptimal()).isTrue();
            assertThat(plan.certificate().verify(asked)).isTrue();
        }
    }

    @Test
    void does_not_hang_on_the_order_in_which_scores_are_listed() {
        for (long seed = 0; seed < Cases.of(100); seed++) {
            List<Score> scores = new ArrayList<>(DrawnExchanges.pool(seed));
            List<PlannedExchange> first = Exchanges.within(scores).plan().exchanges();
            Collections.shuffle(scores, new Random(seed));
            scores.replaceAll(score -> Score.of(score.right(), score.left(), score.value()));

            assertThat(Exchanges.within(scores).plan().exchanges()).isEqualTo(first);
        }
    }

    @Test
    void plans_nothing_where_nobody_takes_part_or_nobody_may() {
        ExchangePlan none = Exchanges.within(List.of()).plan();
        assertThat(none.exchanges()).isEmpty();
        assertThat(none.score()).isEqualTo("0");
        assertThat(none.isOptimal()).isTrue();
        assertThat(Exchanges.between(Scores.of(List.of())).plan().exchanges()).isEmpty();

        Exchanges asked = Exchanges.within(List.of(score(anne, marc, "3"))).exclude(marc, anne);
        assertThat(asked.plan().unmatched()).containsExactly(anne, marc);
        assertThat(asked.plan().certificate().verify(asked)).isTrue();
    }

    @Test
    void refuses_a_pair_listed_twice_and_somebody_paired_with_oneself_all_at_once() {
        List<Score> scores =
                List.of(score(anne, marc, "1"), score(marc, anne, "2"), score(lea, lea, "1"), score(anne, marc, "1"));

        assertThat(Exchanges.problems(scores).list())
                .extracting(violation -> violation.path() + " " + violation.message(Locale.FRENCH))
                .containsExactly(
                        "/1 La paire Marc et Anne a deux scores, dans un sens ou dans l’autre. Gardez-en un.",
                        "/2 Léa est en paire avec soi-même. Nommez deux participants différents.",
                        "/3 La paire Anne et Marc a deux scores, dans un sens ou dans l’autre. Gardez-en un.");
        assertThatThrownBy(() -> Exchanges.within(scores)).isInstanceOf(Violations.class);
    }

    @Test
    void says_why_two_are_paired_and_why_two_are_not() {
        ExchangePlan plan = Exchanges.within(List.of(
                        score(anne, marc, "5"),
                        score(anne, paul, "4.5"),
                        score(marc, paul, "4"),
                        score(lea, paul, "1"),
                        score(lea, zoe, "-1.25")))
                .plan();

        assertThat(plan.partnerOf(anne)).contains(marc);
        assertThat(say(plan.why(marc, anne)))
                .containsExactly("Anne et Marc forment un binôme.", "Le score de ce binôme est de 5.");
        assertThat(say(plan.whyNot(paul, anne)))
                .containsExactly(
                        "Anne forme un binôme avec Marc.",
                        "Paul forme un binôme avec Léa.",
                        "Avec ce binôme, le score du plan baisserait de 1,5.");
        assertThat(say(plan.whyNot(lea, zoe)))
                .containsExactly(
                        "Léa et Zoé : leur score est de −1,25, un binôme n’y gagnerait rien.",
                        "Léa forme un binôme avec Paul.",
                        "Avec ce binôme, le score du plan baisserait de 2,25.");
        assertThat(say(plan.whyNot(anne, lea))).containsExactly("Anne et Léa n’ont pas de score commun.");
        assertThat(say(plan.whyNot(anne, anne))).containsExactly("Anne ne peut pas former un binôme avec soi-même.");
        assertThat(plan.whyNot(anne, marc)).isEmpty();
        assertThat(plan.why(anne, paul)).isEmpty();
        assertThat(plan.unmatched()).containsExactly(zoe);
        assertThatThrownBy(() -> plan.partnerOf(Participant.named("Jean")))
                .hasMessage("Jean (Jean) does not take part in these exchanges: name one of their 5 participants.");
    }

    @Test
    void says_that_sides_wishes_and_equal_plans_keep_two_apart() {
        Exchanges asked = Exchanges.between(
                Scores.of(List.of(score(anne, marc, "5"), score(lea, marc, "5"), score(anne, paul, "1"))));

        assertThat(say(asked.plan().whyNot(anne, lea)))
                .containsExactly("Anne et Léa sont du même côté : aucun binôme ne les réunit.");
        assertThat(say(asked.exclude(anne, paul).plan().whyNot(anne, paul)))
                .containsExactly("Anne et Paul ne doivent pas former un binôme.");
        ExchangePlan tied = Exchanges.between(Scores.of(List.of(score(anne, marc, "5"), score(lea, marc, "5"))))
                .plan();
        Participant alone = tied.unmatched().get(0);
        assertThat(say(tied.whyNot(alone, marc)))
                .contains("Un autre plan, de même score, réunit " + alone + " et Marc en binôme.");
    }

    @Test
    void ends_when_its_thread_is_interrupted() {
        Exchanges asked = Exchanges.within(
                List.of(score(anne, marc, "5"), score(marc, paul, "5"), score(anne, paul, "5"), score(lea, zoe, "1")));
        Thread.currentThread().interrupt();

        assertThatThrownBy(asked::plan).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<String> say(List<Message> messages) {
        return messages.stream()
                .map(message ->
                        message.say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    private static Score score(Participant left, Participant right, String value) {
        return Score.of(left, right, new BigDecimal(value));
    }
}
