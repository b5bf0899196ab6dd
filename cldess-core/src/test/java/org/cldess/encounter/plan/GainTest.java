package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** What one table, one round or one person more would be worth. */
class GainTest {
    private static final Participant A = Participant.named("A");
    private static final Participant B = Participant.named("B");
    private static final Participant P = Participant.named("P");
    private static final Participant Q = Participant.named("Q");

    private static Score score(Participant left, Participant right, long value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }

    private static SpeedMeeting meeting() {
        return SpeedMeeting.of(Scores.of(List.of(score(A, P, 8), score(A, Q, 7), score(B, P, 5), score(B, Q, 2))));
    }

    /**
     * One round at one table: A meets P, for 8. With a second table, A–Q and B–P are worth 12; with a second round, A–Q
     * follows, for 15; another person of A gains nothing, because the one table is taken.
     */
    @Test
    void a_table_a_round_and_a_person_have_their_worth() {
        MeetingPlan plan = meeting().tables(1).plan();

        assertThat(plan.score()).contains(new BigDecimal("8"));
        assertThat(plan.oneMoreTable()).contains(new Gain(new BigDecimal("4"), true));
        assertThat(plan.oneMoreRound()).contains(new Gain(new BigDecimal("7"), true));
        assertThat(plan.oneMoreRepresentative(A)).contains(new Gain(new BigDecimal("0"), true));
    }

    /** Without a limit on tables, a second person of A meets Q besides, and B meets nobody: 8 + 7 instead of 7 + 5. */
    @Test
    void a_person_more_is_worth_what_it_adds() {
        MeetingPlan plan = meeting().plan();

        assertThat(plan.score()).contains(new BigDecimal("12"));
        assertThat(plan.oneMoreRepresentative(A)).contains(new Gain(new BigDecimal("3"), true));
        assertThat(plan.oneMoreTable()).isEmpty();
    }

    /** B comes for the second round only. The gain is then a bound. */
    @Test
    void the_gain_is_a_bound_if_presence_differs() {
        MeetingPlan plan = meeting().tables(1).rounds(2).away(B, 1).plan();

        assertThat(plan.score()).contains(new BigDecimal("15"));
        Gain table = plan.oneMoreTable().orElseThrow();
        assertThat(table.isExact()).isFalse();
        assertThat(table.score()).isGreaterThanOrEqualTo(new BigDecimal("5"));
    }

    @Test
    void there_is_no_gain_where_the_score_does_not_come_first_or_there_is_no_plan() {
        assertThat(meeting().tables(1).fairest().plan().oneMoreTable()).isEmpty();
        assertThat(meeting().tables(1).atLeast(2).plan().oneMoreRound()).isEmpty();
        assertThat(meeting().rounds(SpeedMeeting.MAX_ROUNDS).plan().oneMoreRound())
                .isEmpty();
        assertThat(meeting().host(A, 1).plan().oneMoreRepresentative(A)).isEmpty();
        MeetingPlan plan = meeting().plan();
        assertThatThrownBy(() -> plan.oneMoreRepresentative(Participant.named("Z")))
                .hasMessageContaining("does not take part");
    }

    @Test
    void no_better_plan_exceeds_the_gain_and_an_exact_one_is_reached() {
        int cases = Cases.of(300);
        int exact = 0;
        int worth = 0;
        for (long seed = 0; seed < cases; seed++) {
            Feature presence = seed % 3 == 0 ? Feature.AWAY : Feature.MOST;
            for (int change = 0; change < 3; change++) {
                TinyMeeting tiny = new TinyMeeting(seed, presence, Feature.SEVERAL, Feature.LEAST);
                MeetingPlan plan = tiny.meeting(seed).plan();
                if (plan.conflicts().isEmpty() && plan.meeting().tables().isPresent()) {
                    Participant one =
                            plan.meeting().scores().lefts().stream().findFirst().orElse(A);
                    if (change == 2 && one.equals(A)) {
                        continue;
                    }
                    Optional<Gain> gain = switch (change) {
                        case 0 -> plan.oneMoreTable();
                        case 1 -> plan.oneMoreRound();
                        default -> plan.oneMoreRepresentative(one);
                    };
                    switch (change) {
                        case 0 -> tiny.addTable();
                        case 1 -> tiny.addRound();
                        default -> tiny.addRepresentative(one);
                    }
                    BigDecimal best = BigDecimal.valueOf(tiny.best().orElseThrow(), 6);
                    BigDecimal more = best.subtract(plan.score().orElseThrow());
                    BigDecimal claimed = gain.orElseThrow().score();
                    assertThat(claimed).as("case %s, change %s", seed, change).isGreaterThanOrEqualTo(more);
                    if (gain.get().isExact()) {
                        assertThat(claimed)
                                .as("case %s, change %s", seed, change)
                                .isEqualByComparingTo(more);
                        exact++;
                    }
                    worth += more.signum() > 0 ? 1 : 0;
                }
            }
        }
        assertThat(exact).isGreaterThan(cases / 2);
        assertThat(worth).isGreaterThan(cases / 20);
    }
}
