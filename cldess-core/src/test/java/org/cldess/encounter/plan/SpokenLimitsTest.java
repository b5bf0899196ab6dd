package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;

/** Tests reasons and conflicts at the exact numbers at which they begin or end, and after past rounds. */
class SpokenLimitsTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant LEA = Participant.named("Léa");
    private static final Participant ZOE = Participant.named("Zoé");
    private static final Participant MARC = Participant.named("Marc");
    private static final Participant PAUL = Participant.named("Paul");
    private static final SpeedMeeting FOUR =
            meeting(score(ANNE, MARC, 5), score(ANNE, PAUL, 4), score(LEA, MARC, 3), score(LEA, PAUL, 1));

    @Test
    void more_wishes_than_a_maximum_are_not_laid_to_the_rounds() {
        List<Message> conflicts = FOUR.rounds(3)
                .atMost(ANNE, 1)
                .mustMeet(ANNE, MARC)
                .mustMeet(ANNE, PAUL)
                .plan()
                .conflicts();

        assertThat(keys(conflicts)).containsExactly("conflict.most");
        assertThat(conflicts.get(0).arguments()).containsExactly(ANNE, 2, 1);
    }

    @Test
    void what_one_had_before_counts_in_what_is_needed_and_in_what_is_possible() {
        SpeedMeeting went = FOUR.rounds(3)
                .atLeast(3)
                .with(new FixedEncounters(2, List.of(List.of(at(score(ANNE, MARC, 5)), at(2, score(LEA, PAUL, 1))))));

        List<Message> lapsed = went.plan().lapsed();

        assertThat(keys(lapsed)).containsOnly("lapsed.minimum").hasSize(4);
        assertThat(lapsed.get(0).arguments()).containsExactly(ANNE, 3, 2);
    }

    @Test
    void the_minimum_needs_as_many_encounters_as_the_side_that_has_more_people() {
        SpeedMeeting threeOnLeft = meeting(score(ANNE, MARC, 1), score(LEA, MARC, 1), score(ZOE, MARC, 1));
        SpeedMeeting threeOnRight = meeting(score(MARC, ANNE, 1), score(MARC, LEA, 1), score(MARC, ZOE, 1));

        for (SpeedMeeting three : List.of(threeOnLeft, threeOnRight)) {
            SpeedMeeting asked = three.rounds(2).tables(1).atLeast(1).mustMeet(ANNE, LEA);
            assertThat(keys(asked.plan().conflicts())).contains("conflict.unlisted", "conflict.minimum-tables");
            assertThat(asked.plan().conflicts())
                    .filteredOn(conflict -> conflict.key().equals("conflict.minimum-tables"))
                    .singleElement()
                    .satisfies(conflict -> assertThat(conflict.arguments()).startsWith(3L));
        }
        assertThat(keys(FOUR.rounds(2)
                        .tables(1)
                        .atLeast(1)
                        .mustMeet(ANNE, LEA)
                        .plan()
                        .conflicts()))
                .as("two encounters are needed, and there is room for two")
                .containsExactly("conflict.unlisted");
    }

    @Test
    void tables_are_taken_where_those_of_the_rounds_to_come_are() {
        SpeedMeeting went =
                FOUR.rounds(3).tables(1).with(new FixedEncounters(2, List.of(List.of(at(score(LEA, MARC, 3))))));
        MeetingPlan plan = went.plan();

        assertThat(plan.encounter(ANNE, MARC)).isPresent();
        assertThat(plan.encounter(ANNE, PAUL)).isPresent();
        assertThat(keys(plan.whyNot(LEA, PAUL))).contains("why-not.tables");
    }

    @Test
    void a_score_of_zero_brings_nobody_together_by_itself() {
        SpeedMeeting zero = meeting(score(ANNE, MARC, 0));

        assertThat(keys(zero.plan().whyNot(ANNE, MARC))).contains("why-not.score");
        assertThat(keys(zero.atLeast(1).plan().why(ANNE, MARC))).contains("why.minimum");
        assertThat(keys(zero.mustMeet(ANNE, MARC).plan().why(ANNE, MARC)))
                .contains("why.must")
                .doesNotContain("why.minimum");
    }

    @Test
    void an_encounter_is_the_first_of_those_in_which_two_meet() {
        SpeedMeeting asked =
                meeting(score(ANNE, PAUL, 5)).rounds(2).representedBy(ANNE, 2).samePartners(ANNE);
        MeetingPlan plan = asked.plan();

        assertThat(plan.size()).isEqualTo(2);
        assertThat(plan.encounter(PAUL, ANNE).orElseThrow().round()).isEqualTo(1);
    }

    @Test
    void what_was_planned_and_is_excluded_now_could_not_have_stayed() {
        Replanning rest = FOUR.rounds(2).plan().replan().exclude(PAUL, ANNE).keepingEncounters();

        assertThat(rest.disturbance(rest.plan())).isEqualTo(new Disturbance(3, 3, 3));
    }

    @Test
    void what_a_plan_could_be_worth_at_best_counts_what_is_past() {
        SpeedMeeting went = FOUR.rounds(3)
                .tables(1)
                .away(LEA, 3)
                .with(new FixedEncounters(2, List.of(List.of(at(score(LEA, MARC, 3))))));
        MeetingPlan plan = went.plan();

        assertThat(plan.score()).contains(new BigDecimal("12"));
        assertThat(plan.whyNot(LEA, PAUL))
                .filteredOn(reason -> reason.key().equals("why-not.at-best"))
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.arguments()).containsExactly(new BigDecimal("9"), new BigDecimal("12")));
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }

    private static Encounter at(Score score) {
        return at(1, score);
    }

    private static Encounter at(int table, Score score) {
        return new Encounter(1, table, score);
    }

    private static SpeedMeeting meeting(Score... scores) {
        return SpeedMeeting.of(Scores.of(List.of(scores)));
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
