package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class LatecomerPlacesTest {
    private static final int CASES = Cases.of(500);

    /** Everyone of the other side is tried in every round, alone or in place of each encounter of its own there. */
    @Test
    void every_place_that_breaks_no_wish_is_found_with_what_it_costs() {
        int found = 0;
        for (long seed = 0; seed < CASES; seed++) {
            TinyMeeting tiny =
                    new TinyMeeting(seed, Feature.MOST, Feature.LEAST, seed % 2 == 0 ? Feature.HOSTS : Feature.SEVERAL);
            SpeedMeeting meeting = tiny.meeting(seed);
            if (tiny.somebody(seed).isEmpty()) {
                continue;
            }
            Participant late = tiny.somebody(seed).get();
            int[] all = new int[tiny.rounds];
            for (int round = 0; round < all.length; round++) {
                all[round] = round + 1;
            }
            MeetingPlan plan = meeting.away(late, all).plan();
            if (!plan.conflicts().isEmpty() || !plan.lapsed().isEmpty()) {
                continue;
            }

            List<Place> places = plan.placesFor(late, all);

            Set<List<Object>> offered = new HashSet<>();
            for (Place place : places) {
                offered.add(List.of(place.encounter().round(), place.encounter().pair(), place.replaced()));
                List<List<Encounter>> changed = changed(plan, place);
                assertThat(respects(meeting, late, changed))
                        .as("case %d, %s", seed, place)
                        .isTrue();
                assertThat(Proof.total(changed).subtract(Proof.total(plan.rounds())))
                        .as("case %d, %s", seed, place)
                        .isEqualByComparingTo(place.difference());
            }
            assertThat(offered).as("case %d", seed).isEqualTo(tried(meeting, plan, late));
            found += places.size();
        }
        assertThat(found).isGreaterThan(CASES / 2);
    }

    @Test
    void the_best_place_comes_first() {
        SpeedMeeting meeting = TinyMeeting.everyPair(3, 3).rounds(3);
        Participant late = meeting.scores().lefts().get(2);

        List<Place> places = meeting.away(late, 1, 2, 3).plan().placesFor(late, 2, 3);

        assertThat(places).extracting(Place::difference).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(places.get(0).replaced()).isEmpty();
        assertThat(places).extracting(place -> place.encounter().round()).containsOnly(2, 3);
    }

    @Test
    void refuses_who_does_not_take_part_and_rounds_that_are_not_there() {
        SpeedMeeting meeting = TinyMeeting.everyPair(2, 2);
        MeetingPlan plan = meeting.plan();

        assertThatThrownBy(() -> plan.placesFor(Participant.named("Max"), 1))
                .hasMessageContaining("does not take part");
        assertThatThrownBy(() -> plan.placesFor(meeting.scores().lefts().get(0), 2))
                .hasMessage("There is no round 2: give from 1 to 1.");
    }

    private static Set<List<Object>> tried(SpeedMeeting meeting, MeetingPlan plan, Participant late) {
        Set<List<Object>> possible = new HashSet<>();
        for (Score score : meeting.scores().list()) {
            if (!score.left().equals(late) && !score.right().equals(late)) {
                continue;
            }
            Participant partner = score.left().equals(late) ? score.right() : score.left();
            for (int round = 1; round <= plan.rounds().size(); round++) {
                for (Encounter added : seated(meeting, round, score)) {
                    List<Place> ways = new ArrayList<>(List.of(new Place(added, Optional.empty(), BigDecimal.ZERO)));
                    if (!respects(meeting, late, changed(plan, ways.get(0)))) {
                        ways.clear();
                        long busy = plan.rounds().get(round - 1).stream()
                                .filter(other -> other.left().equals(partner)
                                        || other.right().equals(partner))
                                .count();
                        plan.rounds().get(round - 1).stream()
                                .filter(other ->
                                        busy == meeting.wishes().persons().seatsOf(partner))
                                .filter(other -> other.left().equals(partner)
                                        || other.right().equals(partner))
                                .map(other -> new Place(added, Optional.of(other), BigDecimal.ZERO))
                                .filter(way -> respects(meeting, late, changed(plan, way)))
                                .forEach(ways::add);
                    }
                    ways.forEach(way -> possible.add(
                            List.of(way.encounter().round(), way.encounter().pair(), way.replaced())));
                }
            }
        }
        return possible;
    }

    /** Returns a pair at each table with each of its representatives. */
    private static List<Encounter> seated(SpeedMeeting meeting, int round, Score score) {
        List<Encounter> seated = new ArrayList<>();
        for (int table = 1; table <= meeting.tables().orElse(9); table++) {
            for (int one = 1; one <= meeting.representatives(score.left()); one++) {
                for (int other = 1; other <= meeting.representatives(score.right()); other++) {
                    seated.add(new Encounter(round, table, score, one, other));
                }
            }
        }
        return seated;
    }

    /** The latecomer owes nobody a minimum. */
    private static boolean respects(SpeedMeeting meeting, Participant late, List<List<Encounter>> rounds) {
        return PlanCheck.respects(meeting.atLeast(late, 0).wishes(), rounds);
    }

    private static List<List<Encounter>> changed(MeetingPlan plan, Place place) {
        List<List<Encounter>> rounds = new ArrayList<>();
        for (List<Encounter> round : plan.rounds()) {
            List<Encounter> others = new ArrayList<>(round);
            place.replaced().ifPresent(others::remove);
            if (rounds.size() + 1 == place.encounter().round()) {
                others.add(place.encounter());
            }
            rounds.add(others);
        }
        return rounds;
    }
}
