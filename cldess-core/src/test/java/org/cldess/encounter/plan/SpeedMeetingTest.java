package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class SpeedMeetingTest {
    @Test
    void plans_as_well_as_trying_everything_and_proves_it() {
        int cases = Cases.of(500);
        int planned = 0;
        int refused = 0;
        for (long seed = 0; seed < cases; seed++) {
            TinyMeeting tiny = new TinyMeeting(seed);
            SpeedMeeting meeting = tiny.meeting(seed);
            OptionalLong best = tiny.best();

            MeetingPlan plan = meeting.plan();

            assertThat(plan.conflicts().isEmpty())
                    .as("case %d can be planned, %s", seed, plan.conflicts())
                    .isEqualTo(best.isPresent());
            if (best.isPresent()) {
                planned++;
                assertThat(plan.score().orElseThrow())
                        .as("score of case %d", seed)
                        .isEqualByComparingTo(BigDecimal.valueOf(best.getAsLong(), 6));
                assertThat(plan.isOptimal()).as("case %d is optimal", seed).isTrue();
                assertThat(plan.certificate().verify(meeting))
                        .as("certificate of case %d", seed)
                        .isTrue();
            } else {
                refused++;
                assertThat(plan.rounds()).isEmpty();
                assertThat(plan.score()).isEmpty();
                assertThat(plan.bound()).isEmpty();
            }
        }
        assertThat(planned).isGreaterThan(cases / 3);
        assertThat(refused).isGreaterThan(cases / 15);
    }

    @Test
    void plans_the_same_in_whatever_order_the_scores_come() {
        for (long seed = 0; seed < Cases.of(100); seed++) {
            TinyMeeting tiny = new TinyMeeting(seed);
            MeetingPlan plan = tiny.meeting(1).plan();
            assertThat(tiny.meeting(2).plan().rounds()).isEqualTo(plan.rounds());
            assertThat(tiny.meeting(3).plan().conflicts()).isEqualTo(plan.conflicts());
        }
    }

    @Test
    void each_copy_keeps_its_own_wishes_in_order_whatever_is_added_to_another() {
        SpeedMeeting meeting = SpeedMeeting.of(everyone(3, 3)).rounds(2);
        Participant left = meeting.scores().lefts().get(1);
        List<Participant> rights = meeting.scores().rights();
        SpeedMeeting first = meeting.exclude(left, rights.get(2));
        SpeedMeeting second = first.exclude(rights.get(0), left).exclude(left, rights.get(0));
        SpeedMeeting other = first.exclude(left, rights.get(1)).mustMeet(left, rights.get(0));

        assertThat(second.exclusions()).containsExactly(new Pair(left, rights.get(0)), new Pair(left, rights.get(2)));
        assertThat(first.exclusions()).containsExactly(new Pair(left, rights.get(2)));
        assertThat(other.exclusions()).containsExactly(new Pair(left, rights.get(1)), new Pair(left, rights.get(2)));
        assertThat(other.musts()).containsExactly(new Pair(left, rights.get(0)));
        assertThat(meeting.exclusions()).isEmpty();
    }

    /** Copying all wishes for each new one would take a minute. */
    @Test
    void tens_of_thousands_of_wishes_are_added_one_by_one() {
        SpeedMeeting meeting = SpeedMeeting.of(everyone(200, 200)).rounds(2);
        for (Score score : meeting.scores().list()) {
            meeting = meeting.exclude(score.left(), score.right());
        }

        assertThat(meeting.exclusions()).hasSize(200 * 200);
        assertThat(meeting.plan().size()).isZero();
    }

    @Test
    void reports_the_free_rounds_of_the_longer_side() {
        MeetingPlan plan = SpeedMeeting.of(everyone(3, 2)).rounds(3).plan();

        assertThat(plan.size()).isEqualTo(6);
        assertThat(plan.byes()).extracting(bye -> bye.participant().name()).containsExactly("L0", "L1", "L2");
        assertThat(plan.byes()).flatExtracting(Bye::rounds).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void never_seats_more_pairs_than_there_are_tables() {
        MeetingPlan plan =
                SpeedMeeting.of(everyone(6, 6)).rounds(4).tables(4).atLeast(2).plan();

        assertThat(plan.rounds()).extracting(List::size).containsExactly(4, 4, 4, 4);
        assertThat(plan.rounds())
                .allSatisfy(
                        round -> assertThat(round).extracting(Encounter::table).containsExactly(1, 2, 3, 4));
    }

    @Test
    void takes_a_pair_without_worth_only_where_a_minimum_or_a_wish_asks_it() {
        Participant anne = Participant.named("Anne");
        Participant marc = Participant.named("Marc");
        Participant paul = Participant.named("Paul");
        SpeedMeeting meeting = SpeedMeeting.of(
                        Scores.of(List.of(Score.of(anne, marc, BigDecimal.ZERO), Score.of(anne, paul, BigDecimal.TEN))))
                .rounds(2);

        assertThat(meeting.plan().size()).isEqualTo(1);
        assertThat(meeting.atLeast(1).plan().size()).isEqualTo(2);
        assertThat(meeting.mustMeet(marc, anne).plan().size()).isEqualTo(2);
    }

    @Test
    void plans_two_thousand_by_two_thousand_in_the_long_ring_and_half_of_it_in_the_short_one() {
        int side = Cases.areLong() ? 2_000 : 1_000;
        SpeedMeeting meeting = SpeedMeeting.of(neighbours(side, 30))
                .rounds(12)
                .tables(side * 3 / 4)
                .atLeast(3);

        MeetingPlan plan = meeting.plan();

        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.certificate().verify(meeting)).isTrue();
    }

    @Test
    void plans_nothing_where_nobody_takes_part() {
        MeetingPlan plan =
                SpeedMeeting.of(Scores.of(List.of())).rounds(2).atLeast(1).plan();

        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.rounds()).containsExactly(List.of(), List.of());
        assertThat(plan.score()).contains(BigDecimal.ZERO);
    }

    @Test
    void refuses_numbers_that_make_no_meeting() {
        SpeedMeeting meeting = SpeedMeeting.of(everyone(1, 1));

        assertThatThrownBy(() -> meeting.rounds(0)).hasMessage("A meeting cannot have 0 rounds: give from 1 to 1000.");
        assertThatThrownBy(() -> meeting.rounds(1_001))
                .hasMessage("A meeting cannot have 1001 rounds: give from 1 to 1000.");
        assertThatThrownBy(() -> meeting.tables(0)).hasMessage("A meeting cannot have 0 tables: give 1 or more.");
        assertThatThrownBy(() -> meeting.atLeast(-1))
                .hasMessage("A minimum of -1 encounters makes no sense: give 0 or more.");
    }

    private static Scores everyone(int lefts, int rights) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                scores.add(Score.of(Participant.named("L" + i), Participant.named("R" + j), BigDecimal.ONE));
            }
        }
        return Scores.of(scores);
    }

    private static Scores neighbours(int side, int each) {
        Random random = new Random(11);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < side; i++) {
            for (int k = 0; k < each; k++) {
                scores.add(Score.of(
                        Participant.named("L" + i),
                        Participant.named("R" + (i + k * k) % side),
                        BigDecimal.valueOf(random.nextInt(1_000_000_000), 6)));
            }
        }
        return Scores.of(scores);
    }
}
