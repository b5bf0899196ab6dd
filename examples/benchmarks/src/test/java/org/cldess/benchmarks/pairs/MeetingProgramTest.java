package org.cldess.benchmarks.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cldess.encounter.plan.Disturbance;
import org.cldess.encounter.plan.Encounter;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.Replanning;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Plans of odd meetings, and of their rests on the day, against an integer programme. */
class MeetingProgramTest {
    @Test
    void plans_odd_meetings_as_well_as_an_integer_programme() {
        int cases = Cases.of(100);
        int planned = 0;
        int impossible = 0;
        int optimal = 0;
        for (long seed = 0; seed < cases; seed++) {
            boolean isThere = seed % 2 == 0;
            DrawnMeeting drawn = new DrawnMeeting(seed, isThere, seed % 3 == 0);
            MeetingPlan plan = drawn.meeting().plan();
            OptionalLong best = new MeetingProgram(drawn, List.of(), 1).best();
            if (!plan.conflicts().isEmpty()) {
                impossible++;
                assertThat(isThere && best.isPresent()).as("case %s", seed).isFalse();
                continue;
            }
            assertThat(plan.certificate().verify(drawn.meeting()))
                    .as("case %s", seed)
                    .isTrue();
            if (plan.lapsed().isEmpty()) {
                planned++;
                optimal += compared(plan, best.orElseThrow(), drawn.areAlike(1), "case " + seed) ? 1 : 0;
            }
        }
        assertThat(planned).isGreaterThan(cases / 2);
        assertThat(impossible).isGreaterThan(cases / 50);
        assertThat(optimal).isGreaterThan(planned * 9 / 10);
    }

    /** Compares a plan with the best score, which a plan reaches if presence does not differ between rounds. */
    private static boolean compared(MeetingPlan plan, long best, boolean areAlike, String as) {
        BigDecimal expected = BigDecimal.valueOf(best);
        BigDecimal score = plan.score().orElseThrow();
        assertThat(score).as(as).isLessThanOrEqualTo(expected);
        assertThat(plan.bound().orElseThrow()).as(as).isGreaterThanOrEqualTo(expected);
        if (areAlike) {
            assertThat(score).as(as).isEqualByComparingTo(expected);
            assertThat(plan.isOptimal()).as(as).isTrue();
        }
        return score.compareTo(expected) == 0;
    }

    @Test
    void plans_the_rest_again_and_again_as_well_as_an_integer_programme() {
        int cases = Cases.of(100);
        int compared = 0;
        int least = 0;
        int kept = 0;
        for (long seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(~seed);
            DrawnMeeting drawn = new DrawnMeeting(seed, true, false);
            MeetingPlan plan = drawn.meeting().plan();
            int from = 1;
            for (int step = 0;
                    step < 3 && plan.conflicts().isEmpty() && plan.lapsed().isEmpty();
                    step++) {
                String as = "case %s, step %s".formatted(seed, step);
                from += random.nextInt(Math.max(1, drawn.rounds - from + 1));
                boolean keeps = random.nextBoolean();
                Replanning rest = changed(drawn, plan.replan().fromRound(from), from, random);
                rest = keeps ? rest.keepingEncounters() : rest;
                MeetingProgram programme = new MeetingProgram(drawn, plan.rounds(), from);
                List<List<Encounter>> before = plan.rounds();
                plan = rest.plan();
                if (!plan.conflicts().isEmpty() || !plan.lapsed().isEmpty()) {
                    break;
                }
                compared++;
                assertThat(plan.certificate().verify(plan.meeting())).as(as).isTrue();
                assertThat(plan.rounds().subList(0, from - 1)).as(as).isEqualTo(before.subList(0, from - 1));
                Disturbance change = rest.disturbance(plan);
                long stay = programme.stay(possible(drawn, before, from)).orElseThrow();
                assertThat((long) change.maximum()).as(as).isGreaterThanOrEqualTo(stay);
                assertThat((long) change.kept()).as(as).isLessThanOrEqualTo(stay);
                kept += keeps ? 1 : 0;
                least += keeps && change.kept() == stay ? 1 : 0;
                long past = before.subList(0, from - 1).stream()
                        .flatMap(List::stream)
                        .map(Encounter::score)
                        .map(Score::value)
                        .mapToLong(BigDecimal::longValueExact)
                        .sum();
                long best = new MeetingProgram(drawn, before, from).best().orElseThrow() + past;
                if (keeps) {
                    assertThat(plan.score().orElseThrow()).as(as).isLessThanOrEqualTo(BigDecimal.valueOf(best));
                } else {
                    compared(plan, best, drawn.areAlike(from), as);
                }
            }
        }
        assertThat(compared).isGreaterThan(cases / 2);
        assertThat(least).as("where as many stay as can").isGreaterThan(kept * 19 / 20);
    }

    private static List<Encounter> possible(DrawnMeeting drawn, List<List<Encounter>> before, int from) {
        return before.subList(from - 1, before.size()).stream()
                .flatMap(List::stream)
                .filter(encounter -> !drawn.excluded.contains(encounter.pair()))
                .filter(encounter -> drawn.present(encounter.left(), encounter.round()) > 0)
                .filter(encounter -> drawn.present(encounter.right(), encounter.round()) > 0)
                .toList();
    }

    /** Makes a change: a participant or one of its people leaves, a table is lost, or a pair is ruled out. */
    private static Replanning changed(DrawnMeeting drawn, Replanning rest, int from, SplittableRandom random) {
        List<Participant> all = drawn.participants();
        if (all.isEmpty()) {
            return rest;
        }
        Participant one = all.get(random.nextInt(all.size()));
        int person = 1 + random.nextInt(drawn.people(one));
        switch (random.nextInt(4)) {
            case 0 -> {
                IntStream.rangeClosed(from, drawn.rounds)
                        .forEach(round -> IntStream.rangeClosed(1, drawn.people(one))
                                .forEach(each -> drawn.leaves(one, each, round)));
                return rest.absent(one);
            }
            case 1 -> {
                int round = from + random.nextInt(drawn.rounds - from + 1);
                drawn.leaves(one, person, round);
                return rest.personAway(one, person, round);
            }
            case 2 -> {
                drawn.tables = Math.max(1, Math.min(drawn.tables, 5) - 1);
                return rest.tables(drawn.tables);
            }
            default -> {
                Score score = drawn.scores.get(random.nextInt(drawn.scores.size()));
                if (drawn.musts.contains(score.pair())) {
                    return rest;
                }
                drawn.excluded.add(score.pair());
                return rest.exclude(score.left(), score.right());
            }
        }
    }
}
