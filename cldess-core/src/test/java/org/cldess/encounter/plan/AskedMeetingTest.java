package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.matching.Participant;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Compares plans with a search of all plans, for every option of a meeting: in the long ring ten thousand times each.
 */
class AskedMeetingTest {
    private static final int CASES = Cases.of(500);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AWAY")
    void is_planned_as_well_as_trying_everything(Feature feature) {
        int planned = 0;
        for (long seed = 0; seed < CASES; seed++) {
            planned += isPlannedExactly(seed, feature) ? 1 : 0;
        }
        assertThat(planned).isGreaterThan(CASES / 2);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"AWAY", "MOST"})
    void is_planned_as_well_with_maxima(Feature feature) {
        for (long seed = 0; seed < CASES; seed++) {
            isPlannedExactly(seed, feature, Feature.MOST);
        }
    }

    private static boolean isPlannedExactly(long seed, Feature... features) {
        TinyMeeting tiny = new TinyMeeting(seed, features);
        SpeedMeeting meeting = tiny.meeting(seed);
        OptionalLong best = tiny.best();

        MeetingPlan plan = meeting.plan();

        assertThat(plan.conflicts().isEmpty())
                .as("case %d can be planned, %s", seed, plan.conflicts())
                .isEqualTo(best.isPresent());
        if (best.isPresent()) {
            assertThat(plan.score().orElseThrow())
                    .as("score of case %d", seed)
                    .isEqualByComparingTo(BigDecimal.valueOf(best.getAsLong(), 6));
            assertThat(plan.isOptimal()).as("case %d is optimal", seed).isTrue();
            assertThat(plan.certificate().verify(meeting))
                    .as("certificate of case %d", seed)
                    .isTrue();
        }
        return best.isPresent();
    }

    /**
     * With absences the problem is NP-hard: the search result has a bound, and no feasible meeting is called
     * contradictory.
     */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AWAY")
    void comes_close_to_the_best_where_some_are_away_and_never_claims_too_much(Feature more) {
        int planned = 0;
        int best = 0;
        int lost = 0;
        for (long seed = 0; seed < CASES; seed++) {
            TinyMeeting tiny = new TinyMeeting(seed, Feature.AWAY, more);
            SpeedMeeting meeting = tiny.meeting(seed);
            OptionalLong possible = tiny.best();
            MeetingPlan plan = meeting.plan();
            boolean unsure = plan.conflicts().stream()
                    .anyMatch(conflict -> conflict.key().equals("conflict.not-found"));
            if (possible.isEmpty()) {
                assertThat(plan.conflicts()).as("case %d", seed).isNotEmpty();
            } else if (!plan.conflicts().isEmpty()) {
                assertThat(unsure)
                        .as("case %d is called contradictory, %s", seed, plan.conflicts())
                        .isTrue();
                lost++;
            } else {
                planned++;
                assertThat(plan.certificate().verify(meeting))
                        .as("certificate of case %d", seed)
                        .isTrue();
                int compared = plan.score().orElseThrow().compareTo(BigDecimal.valueOf(possible.getAsLong(), 6));
                best += compared == 0 ? 1 : 0;
                assertThat(plan.isOptimal() && isPlain(more) && compared != 0)
                        .as("case %d claims too much", seed)
                        .isFalse();
                assertThat(isPlain(more) && compared > 0).as("case %d", seed).isFalse();
            }
        }
        assertThat(best).as("the best was found").isGreaterThan(planned * 99 / 100);
        assertThat(lost).as("there is a plan and none was found").isLessThan(Math.max(1, CASES / 1_000));
    }

    /** The search of small problems ends after a number of steps, which none of these meetings needs. */
    @Test
    void is_planned_as_well_as_trying_everything_where_some_are_away() {
        int planned = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Feature more = seed % 3 == 0 ? Feature.MOST : seed % 3 == 1 ? Feature.LEAST : Feature.HOSTS;
            TinyMeeting tiny = new TinyMeeting(seed, Feature.AWAY, more);
            OptionalLong best = tiny.best();

            MeetingPlan plan = tiny.meeting(seed).plan();

            if (best.isPresent() && plan.conflicts().isEmpty()) {
                planned++;
                assertThat(plan.score().orElseThrow())
                        .as("case %d", seed)
                        .isEqualByComparingTo(BigDecimal.valueOf(best.getAsLong(), 6));
            }
        }
        assertThat(planned).isGreaterThan(CASES / 2);
    }

    /** Two meet two in three rounds at one table, and one of the left side is there in the first round only. */
    @Test
    void the_one_round_of_a_guest_is_used_for_the_best_plan() {
        SpeedMeeting meeting = TinyMeeting.everyPair(2, 2).rounds(3).tables(1);
        Participant first = meeting.scores().lefts().get(0);

        assertThat(meeting.away(first, 2, 3).plan().score()).contains(new BigDecimal("55"));
    }

    /** Returns whether the score is the first objective. */
    private static boolean isPlain(Feature feature) {
        return feature != Feature.FAIREST && feature != Feature.LEVELLED;
    }
}
