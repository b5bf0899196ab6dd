package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class ReplanningTest {
    private static final int CASES = Cases.of(500);

    private final Participant anne = Participant.named("L0");
    private final Participant paul = Participant.named("R0");
    private final SpeedMeeting meeting = SpeedMeeting.of(square(6)).rounds(5).tables(5);
    private final MeetingPlan plan = meeting.plan();

    @Test
    void plans_the_rest_as_well_as_trying_everything() {
        int planned = 0;
        for (long seed = 0; seed < CASES; seed++) {
            TinyMeeting tiny = new TinyMeeting(seed, Feature.MOST);
            MeetingPlan before = tiny.meeting(seed).plan();
            Optional<Participant> gone = tiny.somebody(seed);
            if (tiny.rounds < 2 || before.size() == 0 || gone.isEmpty()) {
                continue;
            }
            int from = 2 + (int) (seed % (tiny.rounds - 1));
            tiny.continues(before, from, gone.get());
            OptionalLong best = tiny.bestOrLenient();

            MeetingPlan after =
                    before.replan().fromRound(from).absent(gone.get()).plan();

            assertThat(after.conflicts().isEmpty())
                    .as("case %d, %s", seed, after.conflicts())
                    .isEqualTo(best.isPresent());
            if (best.isPresent()) {
                planned++;
                assertThat(after.score().orElseThrow())
                        .as("case %d", seed)
                        .isEqualByComparingTo(BigDecimal.valueOf(best.getAsLong(), 6));
                assertThat(after.isOptimal()).as("case %d", seed).isTrue();
                assertThat(after.certificate().verify(after.meeting())).isTrue();
                assertThat(after.rounds().subList(0, from - 1))
                        .isEqualTo(before.rounds().subList(0, from - 1));
            }
        }
        assertThat(planned).isGreaterThan(CASES / 4);
    }

    @Test
    void changes_as_little_as_trying_everything_shows() {
        int planned = 0;
        int forced = 0;
        int proved = 0;
        int best = 0;
        for (long seed : Cases.seeds(500, 6181).toArray()) {
            TinyMeeting tiny = new TinyMeeting(seed, Feature.MOST);
            MeetingPlan before = tiny.meeting(seed).plan();
            Optional<Participant> gone = tiny.somebody(seed);
            if (tiny.rounds < 2 || before.size() == 0 || gone.isEmpty()) {
                continue;
            }
            int from = 1 + (int) (seed % tiny.rounds);
            tiny.continues(before, from, gone.get());
            tiny.staysCloseTo(before);
            Replanning rest = before.replan().fromRound(from).absent(gone.get()).keepingEncounters();
            Replanning asked = tiny.demands(seed)
                    .map(pair -> rest.mustMeet(pair.left(), pair.right()))
                    .orElse(rest);
            OptionalLong total = tiny.bestOrLenient();

            MeetingPlan after = asked.plan();

            assertThat(after.conflicts().isEmpty()).as("case %d", seed).isEqualTo(total.isPresent());
            Disturbance change = asked.disturbance(after);
            if (total.isPresent() && change.possible() > 0) {
                planned++;
                assertThat(after.certificate().verify(after.meeting())).isTrue();
                assertThat((long) change.kept()).as("case %d", seed).isEqualTo(tiny.stay());
                assertThat((long) change.maximum()).as("case %d", seed).isGreaterThanOrEqualTo(tiny.stay());
                forced += tiny.stay() < change.possible() ? 1 : 0;
                proved += change.isLeast() ? 1 : 0;
                best += after.score().orElseThrow().movePointRight(6).longValueExact() == total.getAsLong() ? 1 : 0;
            }
        }
        assertThat(planned).isGreaterThan(CASES * 9 / 100);
        assertThat(forced).as("where an encounter must fall out or move").isGreaterThan(CASES / 40);
        assertThat(proved).as("where the bound is reached").isGreaterThan(CASES * 95 / 1_000);
        assertThat(best).as("where no plan that keeps as many is worth more").isGreaterThan(CASES * 96 / 1_000);
    }

    /** A table is lost, two more must meet, and everybody is still to have a minimum or no more than a maximum. */
    @Test
    void claims_that_nothing_changes_less_only_where_that_is_true() {
        int planned = 0;
        int proved = 0;
        int best = 0;
        for (long seed : Cases.seeds(500).toArray()) {
            TinyMeeting tiny = new TinyMeeting(seed, seed % 2 == 0 ? Feature.MOST : Feature.AWAY);
            MeetingPlan before = tiny.meeting(seed).plan();
            if (before.size() < 2) {
                continue;
            }
            tiny.staysCloseTo(before);
            Replanning rest = before.replan().tables(1).keepingEncounters();
            tiny.keepsTables(1);
            Replanning asked = tiny.demands(seed)
                    .map(pair -> rest.mustMeet(pair.left(), pair.right()))
                    .orElse(rest);
            OptionalLong total = tiny.bestOrLenient();

            MeetingPlan after = asked.plan();
            Disturbance change = asked.disturbance(after);

            if (total.isPresent() && after.conflicts().isEmpty()) {
                planned++;
                assertThat(after.certificate().verify(after.meeting()))
                        .as("case %d", seed)
                        .isTrue();
                assertThat((long) change.maximum()).as("case %d", seed).isGreaterThanOrEqualTo(tiny.stay());
                assertThat((long) change.kept()).as("case %d", seed).isLessThanOrEqualTo(tiny.stay());
                best += change.kept() == tiny.stay() ? 1 : 0;
                proved += change.isLeast() ? 1 : 0;
            }
        }
        assertThat(planned).isGreaterThan(CASES / 6);
        assertThat(best).as("where as many stay as can").isEqualTo(planned);
        assertThat(proved).as("where this is proved").isEqualTo(planned);
    }

    /** Of three encounters, the worst stays at the second table, because the two who must meet sit in the others. */
    @Test
    void keeps_the_encounter_that_leaves_room_for_two_who_must_meet() {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                scores.add(Score.of(
                        Participant.named("L" + i),
                        Participant.named("R" + j),
                        BigDecimal.valueOf(i == j ? 9 - i : 1)));
            }
        }
        Replanning asked = SpeedMeeting.of(Scores.of(scores))
                .plan()
                .replan()
                .tables(2)
                .mustMeet(Participant.named("L0"), Participant.named("R1"))
                .keepingEncounters();

        MeetingPlan after = asked.plan();

        assertThat(after.encounter(Participant.named("L2"), Participant.named("R2")))
                .isPresent();
        assertThat(asked.disturbance(after)).isEqualTo(new Disturbance(3, 1, 1));
    }

    /** R0 leaves. R1 meets one more, so two of three have their minimum; the third has what is left. */
    @Test
    void an_absence_leaves_a_minimum_to_as_many_as_possible() {
        SpeedMeeting three = SpeedMeeting.of(square(3))
                .rounds(2)
                .atLeast(1)
                .atMost(Participant.named("R1"), 1)
                .atMost(Participant.named("R2"), 1);
        MeetingPlan before = three.plan();

        MeetingPlan after = before.replan().absent(paul).plan();

        assertThat(before.conflicts()).isEmpty();
        assertThat(after.conflicts()).isEmpty();
        assertThat(after.size()).isEqualTo(2);
        assertThat(after.lapsed())
                .extracting(lapsed -> lapsed.say(Locale.ENGLISH))
                .singleElement()
                .satisfies(
                        said -> assertThat(said).matches("L. does not reach the requested minimum: 0 instead of 1\\."));
        assertThat(after.isOptimal()).isTrue();
        assertThat(after.certificate().provesFairness(after.meeting())).isTrue();
        assertThat(before.replan().absent(paul).keepingEncounters().plan().size())
                .isEqualTo(2);
    }

    /** Someone leaves early, and the certificate of each plan that keeps a minimum or is fair is accepted. */
    @Test
    void certificates_hold_after_one_change_after_the_other() {
        int checked = 0;
        for (long seed = 0; seed < CASES; seed++) {
            TinyMeeting tiny = new TinyMeeting(
                    seed,
                    Feature.AWAY,
                    seed % 4 == 0
                            ? Feature.FAIREST
                            : seed % 4 == 1 ? Feature.LEVELLED : seed % 4 == 2 ? Feature.LEAST : Feature.SEVERAL);
            MeetingPlan plan = tiny.meeting(seed).plan();
            for (int round = 1; round <= tiny.rounds && plan.conflicts().isEmpty(); round++) {
                Replanning rest = plan.replan().fromRound(round);
                rest = seed % 3 == 0 ? rest : rest.keepingEncounters();
                Replanning asked = rest;
                rest = tiny.somebody(seed + round)
                        .map(one -> one.name().length() % 2 == 0 ? asked.away(one, tiny.rounds) : asked.absent(one))
                        .orElse(rest);
                plan = rest.plan();
                if (plan.conflicts().isEmpty()) {
                    checked++;
                    assertThat(plan.certificate().verify(plan.meeting()))
                            .as("case %d, round %d", seed, round)
                            .isTrue();
                }
            }
        }
        assertThat(checked).isGreaterThan(CASES / 2);
    }

    @Test
    void leaves_the_past_and_brings_nobody_together_again() {
        MeetingPlan after = plan.replan().fromRound(3).absent(paul).plan();

        assertThat(after.rounds().subList(0, 2)).isEqualTo(plan.rounds().subList(0, 2));
        assertThat(after.rounds().stream().flatMap(List::stream).map(Encounter::pair))
                .doesNotHaveDuplicates();
        assertThat(after.itinerary(paul).encounters())
                .allSatisfy(encounter -> assertThat(encounter.round()).isLessThan(3));
        assertThat(after.itinerary(paul).freeRounds())
                .allSatisfy(round -> assertThat(round).isLessThan(3));
        assertThat(after.isOptimal()).isTrue();
    }

    @Test
    void plans_for_who_comes_late() {
        MeetingPlan after = plan.replan().away(anne, 1, 2).plan();

        assertThat(after.itinerary(anne).encounters())
                .extracting(Encounter::round)
                .containsExactly(3, 4, 5);
        assertThat(after.certificate().verify(after.meeting())).isTrue();
    }

    @Test
    void plans_for_a_table_lost() {
        MeetingPlan after = plan.replan().fromRound(2).tables(4).plan();

        assertThat(after.rounds()).extracting(List::size).containsExactly(5, 4, 4, 4, 4);
        assertThat(after.isOptimal()).isTrue();
        assertThat(after.rounds().stream().skip(1).flatMap(List::stream))
                .allSatisfy(encounter -> assertThat(encounter.table()).isLessThanOrEqualTo(4));
    }

    @Test
    void keeps_every_encounter_that_still_can_take_place_at_its_table() {
        MeetingPlan after =
                plan.replan().fromRound(2).absent(paul).keepingEncounters().plan();

        List<Encounter> kept = plan.rounds().stream()
                .flatMap(List::stream)
                .filter(encounter -> encounter.round() < 2 || !encounter.right().equals(paul))
                .toList();
        assertThat(after.rounds().stream().flatMap(List::stream)).containsAll(kept);
        assertThat(after.certificate().verify(after.meeting())).isTrue();
    }

    @Test
    void drops_the_least_encounter_where_a_table_is_lost() {
        MeetingPlan after =
                plan.replan().fromRound(5).tables(4).keepingEncounters().plan();

        assertThat(plan.rounds().get(4)).hasSize(5);
        assertThat(after.rounds().get(4)).hasSize(4);
        BigDecimal minimum = plan.rounds().get(4).stream()
                .map(encounter -> encounter.score().value())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        assertThat(after.score().orElseThrow())
                .isEqualByComparingTo(plan.score().orElseThrow().subtract(minimum));
    }

    @Test
    void changes_single_encounters_where_a_demand_cannot_be_met_beside_what_stays() {
        SpeedMeeting fair = meeting.tables(3).atLeast(2);
        MeetingPlan before = fair.plan();

        Replanning rest = before.replan().fromRound(2).absent(paul).keepingEncounters();
        MeetingPlan after = rest.plan();

        assertThat(after.conflicts()).isEmpty();
        assertThat(rest.disturbance(after)).isEqualTo(new Disturbance(10, 10, 10));
        assertThat(after.certificate().verify(after.meeting())).isTrue();
        assertThat(after.itineraries())
                .filteredOn(itinerary -> !itinerary.participant().equals(paul))
                .allSatisfy(itinerary -> assertThat(itinerary.encounters()).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void a_disturbance_is_the_least_if_as_many_stay_as_could() {
        assertThat(new Disturbance(10, 8, 8).isLeast()).isTrue();
        assertThat(new Disturbance(10, 7, 8).isLeast()).isFalse();
    }

    @Test
    void can_be_planned_anew_once_more() {
        MeetingPlan after = plan.replan().fromRound(2).absent(paul).plan();
        MeetingPlan again = after.replan().fromRound(4).absent(anne).plan();

        assertThat(again.rounds().subList(0, 3)).isEqualTo(after.rounds().subList(0, 3));
        assertThat(again.itinerary(paul).encounters())
                .isEqualTo(after.itinerary(paul).encounters());
    }

    @Test
    void asks_and_excludes_what_is_not_past() {
        Participant other = Participant.named("R5");
        MeetingPlan apart = plan.replan().fromRound(2).exclude(anne, other).plan();
        MeetingPlan wanted = plan.replan().fromRound(2).mustMeet(anne, other).plan();

        assertThat(apart.encounter(anne, other).filter(encounter -> encounter.round() >= 2))
                .isEmpty();
        assertThat(wanted.encounter(anne, other)).isPresent();
    }

    @Test
    void refuses_rounds_that_are_not_there_and_people_who_do_not_take_part() {
        assertThatThrownBy(() -> plan.replan().fromRound(6))
                .hasMessage("The meeting cannot be planned anew from round 6 on: give from 1 to 5.");
        assertThatThrownBy(() -> plan.replan().absent(Participant.named("Max")))
                .hasMessageContaining("does not take part");
        assertThatThrownBy(() -> Replanning.of(meeting.rounds(4), plan.rounds()))
                .hasMessage("The plan has 5 rounds, but the meeting only 4: give it as many.");
        assertThatThrownBy(() -> Replanning.of(SpeedMeeting.of(square(1)).rounds(5), plan.rounds()))
                .hasMessageContaining("score it");
    }

    private static Scores square(int side) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < side; j++) {
                scores.add(Score.of(
                        Participant.named("L" + i),
                        Participant.named("R" + j),
                        BigDecimal.valueOf(1 + (i * 7L + j * 5L) % 11)));
            }
        }
        return Scores.of(scores);
    }
}
