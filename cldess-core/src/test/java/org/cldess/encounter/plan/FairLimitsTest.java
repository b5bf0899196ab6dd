package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;

class FairLimitsTest {
    private static final Participant A = Participant.named("A");
    private static final Participant B = Participant.named("B");
    private static final Participant C = Participant.named("C");
    private static final Participant P = Participant.named("P");
    private static final Participant Q = Participant.named("Q");
    private static final Participant R = Participant.named("R");

    /** B can only meet P. All four encounters fit into three rounds, so nothing is to be shared. */
    @Test
    void where_encounters_are_levelled_there_are_still_as_many_as_possible() {
        SpeedMeeting meeting = meeting(score(A, P, 5), score(A, Q, 4), score(A, R, 3), score(B, P, 1))
                .rounds(3);

        assertThat(meeting.levelled().plan().score()).contains(new BigDecimal("13"));
    }

    /** Of three encounters, A has no more than two, and P no more than one. */
    @Test
    void where_there_is_one_table_levelled_encounters_are_shared_before_the_score_counts() {
        SpeedMeeting meeting = meeting(score(A, P, 5), score(A, Q, 4), score(A, R, 3), score(B, P, 1))
                .rounds(3)
                .tables(1);

        assertThat(meeting.plan().score()).contains(new BigDecimal("12"));
        assertThat(meeting.levelled().plan().score()).contains(new BigDecimal("8"));
    }

    /**
     * P is present in the first round only, so both pairs meet only if the other one waits. The search need not find
     * this.
     */
    @Test
    void where_no_plan_as_fair_as_can_be_is_found_there_is_a_plan_that_is_less_fair() {
        SpeedMeeting meeting = meeting(score(A, Q, 1), score(B, P, 0))
                .rounds(2)
                .tables(1)
                .away(P, 2)
                .fairest();

        MeetingPlan plan = meeting.plan();

        assertThat(plan.conflicts()).isEmpty();
        assertThat(plan.size()).isBetween(1, 2);
        assertThat(plan.certificate().verify(meeting)).isTrue();
    }

    @Test
    void where_a_table_is_lost_a_pair_that_must_meet_stays_before_a_better_one() {
        SpeedMeeting meeting = meeting(score(A, P, 9), score(B, Q, 1)).rounds(1).mustMeet(B, Q);

        MeetingPlan after =
                meeting.plan().replan().tables(1).keepingEncounters().plan();

        assertThat(after.encounter(B, Q)).isPresent();
        assertThat(after.encounter(A, P)).isEmpty();
        assertThat(meeting.plan().replan().tables(1).disturbance(after)).isEqualTo(new Disturbance(2, 1, 1));
    }

    @Test
    void a_plan_whose_sides_are_exchanged_is_not_a_plan_of_the_meeting() {
        SpeedMeeting meeting = meeting(score(A, P, 1));
        List<List<Encounter>> exchanged = List.of(List.of(new Encounter(1, 1, score(P, A, 1))));

        assertThatThrownBy(() -> Replanning.of(meeting, exchanged)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Replanning.of(meeting, List.of(List.of(new Encounter(1, 1, score(A, P, 1)))))
                        .plan()
                        .size())
                .isEqualTo(1);
    }

    private static SpeedMeeting meeting(Score... scores) {
        return SpeedMeeting.of(Scores.of(List.of(scores)));
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
