package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/**
 * If a company has several representatives, one of them meets a given partner, unless the company asks that each may
 * meet the same partner.
 */
class SamePartnersTest {
    private final Participant anne = Participant.named("Anne");
    private final Participant paul = Participant.named("Paul");
    private final Participant marc = Participant.named("Marc");
    private final SpeedMeeting meeting = SpeedMeeting.of(Scores.of(
                    List.of(Score.of(anne, paul, BigDecimal.valueOf(5)), Score.of(anne, marc, BigDecimal.valueOf(2)))))
            .rounds(3)
            .representedBy(anne, 2);

    @Test
    void a_partner_is_met_by_one_of_them_unless_it_is_asked() {
        assertThat(meeting.plan().score()).contains(new BigDecimal("7"));
        MeetingPlan again = meeting.samePartners(anne).plan();

        assertThat(again.score()).contains(new BigDecimal("14"));
        assertThat(again.itinerary(paul).encounters()).hasSize(2);
        assertThat(again.isOptimal()).isTrue();
        assertThat(again.certificate().verify(meeting.samePartners(anne))).isTrue();
        assertThat(meeting.samePartners(paul).plan().score()).contains(new BigDecimal("7"));
    }

    @Test
    void says_each_time_at_which_they_meet() {
        List<String> why = meeting.samePartners(anne).plan().why(anne, paul).stream()
                .map(reason -> reason.say(Locale.FRENCH))
                .toList();

        assertThat(why.get(0)).startsWith("Anne et Paul se rencontrent au tour ");
        assertThat(why).anyMatch(reason -> reason.startsWith("D’autres représentants se rencontrent au tour "));
    }

    @Test
    void no_certificate_passes_in_which_they_meet_more_often_than_was_asked() {
        Certificate asked = meeting.samePartners(anne).plan().certificate();

        assertThat(asked.verify(meeting)).isFalse();
        assertThat(asked.verify(meeting.samePartners(anne).representedBy(anne, 3)))
                .isFalse();
        List<List<Encounter>> thrice = new ArrayList<>();
        for (int round = 1; round <= 3; round++) {
            thrice.add(List.of(new Encounter(round, 1, Score.of(anne, paul, BigDecimal.valueOf(5)))));
        }
        Proof proof = asked.proof();
        Certificate corrupted = new Certificate(new Proof(
                thrice, proof.levels(), proof.prices(), proof.minimum(), new BigDecimal("15"), proof.bound()));
        assertThat(corrupted.verify(meeting.samePartners(anne))).isFalse();
        Certificate boasting = new Certificate(new Proof(
                asked.rounds(), proof.levels(), proof.prices(), proof.minimum(), proof.score(), new BigDecimal("7")));
        assertThat(boasting.verify(meeting.samePartners(anne))).isFalse();
    }

    @Test
    void who_met_before_may_meet_as_often_as_is_left() {
        SpeedMeeting asked = meeting.samePartners(anne);
        MeetingPlan rest = asked.plan().replan().fromRound(2).plan();

        assertThat(rest.score()).contains(new BigDecimal("14"));
        assertThat(rest.certificate().verify(rest.meeting())).isTrue();
    }

    @Test
    void who_meet_several_times_keep_each_of_their_rounds_when_the_rest_is_planned_anew() {
        SpeedMeeting asked = SpeedMeeting.of(Scores.of(List.of(Score.of(anne, paul, BigDecimal.valueOf(5)))))
                .rounds(3)
                .representedBy(anne, 3)
                .samePartners(anne);
        MeetingPlan before = asked.plan();
        Replanning rest = before.replan().keepingEncounters();

        assertThat(before.itinerary(paul).encounters()).hasSize(3);
        assertThat(rest.disturbance(rest.plan())).isEqualTo(new Disturbance(3, 3, 3));
        Replanning fewer =
                Replanning.of(asked.representedBy(anne, 2), before.rounds()).keepingEncounters();
        assertThat(fewer.disturbance(fewer.plan())).isEqualTo(new Disturbance(3, 2, 2));
    }

    /** Marc is met in both remaining rounds, for 2 each; Paul, who costs 5, was met before and is not met again. */
    @Test
    void a_pair_that_must_meet_and_has_met_need_not_meet_again() {
        Score wanted = Score.of(anne, paul, BigDecimal.valueOf(-5));
        SpeedMeeting asked = SpeedMeeting.of(Scores.of(List.of(wanted, Score.of(anne, marc, BigDecimal.valueOf(2)))))
                .rounds(3)
                .representedBy(anne, 2)
                .samePartners(anne)
                .mustMeet(anne, paul);
        List<List<Encounter>> before = List.of(List.of(new Encounter(1, 1, wanted)), List.of(), List.of());

        MeetingPlan rest = Replanning.of(asked, before).fromRound(2).plan();

        assertThat(rest.score()).contains(new BigDecimal("-1"));
    }

    @Test
    void plans_small_meetings_as_well_as_trying_every_person_in_every_round() {
        int cases = Cases.of(100);
        int again = 0;
        for (long seed = 0; seed < cases; seed++) {
            Small small = new Small(seed);
            OptionalLong best = small.best();
            MeetingPlan plan = small.meeting.plan();

            assertThat(plan.conflicts().isEmpty())
                    .as(
                            "case %s: %s",
                            seed,
                            plan.conflicts().stream().map(Message::toString).toList())
                    .isEqualTo(best.isPresent());
            if (best.isPresent()) {
                assertThat(plan.score().orElseThrow())
                        .as("case %s", seed)
                        .isEqualByComparingTo(BigDecimal.valueOf(best.getAsLong()));
                assertThat(plan.isOptimal()).as("case %s", seed).isTrue();
                assertThat(plan.certificate().verify(small.meeting))
                        .as("case %s", seed)
                        .isTrue();
                long pairs = plan.rounds().stream()
                        .flatMap(List::stream)
                        .map(Encounter::pair)
                        .distinct()
                        .count();
                again += pairs < plan.size() ? 1 : 0;
            }
        }
        assertThat(again).isGreaterThan(cases / 4);
    }

    @Test
    void plans_those_who_are_away_in_some_rounds_within_its_bound() {
        int cases = Cases.of(60);
        int again = 0;
        for (long seed = 0; seed < cases; seed++) {
            Small small = new Small(seed);
            SplittableRandom random = new SplittableRandom(-seed);
            SpeedMeeting asked = small.meeting;
            for (Participant one : small.companies) {
                int round = 1 + random.nextInt(4);
                asked = asked.away(one, round);
                small.away.merge(one, round, Integer::sum);
            }
            OptionalLong best = small.best();
            MeetingPlan plan = asked.plan();
            if (!plan.conflicts().isEmpty()) {
                continue;
            }
            assertThat(plan.certificate().verify(asked)).as("case %s", seed).isTrue();
            if (best.isEmpty()) {
                assertThat(plan.lapsed()).as("case %s", seed).isNotEmpty();
                continue;
            }
            BigDecimal possible = BigDecimal.valueOf(best.orElseThrow());
            assertThat(plan.score().orElseThrow()).as("case %s", seed).isLessThanOrEqualTo(possible);
            assertThat(plan.bound().orElseThrow()).as("case %s", seed).isGreaterThanOrEqualTo(possible);
            again += plan.score().orElseThrow().compareTo(possible) == 0 ? 1 : 0;
        }
        assertThat(again).isGreaterThan(cases * 3 / 4);
    }

    /** Two companies on each side, with one or two people each. All pairs of people are tried in every round. */
    private static final class Small {
        private final SplittableRandom random;
        private final List<Participant> companies = new ArrayList<>();
        private final Map<Participant, Integer> people = new TreeMap<>();
        private final Map<Participant, Boolean> asks = new TreeMap<>();
        private final Map<Participant, Integer> away = new TreeMap<>();
        private final Map<Participant, Integer> maximum = new TreeMap<>();
        private final Map<Pair, Long> utility = new TreeMap<>(Comparator.comparing(Pair::toString));
        private final List<Participant> left = new ArrayList<>();
        private final List<Participant> right = new ArrayList<>();
        private final int rounds;
        private final int tables;
        private Pair must = new Pair(Participant.named("–"), Participant.named("—"));
        private final SpeedMeeting meeting;
        private OptionalLong best = OptionalLong.empty();
        private int[][] met = new int[0][0];
        private final Map<Pair, Integer> times = new TreeMap<>(Comparator.comparing(Pair::toString));

        Small(long seed) {
            random = new SplittableRandom(seed);
            rounds = 1 + random.nextInt(3);
            tables = 1 + random.nextInt(3);
            List<Score> scores = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    if (random.nextInt(6) > 0) {
                        long value = random.nextInt(-2, 9);
                        scores.add(Score.of(
                                Participant.named("L" + i), Participant.named("R" + j), BigDecimal.valueOf(value)));
                        utility.put(scores.get(scores.size() - 1).pair(), value);
                    }
                }
            }
            SpeedMeeting asked =
                    SpeedMeeting.of(Scores.of(scores)).rounds(rounds).tables(tables);
            companies.addAll(asked.scores().lefts());
            companies.addAll(asked.scores().rights());
            for (Participant one : companies) {
                people.put(one, 1 + random.nextInt(2));
                asks.put(one, random.nextInt(2) == 0);
                asked = asked.representedBy(one, people.get(one));
                asked = asks.get(one) ? asked.samePartners(one) : asked;
                if (random.nextInt(5) == 0) {
                    maximum.put(one, 1 + random.nextInt(3));
                    asked = asked.atMost(one, maximum.get(one));
                }
                for (int each = 0; each < people.get(one); each++) {
                    (one.name().startsWith("L") ? left : right).add(one);
                }
            }
            if (!scores.isEmpty() && random.nextInt(3) == 0) {
                must = scores.get(random.nextInt(scores.size())).pair();
                asked = asked.mustMeet(must.left(), must.right());
            }
            meeting = asked;
        }

        OptionalLong best() {
            best = OptionalLong.empty();
            met = new int[left.size()][right.size()];
            times.clear();
            place(1, 0, new boolean[right.size()], 0, 0);
            return best;
        }

        private void place(int round, int person, boolean[] busy, int seated, long total) {
            if (round > rounds) {
                boolean granted = must.left().name().equals("–") || times.getOrDefault(must, 0) > 0;
                if (granted && (best.isEmpty() || total > best.getAsLong())) {
                    best = OptionalLong.of(total);
                }
                return;
            }
            if (person == left.size()) {
                place(round + 1, 0, new boolean[right.size()], 0, total);
                return;
            }
            place(round, person + 1, busy, seated, total);
            for (int other = 0; other < right.size(); other++) {
                Pair pair = new Pair(left.get(person), right.get(other));
                Long value = utility.get(pair);
                if (value != null
                        && !busy[other]
                        && seated < tables
                        && met[person][other] == 0
                        && times.getOrDefault(pair, 0) < timesOf(pair)
                        && hasRoom(pair.left(), round)
                        && hasRoom(pair.right(), round)) {
                    busy[other] = true;
                    met[person][other] = 1;
                    times.merge(pair, 1, Integer::sum);
                    place(round, person + 1, busy, seated + 1, total + value);
                    times.merge(pair, -1, Integer::sum);
                    met[person][other] = 0;
                    busy[other] = false;
                }
            }
        }

        private int timesOf(Pair pair) {
            int ofLeft = asks.getOrDefault(pair.left(), false) ? people.getOrDefault(pair.left(), 1) : 1;
            int ofRight = asks.getOrDefault(pair.right(), false) ? people.getOrDefault(pair.right(), 1) : 1;
            return Math.max(ofLeft, ofRight);
        }

        private boolean hasRoom(Participant one, int round) {
            int count = times.entrySet().stream()
                    .filter(entry -> entry.getKey().left().equals(one)
                            || entry.getKey().right().equals(one))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return count < maximum.getOrDefault(one, 99) && away.getOrDefault(one, 0) != round;
        }
    }
}
