package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsencesTest {
    private final Participant anne = Participant.named("Anne");
    private final Participant lea = Participant.named("Léa");
    private final Participant marc = Participant.named("Marc");
    private final Participant paul = Participant.named("Paul");
    private final SpeedMeeting meeting = SpeedMeeting.of(Scores.of(
                    List.of(score(anne, marc, 5), score(anne, paul, 4), score(lea, marc, 3), score(lea, paul, 2))))
            .rounds(3);

    @ParameterizedTest
    @CsvSource({"40, 40, 10, 0", "40, 40, 10, 30", "40, 30, 10, 0", "200, 200, 12, 0"})
    void with_a_tenth_of_all_away_a_plan_comes_to_within_three_thousandths_of_the_bound(
            int lefts, int rights, int rounds, int tables) {
        for (int seed = 0; seed < (lefts > 100 ? 1 : Cases.areLong() ? 5 : 2); seed++) {
            SpeedMeeting asked = large(seed, lefts, rights, rounds);
            asked = tables == 0 ? asked : asked.tables(tables);

            MeetingPlan plan = asked.plan();

            assertThat(plan.certificate().verify(asked)).isTrue();
            assertThat(plan.score().orElseThrow())
                    .isGreaterThan(plan.bound().orElseThrow().multiply(new BigDecimal("0.997")));
        }
    }

    @Test
    void tables_are_taken_only_where_a_number_of_tables_was_set_and_all_are() {
        for (long seed = 0; seed < Cases.of(200); seed++) {
            MeetingPlan plan = new TinyMeeting(seed, Feature.AWAY).meeting(seed).plan();
            int tables = plan.meeting().tables().orElse(Integer.MAX_VALUE);
            boolean areTaken = plan.rounds().stream().allMatch(round -> round.size() == tables);
            for (Participant left : plan.meeting().scores().lefts()) {
                for (Participant right : plan.meeting().scores().rights()) {
                    assertThat(areTaken
                                    || plan.whyNot(left, right).stream()
                                            .noneMatch(reason -> reason.key().equals("why-not.tables")))
                            .as("case %d, %s and %s", seed, left, right)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void who_is_away_meets_nobody_then_and_has_no_free_round() {
        MeetingPlan plan = meeting.away(anne, 1, 3).plan();

        Itinerary itinerary = plan.itinerary(anne);
        assertThat(itinerary.encounters()).extracting(Encounter::round).containsExactly(2);
        assertThat(itinerary.freeRounds()).isEmpty();
        assertThat(plan.score()).contains(new BigDecimal("10"));
        assertThat(plan.isOptimal()).isTrue();
    }

    @Test
    void a_minimum_asks_no_more_than_the_rounds_in_which_one_is_there() {
        MeetingPlan plan = meeting.atLeast(1).away(anne, 1, 2, 3).plan();

        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.itinerary(anne).encounters()).isEmpty();
        assertThat(plan.itinerary(lea).encounters()).hasSize(2);
        assertThat(meeting.atLeast(2).away(anne, 1, 2).plan().conflicts())
                .as("Marc and Paul would need Anne twice")
                .hasSize(1);
    }

    @Test
    void two_who_are_never_there_together_do_not_meet_even_if_they_have_to() {
        SpeedMeeting apart = meeting.away(anne, 1, 2).away(marc, 3);

        assertThat(say(apart.plan().whyNot(anne, marc).get(0)))
                .isEqualTo("Anne et Marc ne sont présents ensemble à aucun tour.");
        MeetingPlan asked = apart.mustMeet(anne, marc).plan();
        assertThat(asked.lapsed())
                .extracting(AbsencesTest::say)
                .containsExactly("Anne et Marc : la rencontre demandée n’a pas lieu, car aucun tour ne les réunit.");
        assertThat(asked.rounds()).isEqualTo(apart.plan().rounds());
        assertThat(asked.certificate().verify(asked.meeting())).isTrue();
    }

    @Test
    void what_an_encounter_would_cost_is_bounded_by_the_best_plan_without_rounds() {
        MeetingPlan plan = meeting.away(anne, 1, 3).plan();

        assertThat(plan.whyNot(anne, paul))
                .extracting(AbsencesTest::say)
                .contains(
                        "Avec cette rencontre, aucun plan conforme à ces demandes ne dépasserait 9\u202F; celui-ci atteint 10.");
    }

    @Test
    void ends_when_it_has_been_long_enough_with_a_plan_that_is_whole() {
        SpeedMeeting asked = large(3, 40, 40, 10).atLeast(2);
        AtomicInteger steps = new AtomicInteger();

        MeetingPlan early = asked.planUntil(() -> steps.incrementAndGet() > 3);
        MeetingPlan plan = asked.plan();

        assertThat(steps).hasValue(4);
        assertThat(early.certificate().verify(asked)).isTrue();
        assertThat(early.score().orElseThrow()).isLessThanOrEqualTo(plan.score().orElseThrow());
        assertThat(asked.plan().rounds()).isEqualTo(plan.rounds());
    }

    @Test
    void ends_when_its_thread_is_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> large(3, 40, 40, 10).plan()).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void refuses_what_makes_no_sense() {
        assertThatThrownBy(() -> meeting.away(anne, 0)).hasMessage("There is no round 0: give 1 or more.");
        assertThatThrownBy(() -> meeting.away(Participant.named("Max"), 1))
                .hasMessage("Max (Max) does not take part in this meeting: name one of its participants.");
        assertThatThrownBy(() -> meeting.atMost(anne, -1))
                .hasMessage("A maximum of -1 encounters makes no sense: give 0 or more.");
        assertThatThrownBy(() -> meeting.atLeast(anne, -1))
                .hasMessage("A minimum of -1 encounters makes no sense: give 0 or more.");
        assertThatThrownBy(() -> meeting.atMost(0))
                .hasMessage("A maximum of 0 encounters makes no sense: give 1 or more, or leave the participant out.");
        assertThatThrownBy(() -> meeting.representedBy(anne, 0))
                .hasMessage("0 people cannot represent Anne: give from 1 to 100.");
        assertThatThrownBy(() -> meeting.host(anne, 1).host(lea, 1))
                .hasMessage(
                        "Table 1 cannot belong to Léa: give a number from 1 on that belongs to no other participant.");
        assertThatThrownBy(() -> meeting.host(anne, 1).representedBy(anne, 2))
                .hasMessage("Anne is represented by 2 people, who cannot all sit at one table: give no table.");
    }

    private static SpeedMeeting large(long seed, int lefts, int rights, int rounds) {
        Random random = new Random(seed);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                if (random.nextInt(20) > 0) {
                    scores.add(
                            score(Participant.named("L" + i), Participant.named("R" + j), 1 + random.nextInt(1_000)));
                }
            }
        }
        SpeedMeeting asked = SpeedMeeting.of(Scores.of(scores)).rounds(rounds);
        for (Participant participant : asked.wishes().participants()) {
            for (int round = 1; round <= rounds; round++) {
                asked = random.nextInt(10) == 0 ? asked.away(participant, round) : asked;
            }
        }
        return asked;
    }

    private static String say(Message message) {
        return message.say(Locale.FRENCH).replace('\u00A0', ' ');
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
