package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.Replanning;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.mixing.TableMixing;
import org.junit.jupiter.api.Test;

/**
 * Compares what the heuristic searches find with earlier results. Where no fast exact algorithm is known, a search is
 * heuristic; its results on twenty instances are kept in a file and may only improve.
 */
class HeuristicsTest {
    private static final String FILE = "heuristics.txt";

    @Test
    void no_search_finds_less_than_it_found_before() throws IOException {
        Map<String, BigDecimal> kept = kept();
        List<String> found = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        List<String> better = new ArrayList<>();

        instances().forEach((name, search) -> {
            BigDecimal value = search.get();
            found.add(name + " = " + value.toPlainString());
            int change = value.compareTo(kept.getOrDefault(name, BigDecimal.ZERO));
            (change < 0 ? worse : better)
                    .addAll(change == 0 ? List.of() : List.of(name + " = " + value.toPlainString()));
        });

        assertThat(worse).as("found less than %s says", FILE).isEmpty();
        assertThat(better).as("found more: write these lines into %s", FILE).isEmpty();
        assertThat(found).hasSize(20).hasSameSizeAs(kept.keySet());
    }

    private static Map<String, BigDecimal> kept() throws IOException {
        Map<String, BigDecimal> kept = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(HeuristicsTest.class.getResourceAsStream(FILE))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(line -> kept.put(line[0], new BigDecimal(line[1])));
        }
        return kept;
    }

    private static Map<String, Supplier<BigDecimal>> instances() {
        Map<String, Supplier<BigDecimal>> all = new LinkedHashMap<>();
        mixes(all);
        meetings(all);
        replannings(all);
        return all;
    }

    /** Measures the number of pairs who meet. */
    private static void mixes(Map<String, Supplier<BigDecimal>> all) {
        List<Participant> people = people("P", 40);
        mix(
                all,
                "24 at 4 tables in 4 rounds",
                TableMixing.of(people.subList(0, 24)).tables(4).rounds(4));
        mix(
                all,
                "32 at 8 tables in 8 rounds",
                TableMixing.of(people.subList(0, 32)).tables(8).rounds(8));
        mix(
                all,
                "23 at 5 tables in 4 rounds",
                TableMixing.of(people.subList(0, 23)).tables(5).rounds(4));
        mix(all, "40 at 6 tables in 5 rounds", TableMixing.of(people).tables(6).rounds(5));
        mix(
                all,
                "18 at tables of 3 to 9",
                TableMixing.of(people.subList(0, 18)).tables(List.of(9, 6, 3)).rounds(3));
        mix(
                all,
                "30 with hosts",
                TableMixing.of(people.subList(0, 30)).tables(6).rounds(5).hosts(people.subList(0, 6)));
        mix(
                all,
                "30 with colleagues apart",
                TableMixing.of(people.subList(0, 30))
                        .tables(6)
                        .rounds(5)
                        .apart(people.subList(0, 6))
                        .apart(people.subList(10, 15)));
        mix(
                all,
                "20 with hosts, and colleagues apart",
                TableMixing.of(people.subList(0, 20))
                        .tables(List.of(6, 6, 6, 6))
                        .rounds(4)
                        .hosts(people.subList(0, 3))
                        .apart(people.subList(2, 6)));
    }

    private static void mix(Map<String, Supplier<BigDecimal>> all, String name, TableMixing mix) {
        all.put("mix " + name, () -> BigDecimal.valueOf(mix.work(10_000).plan().encounters()));
    }

    /** Measures the scores of plans, some of them with absences. */
    private static void meetings(Map<String, Supplier<BigDecimal>> all) {
        meeting(all, "15 × 15 in 6 rounds", drawn(1, 15, 15, 6));
        meeting(all, "15 × 10 in 6 rounds", drawn(2, 15, 10, 6));
        meeting(all, "15 × 15 at 9 tables", drawn(3, 15, 15, 6).tables(9));
        meeting(all, "12 × 12 with a minimum of 3", drawn(4, 12, 12, 6).atLeast(3));
        meeting(all, "12 × 12 with a maximum of 4", drawn(5, 12, 12, 8).atMost(4));
        meeting(all, "12 × 9 as fair as can be", drawn(6, 12, 9, 6).fairest());
        meeting(all, "12 × 9 levelled", drawn(7, 12, 9, 6).levelled());
        SpeedMeeting several = drawn(8, 12, 12, 6);
        Participant first = several.scores().lefts().get(0);
        meeting(all, "12 × 12 with one for whom three come", several.representedBy(first, 3));
    }

    private static void meeting(Map<String, Supplier<BigDecimal>> all, String name, SpeedMeeting meeting) {
        all.put("meeting " + name, () -> planned(meeting).score().orElse(BigDecimal.ZERO));
    }

    private static MeetingPlan planned(SpeedMeeting meeting) {
        AtomicInteger steps = new AtomicInteger();
        return meeting.planUntil(() -> steps.incrementAndGet() > 200);
    }

    /** Measures the number of encounters that stay and the score of the new plan. */
    private static void replannings(Map<String, Supplier<BigDecimal>> all) {
        SpeedMeeting meeting = drawn(9, 10, 10, 6);
        MeetingPlan plan = planned(meeting);
        Participant one = meeting.scores().lefts().get(3);
        Participant other = meeting.scores().rights().get(5);
        replanning(all, "without one", plan.replan().fromRound(2).absent(one));
        replanning(
                all,
                "with one away and fewer tables",
                plan.replan().away(other, 2, 3, 4).tables(6));
        replanning(
                all,
                "with one away and a minimum",
                planned(meeting.atLeast(4)).replan().away(one, 1, 2));
        replanning(all, "without two", plan.replan().absent(one).absent(other));
    }

    private static void replanning(Map<String, Supplier<BigDecimal>> all, String name, Replanning rest) {
        all.put("kept " + name, () -> {
            AtomicInteger steps = new AtomicInteger();
            Replanning asked = rest.keepingEncounters();
            MeetingPlan after = asked.planUntil(() -> steps.incrementAndGet() > 200);
            return BigDecimal.valueOf(asked.disturbance(after).kept());
        });
    }

    private static SpeedMeeting drawn(long seed, int leftCount, int rightCount, int rounds) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Score> scores = new ArrayList<>();
        for (Participant left : people("L", leftCount)) {
            for (Participant right : people("R", rightCount)) {
                if (random.nextInt(10) > 0) {
                    scores.add(Score.of(left, right, BigDecimal.valueOf(1 + random.nextInt(1_000))));
                }
            }
        }
        SpeedMeeting meeting = SpeedMeeting.of(Scores.of(scores)).rounds(rounds);
        return away(meeting, random);
    }

    /** Makes a fifth of the participants absent in each round. */
    private static SpeedMeeting away(SpeedMeeting meeting, SplittableRandom random) {
        List<Participant> all = new ArrayList<>(meeting.scores().lefts());
        all.addAll(meeting.scores().rights());
        SpeedMeeting asked = meeting;
        for (Participant one : all) {
            for (int round = 1; round <= meeting.rounds(); round++) {
                asked = random.nextInt(5) == 0 ? asked.away(one, round) : asked;
            }
        }
        return asked;
    }

    private static List<Participant> people(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Participant.named(letter + (100 + number)))
                .toList();
    }
}
