package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** If several people represent a participant, a plan says which of them has which encounter. */
class RepresentativesTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant PAUL = Participant.named("Paul");

    private static Scores between(int left, int right) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < left; i++) {
            for (int j = 0; j < right; j++) {
                scores.add(Score.of(
                        i == 0 ? ANNE : Participant.named("L" + i),
                        j == 0 ? PAUL : Participant.named("R" + j),
                        BigDecimal.valueOf(1 + i + j)));
            }
        }
        return Scores.of(scores);
    }

    @Test
    void each_encounter_is_that_of_one_of_them_and_each_has_an_itinerary() {
        MeetingPlan plan =
                SpeedMeeting.of(between(1, 6)).rounds(2).representedBy(ANNE, 3).plan();

        assertThat(plan.encounters(ANNE)).hasSize(6);
        for (int person = 1; person <= 3; person++) {
            int number = person;
            assertThat(plan.itinerary(ANNE, person).encounters())
                    .hasSize(2)
                    .allMatch(encounter -> encounter.leftPerson() == number && encounter.personOf(ANNE) == number)
                    .extracting(Encounter::round)
                    .containsExactly(1, 2);
            assertThat(plan.itinerary(ANNE, person).freeRounds()).isEmpty();
        }
        assertThat(plan.itineraries()).hasSize(3 + 6);
        assertThat(plan.why(ANNE, PAUL).get(1).say(Locale.ENGLISH)).matches("Anne: person [123] of 3\\.");
        assertThat(plan.why(ANNE, PAUL).get(1).say(Locale.FRENCH)).matches("Anne\u00A0: personne [123] sur 3\\.");
    }

    @Test
    void one_of_three_who_comes_late_leaves_the_others_their_encounters() {
        SpeedMeeting meeting =
                SpeedMeeting.of(between(1, 6)).rounds(2).representedBy(ANNE, 3).personAway(ANNE, 2, 1);
        MeetingPlan plan = meeting.plan();

        assertThat(plan.rounds()).extracting(List::size).containsExactly(2, 3);
        assertThat(plan.itinerary(ANNE, 2).encounters())
                .extracting(Encounter::round)
                .containsExactly(2);
        assertThat(plan.itinerary(ANNE, 2).freeRounds()).isEmpty();
        assertThat(plan.certificate().verify(meeting)).isTrue();
        assertThat(plan.certificate().verify(meeting.personAway(ANNE, 3, 2))).isFalse();
    }

    @Test
    void free_rounds_are_those_of_a_person() {
        MeetingPlan plan = SpeedMeeting.of(between(1, 1))
                .rounds(2)
                .representedBy(ANNE, 3)
                .personAway(ANNE, 3, 2)
                .plan();

        assertThat(plan.byes().stream()
                        .filter(bye -> bye.participant().equals(ANNE))
                        .mapToInt(bye -> bye.rounds().size())
                        .sum())
                .isEqualTo(5 - 1);
        assertThat(plan.itinerary(ANNE, 3).freeRounds()).doesNotContain(2);
    }

    @Test
    void all_are_away_where_each_is_away() {
        SpeedMeeting each = SpeedMeeting.of(between(1, 3))
                .rounds(2)
                .representedBy(ANNE, 2)
                .personAway(ANNE, 1, 1)
                .personAway(ANNE, 2, 1);

        assertThat(each.plan().rounds()).extracting(List::size).containsExactly(0, 2);
        assertThat(each.personsAway()).isEqualTo(Map.of(ANNE, Map.of(1, Set.of(1), 2, Set.of(1))));
        assertThat(each.representatives(ANNE)).isEqualTo(2);
    }

    @Test
    void refuses_people_who_do_not_exist() {
        SpeedMeeting meeting = SpeedMeeting.of(between(1, 2)).representedBy(ANNE, 2);

        assertThatThrownBy(() -> meeting.personAway(ANNE, 3, 1))
                .hasMessage("Anne has no representative 3: give a number from 1 to 2.");
        assertThatThrownBy(() -> meeting.plan().itinerary(ANNE, 0))
                .hasMessage("Anne has no representative 0: give a number from 1 to 2.");
        assertThatThrownBy(() -> meeting.plan().itinerary(ANNE))
                .hasMessage("Anne has 2 representatives: give the number of one of them too.");
        assertThatThrownBy(() -> meeting.personAway(ANNE, 1, 0)).hasMessage("There is no round 0: give 1 or more.");
    }

    @Test
    void no_certificate_passes_in_which_one_person_sits_at_two_tables() {
        SpeedMeeting meeting = SpeedMeeting.of(between(1, 2)).representedBy(ANNE, 2);
        Certificate right = meeting.plan().certificate();
        assertThat(right.verify(meeting)).isTrue();

        for (int person : new int[] {0, 1, 3}) {
            List<Encounter> round = right.rounds().get(0).stream()
                    .map(each -> new Encounter(each.round(), each.table(), each.score(), person, 1))
                    .toList();
            Proof proof = right.proof();
            Certificate forged = new Certificate(new Proof(
                    List.of(round), proof.levels(), proof.prices(), proof.minimum(), proof.score(), proof.bound()));
            assertThat(forged.verify(meeting)).as("person %s", person).isFalse();
        }
    }

    @Test
    void no_certificate_passes_with_a_person_who_does_not_exist_or_is_away() {
        SpeedMeeting meeting =
                SpeedMeeting.of(between(1, 1)).representedBy(ANNE, 3).personAway(ANNE, 2, 1);
        Proof proof = meeting.plan().certificate().proof();
        Encounter only = proof.rounds().get(0).get(0);

        for (int person = 0; person <= 4; person++) {
            Encounter by = new Encounter(1, only.table(), only.score(), person, 1);
            Certificate certificate = new Certificate(new Proof(
                    List.of(List.of(by)),
                    proof.levels(),
                    proof.prices(),
                    proof.minimum(),
                    proof.score(),
                    proof.bound()));
            assertThat(certificate.verify(meeting)).as("person %s", person).isEqualTo(person == 1 || person == 3);
        }
    }

    @Test
    void the_others_take_over_on_the_day_and_the_past_counts() {
        MeetingPlan before =
                SpeedMeeting.of(between(1, 8)).rounds(4).representedBy(ANNE, 2).plan();
        MeetingPlan after = before.replan().fromRound(2).personAway(ANNE, 1, 3).plan();

        assertThat(after.rounds()).extracting(List::size).containsExactly(2, 2, 1, 2);
        assertThat(after.rounds().get(0)).isEqualTo(before.rounds().get(0));
        assertThat(after.itinerary(ANNE, 1).encounters()).hasSize(3);
        assertThat(after.itinerary(ANNE, 2).encounters()).hasSize(4);
        assertThat(after.certificate().verify(after.meeting())).isTrue();
    }

    @Test
    void a_kept_encounter_stays_with_its_person_unless_this_one_has_left() {
        MeetingPlan before =
                SpeedMeeting.of(between(1, 4)).rounds(2).representedBy(ANNE, 2).plan();
        Encounter dropped = before.itinerary(ANNE, 1).encounters().get(1);
        MeetingPlan after = before.replan()
                .fromRound(2)
                .personAway(ANNE, 1, 2)
                .keepingEncounters()
                .plan();

        assertThat(after.rounds().get(1)).hasSize(1);
        assertThat(after.rounds().get(1).get(0).leftPerson()).isEqualTo(2);
        assertThat(dropped.leftPerson()).isEqualTo(1);
        assertThat(after.certificate().verify(after.meeting())).isTrue();
    }

    @Test
    void who_comes_late_gets_a_place_at_a_table_where_another_does_not_sit() {
        SpeedMeeting meeting =
                SpeedMeeting.of(between(1, 2)).representedBy(ANNE, 2).personAway(ANNE, 1, 1);
        MeetingPlan plan = meeting.plan();
        List<Place> places = plan.placesFor(ANNE, 1);

        assertThat(plan.size()).isEqualTo(1);
        assertThat(places).hasSize(1);
        assertThat(places.get(0).encounter().leftPerson()).isEqualTo(1);
        assertThat(plan.rounds().get(0).get(0).leftPerson()).isEqualTo(2);
    }

    /** One company on the left; each of its people is away in some rounds. All shares are tried. */
    @Test
    void the_encounters_are_shared_as_evenly_as_presence_allows() {
        int cases = Cases.of(100);
        int uneven = 0;
        for (long seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int people = 2 + random.nextInt(2);
            int rounds = 2 + random.nextInt(3);
            boolean[][] isThere = new boolean[rounds][people];
            SpeedMeeting meeting = SpeedMeeting.of(between(1, 2 + random.nextInt(7)))
                    .rounds(rounds)
                    .tables(2)
                    .representedBy(ANNE, people);
            for (int person = 0; person < people; person++) {
                for (int round = 0; round < rounds; round++) {
                    isThere[round][person] = random.nextInt(3) > 0;
                    if (!isThere[round][person]) {
                        meeting = meeting.personAway(ANNE, person + 1, round + 1);
                    }
                }
            }
            MeetingPlan plan = meeting.plan();
            assertThat(plan.certificate().verify(meeting)).as("case %s", seed).isTrue();
            int[] counts = plan.rounds().stream().mapToInt(List::size).toArray();
            int squares = IntStream.rangeClosed(1, people)
                    .map(person -> plan.itinerary(ANNE, person).encounters().size())
                    .map(count -> count * count)
                    .sum();
            int best = fewestSquares(isThere, counts, 0, 0, counts[0], new int[people]);
            assertThat(squares).as("case %s", seed).isEqualTo(best);
            uneven += best > plan.size() ? 1 : 0;
        }
        assertThat(uneven).isGreaterThan(cases / 4);
    }

    private static int fewestSquares(boolean[][] isThere, int[] counts, int round, int person, int left, int[] load) {
        if (round == counts.length) {
            return IntStream.of(load).map(count -> count * count).sum();
        }
        if (person == load.length) {
            int next = round + 1;
            return left > 0
                    ? Integer.MAX_VALUE
                    : fewestSquares(isThere, counts, next, 0, next < counts.length ? counts[next] : 0, load);
        }
        int best = fewestSquares(isThere, counts, round, person + 1, left, load);
        if (left > 0 && isThere[round][person]) {
            load[person]++;
            best = Math.min(best, fewestSquares(isThere, counts, round, person + 1, left - 1, load));
            load[person]--;
        }
        return best;
    }

    @Test
    void each_meets_a_partner_once_where_all_may_meet_the_same() {
        int cases = Cases.of(60);
        for (long seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SpeedMeeting meeting = SpeedMeeting.of(between(2, 2 + random.nextInt(4)))
                    .rounds(2 + random.nextInt(4))
                    .representedBy(ANNE, 2 + random.nextInt(3))
                    .samePartners(ANNE);
            meeting = random.nextBoolean() ? meeting.representedBy(PAUL, 2) : meeting;
            MeetingPlan plan = meeting.plan();
            Set<List<Object>> met = new HashSet<>();

            assertThat(plan.encounters(ANNE))
                    .as("case %s", seed)
                    .allMatch(encounter -> met.add(List.of(encounter.leftPerson(), encounter.right())));
        }
    }
}
