package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the bound on the score of a meeting: for each term of the bound there is a plan that only this term proves
 * optimal, and no prices give a bound that is too low.
 */
class MeetingBoundTest {
    private static final Participant A = Participant.named("A");
    private static final Participant B = Participant.named("B");
    private static final Participant C = Participant.named("C");
    private static final Participant P = Participant.named("P");
    private static final Participant Q = Participant.named("Q");
    private static final Participant R = Participant.named("R");

    private record Proved(String term, SpeedMeeting meeting, String best) {
        @Override
        public String toString() {
            return term;
        }
    }

    private static Stream<Proved> proved() {
        return Stream.of(presences(), wishes(), pairs()).flatMap(List::stream);
    }

    /** If someone is away, the bound is the one without rounds. */
    private static List<Proved> presences() {
        SpeedMeeting two = meeting(2, score(A, P, 5), score(A, Q, 4), score(B, P, 3), score(B, Q, 1));
        SpeedMeeting three = meeting(2, score(A, P, 1), score(A, Q, 1), score(A, R, 1), score(B, P, 1), score(C, P, 1));
        SpeedMeeting apart = meeting(2, score(A, P, 5), score(B, Q, 1));
        SpeedMeeting alike = meeting(2, score(A, P, 1), score(A, Q, 1), score(B, P, 1), score(B, Q, 1));
        SpeedMeeting stays = alike.tables(1).with(new FixedEncounters(1, List.of(List.of(at(1, score(A, P, 1))))));
        return List.of(
                new Proved("in how many rounds one is there", two.away(A, 2), "9"),
                new Proved(
                        "in each round no more than there are on the smaller side",
                        three.away(B, 1).away(C, 1).away(Q, 2).away(R, 2),
                        "2"),
                new Proved("in each round no more than tables", alike.tables(1).away(A, 2), "2"),
                new Proved("in all rounds no more than tables", alike.tables(1), "2"),
                new Proved("a table is taken by a pair that stays", stays, "2"),
                new Proved("two are never there together", apart.away(A, 2).away(P, 1), "1"));
    }

    private static List<Proved> wishes() {
        SpeedMeeting both = meeting(2, score(A, P, 5), score(A, Q, 4));
        SpeedMeeting dear = meeting(1, score(A, P, -5));
        SpeedMeeting met = both.with(new FixedEncounters(2, List.of(List.of(at(1, score(A, P, 5))))));
        return List.of(
                new Proved("the most of all", both.atMost(1), "5"),
                new Proved("the most of one", both.atMost(A, 1), "5"),
                new Proved("the least of all", dear.atLeast(1), "-5"),
                new Proved("a pair that must meet", dear.mustMeet(A, P), "-5"),
                new Proved("what one had before counts as its most", met.atMost(A, 1), "5"));
    }

    private static List<Proved> pairs() {
        SpeedMeeting once = meeting(2, score(A, P, 5));
        SpeedMeeting met = once.with(new FixedEncounters(2, List.of(List.of(at(1, score(A, P, 5))))));
        return List.of(
                new Proved("a pair meets once", once, "5"),
                new Proved("a pair that met before does not meet again", met, "5"),
                new Proved("two hosts do not meet", once.host(A, 1).host(P, 2), "0"),
                new Proved("an excluded pair does not meet", once.exclude(A, P), "0"));
    }

    @ParameterizedTest
    @MethodSource("proved")
    void a_plan_is_proved_the_best_by_one_term_alone(Proved proved) {
        MeetingPlan plan = proved.meeting().plan();

        assertThat(plan.score()).contains(new BigDecimal(proved.best()));
        assertThat(plan.bound()).contains(new BigDecimal(proved.best()));
        assertThat(plan.isOptimal()).isTrue();
        assertThat(plan.certificate().verify(proved.meeting())).isTrue();
    }

    /** There are too many on one side, too few tables, or no more rounds. */
    @Test
    void fairness_is_proved_by_either_side_by_the_tables_and_by_the_rounds() {
        assertThat(whyNoMore(TinyMeeting.everyPair(3, 2).rounds(2))).isEqualTo("minimum 1, lefts pay");
        assertThat(whyNoMore(TinyMeeting.everyPair(2, 3).rounds(2))).isEqualTo("minimum 1, rights pay");
        assertThat(whyNoMore(TinyMeeting.everyPair(2, 2).rounds(2).tables(1))).isEqualTo("minimum 1, tables pay");
        assertThat(whyNoMore(TinyMeeting.everyPair(2, 2).rounds(2))).isEqualTo("minimum 2, nobody pays");
    }

    private static String whyNoMore(SpeedMeeting meeting) {
        SpeedMeeting fairest = meeting.fairest();
        Certificate certificate = fairest.plan().certificate();
        assertThat(certificate.provesFairness(fairest)).isTrue();
        int lefts = meeting.scores().lefts().size();
        String who = certificate.proof().levels().orElseThrow().stream()
                .map(level -> level.limitPrice() > 0
                        ? "tables pay"
                        : IntStream.range(0, lefts).anyMatch(left -> level.prices()[left] < 0)
                                ? "lefts pay"
                                : "rights pay")
                .findFirst()
                .orElse("nobody pays");
        return "minimum " + certificate.minimum() + ", " + who;
    }

    /** Random prices make each term necessary for some bound, which would be too low without it. */
    @Test
    void no_prices_bound_less_than_the_best_of_all_plans() {
        int tight = 0;
        int planned = 0;
        for (long seed : (Iterable<Long>) Cases.seeds(400)::iterator) {
            Feature other = seed % 2 == 0 ? Feature.SEVERAL : Feature.HOSTS;
            TinyMeeting tiny = new TinyMeeting(seed, Feature.MOST, Feature.AWAY, other);
            SpeedMeeting meeting = tiny.meeting(seed);
            OptionalLong best = tiny.best();
            if (best.isEmpty()) {
                continue;
            }
            planned++;
            MeetingWishes wishes = meeting.wishes();
            RoundCapacity rooms = new RoundCapacity(wishes);
            for (int draw = 0; draw < 20; draw++) {
                EncounterPrices prices = drawn(wishes, rooms, new Random(seed * 20 + draw));
                Proof proof = Proof.of(wishes, rooms, List.of(), Optional.empty(), prices);

                assertThat(proof.bound().movePointRight(6))
                        .as("case %s, prices %s", seed, prices)
                        .isGreaterThanOrEqualTo(BigDecimal.valueOf(best.getAsLong()));
                tight += proof.bound().movePointRight(6).compareTo(BigDecimal.valueOf(best.getAsLong())) == 0 ? 1 : 0;
            }
        }
        assertThat(planned).isGreaterThan(Cases.of(400) / 2);
        assertThat(tight).as("prices that prove the best").isGreaterThan(planned);
    }

    private static EncounterPrices drawn(MeetingWishes wishes, RoundCapacity rooms, Random random) {
        BigDecimal unit = wishes.scores().list().stream()
                .map(score -> score.value().abs())
                .reduce(BigDecimal.ONE.movePointLeft(6), BigDecimal::max);
        Map<Participant, BigDecimal> prices = new HashMap<>();
        rooms.participants().forEach(one -> prices.put(one, part(unit, random, -2)));
        return new EncounterPrices(
                prices, rooms.limit() == RoundCapacity.UNLIMITED ? BigDecimal.ZERO : part(unit, random, 0));
    }

    /** Returns 0 for half of all prices. */
    private static BigDecimal part(BigDecimal unit, Random random, int minimum) {
        return random.nextBoolean()
                ? BigDecimal.ZERO
                : unit.multiply(BigDecimal.valueOf(random.nextInt(minimum, 5))).divide(BigDecimal.valueOf(4));
    }

    private static SpeedMeeting meeting(int rounds, Score... scores) {
        return SpeedMeeting.of(Scores.of(List.of(scores))).rounds(rounds);
    }

    private static Encounter at(int round, Score score) {
        return new Encounter(round, 1, score);
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
