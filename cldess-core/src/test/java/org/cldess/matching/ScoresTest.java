package org.cldess.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.cldess.language.Message;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant LEA = Participant.named("Léa");
    private static final Participant MARC = Participant.named("Marc");
    private static final Participant PAUL = Participant.named("Paul");

    @Test
    void are_the_same_in_whatever_order_they_come() {
        Scores scores = Scores.of(List.of(score(LEA, PAUL), score(LEA, MARC), score(ANNE, PAUL)));

        assertThat(scores.lefts()).containsExactly(ANNE, LEA);
        assertThat(scores.rights()).containsExactly(MARC, PAUL);
        assertThat(scores.list())
                .extracting(Score::pair)
                .containsExactly(new Pair(ANNE, PAUL), new Pair(LEA, MARC), new Pair(LEA, PAUL));
    }

    @Test
    void find_a_pair_whoever_is_named_first() {
        Scores scores = Scores.of(List.of(score(ANNE, PAUL), score(LEA, MARC)));

        assertThat(scores.pair(PAUL, ANNE)).contains(new Pair(ANNE, PAUL));
        assertThat(scores.pair(ANNE, MARC)).contains(new Pair(ANNE, MARC));
        assertThat(scores.pair(ANNE, LEA)).isEmpty();
        assertThat(scores.find(new Pair(ANNE, MARC))).isEmpty();
    }

    @Test
    void refuse_a_pair_with_two_scores_and_a_participant_on_both_sides_all_at_once() {
        List<Score> wrong =
                List.of(score(ANNE, PAUL), score(LEA, ANNE), score(ANNE, PAUL), score(MARC, MARC), score(LEA, MARC));

        assertThat(Scores.problems(wrong).list())
                .extracting(Violation::path, Violation::code, problem -> problem.message(Locale.ENGLISH))
                .containsExactly(
                        tuple(
                                "/1",
                                "scores.sides",
                                "Anne is on both sides. A participant is on one side only: correct one of the two"
                                        + " names."),
                        tuple("/2", "scores.twice", "The pair Anne and Paul has two scores. Keep one."),
                        tuple(
                                "/3",
                                "scores.sides",
                                "Marc is on both sides. A participant is on one side only: correct one of the two"
                                        + " names."));
        assertThatThrownBy(() -> Scores.of(wrong))
                .isEqualTo(Scores.problems(wrong))
                .isInstanceOf(Violations.class);
    }

    @Test
    void name_the_left_one_first_where_both_are_on_both_sides() {
        assertThat(Scores.problems(List.of(score(ANNE, PAUL), score(PAUL, ANNE)))
                        .list())
                .extracting(Violation::path, problem -> problem.message(Locale.ENGLISH))
                .containsExactly(
                        tuple(
                                "/1",
                                "Paul is on both sides. A participant is on one side only: correct one of the two"
                                        + " names."),
                        tuple(
                                "/1",
                                "Anne is on both sides. A participant is on one side only: correct one of the two"
                                        + " names."));
    }

    @Test
    void keep_the_contributions_of_the_scores_that_they_were_made_of() {
        Score reasoned = Criteria.<Participant, Participant>between(one -> one, one -> one)
                .with(Criterion.of("same-letter", (left, right) -> Appraisal.met(Message.of("non", "no"))))
                .score(LEA, PAUL);
        Scores scores = Scores.of(List.of(reasoned, score(ANNE, PAUL)));

        assertThat(scores.find(new Pair(LEA, PAUL)).orElseThrow().contributions())
                .isEqualTo(reasoned.contributions())
                .hasSize(1);
        assertThat(scores.find(new Pair(ANNE, PAUL)).orElseThrow().contributions())
                .isEmpty();
    }

    @Test
    void a_pair_is_said_in_either_language() {
        assertThat(new Pair(ANNE, PAUL).say(Locale.FRENCH)).isEqualTo("Anne et Paul");
        assertThat(new Pair(ANNE, PAUL).say(Locale.ENGLISH)).isEqualTo("Anne and Paul");
    }

    private static Score score(Participant left, Participant right) {
        return Score.of(left, right, BigDecimal.ONE);
    }
}
