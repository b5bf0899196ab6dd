package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.internal.flow.DegreeLevel;
import org.cldess.internal.flow.ForgedLevels;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.matching.Participant;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/**
 * Forges the proofs that plans are fair: levels out of order, left out, entered twice, with other goals and prices, for
 * fair plans and for others. Whether such a proof is accepted, what it says must be true; every plan is tried for that.
 */
class ForgedLevelsTest {
    private static final int CASES = Cases.of(400);
    private static final int FORGERIES = 12;

    @Test
    void what_an_accepted_certificate_says_is_true() {
        int accepted = 0;
        int refused = 0;
        for (long seed = 0; seed < CASES; seed++) {
            TinyMeeting tiny = tiny(seed);
            SpeedMeeting meeting = tiny.meeting(seed);
            OptionalLong best = tiny.best();
            if (best.isEmpty()) {
                continue;
            }
            MeetingPlan fair = meeting.plan();
            MeetingPlan unfair =
                    new TinyMeeting(seed, others(seed)).meeting(seed).plan();
            MeetingWishes wishes = LapsedWishes.of(meeting.wishes()).rest();
            Random random = new Random(seed);
            for (int i = 0; i < FORGERIES; i++) {
                MeetingPlan plan = random.nextInt(3) == 0 && unfair.conflicts().isEmpty() ? unfair : fair;
                Proof proof = fair.certificate().proof();
                Proof forged = Proof.of(
                        wishes,
                        new RoundCapacity(wishes),
                        plan.rounds(),
                        proof.levels().map(levels -> forged(levels, random)),
                        prices(proof.prices(), random));
                if (new Certificate(forged).provesFairness(meeting)) {
                    accepted++;
                    assertThat(tiny.isAsFairAsTheBest(plan))
                            .as("case %d.%d", seed, i)
                            .isTrue();
                    assertThat(forged.bound())
                            .as("case %d.%d", seed, i)
                            .isGreaterThanOrEqualTo(BigDecimal.valueOf(best.getAsLong(), 6));
                } else {
                    refused++;
                }
            }
        }
        assertThat(accepted).isGreaterThan(CASES / 4);
        assertThat(refused).isGreaterThan(CASES / 4);
    }

    /** Fairest first and then levelled, only one of both: the proof of one request is offered for another. */
    @Test
    void the_proof_of_another_request_proves_nothing_that_is_not_true() {
        int accepted = 0;
        int refused = 0;
        for (long seed = 0; seed < CASES; seed++) {
            for (int pair = 0; pair < 6; pair++) {
                int asked = pair % 3;
                TinyMeeting tiny = tiny(seed, asked);
                SpeedMeeting meeting = tiny.meeting(seed);
                OptionalLong best = tiny.best();
                MeetingPlan plan =
                        tiny(seed, asked + 1 + pair / 3).meeting(seed).plan();
                if (best.isEmpty() || !plan.conflicts().isEmpty()) {
                    continue;
                }
                Certificate other = plan.certificate();
                if (other.provesFairness(meeting)) {
                    accepted++;
                    assertThat(tiny.isAsFairAsTheBest(plan))
                            .as("case %d.%d", seed, pair)
                            .isTrue();
                    assertThat(other.bound())
                            .as("case %d.%d", seed, pair)
                            .isGreaterThanOrEqualTo(BigDecimal.valueOf(best.getAsLong(), 6));
                } else {
                    refused++;
                }
            }
        }
        assertThat(accepted).isGreaterThan(CASES / 4);
        assertThat(refused).isGreaterThan(CASES / 4);
    }

    /** The prices are right, and the steps are not those of the meeting, or not in its order. */
    @Test
    void steps_in_another_order_prove_nothing_that_is_not_true() {
        int accepted = 0;
        int refused = 0;
        for (long seed = 0; seed < CASES; seed++) {
            TinyMeeting tiny = tiny(seed);
            SpeedMeeting meeting = tiny.meeting(seed);
            OptionalLong best = tiny.best();
            if (best.isEmpty()) {
                continue;
            }
            Random random = new Random(seed);
            for (int i = 0; i < FORGERIES; i++) {
                List<DegreeLevel> steps = Stream.generate(() -> ForgedLevels.step(random))
                        .limit(1 + random.nextInt(3))
                        .toList();
                Optional<Proof> forged = inOrder(meeting, steps);
                if (forged.isPresent() && new Certificate(forged.get()).provesFairness(meeting)) {
                    accepted++;
                    assertThat(tiny.isAsFairAsTheBest(forged.get().rounds()))
                            .as("case %d.%d, %s", seed, i, meeting)
                            .isTrue();
                    assertThat(forged.get().bound())
                            .as("case %d.%d", seed, i)
                            .isGreaterThanOrEqualTo(BigDecimal.valueOf(best.getAsLong(), 6));
                } else {
                    refused += forged.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(accepted).isGreaterThan(CASES / 4);
        assertThat(refused).isGreaterThan(CASES / 4);
    }

    private static Optional<Proof> inOrder(SpeedMeeting meeting, List<DegreeLevel> steps) {
        MeetingWishes wishes = LapsedWishes.of(meeting.wishes()).rest();
        RoundCapacity rooms = new RoundCapacity(wishes);
        PairingModel choice = new PairingModel(wishes, rooms);
        PairingProblem problem = choice.problem(EncounterQuotas.of(wishes, rooms));
        return PairingSolver.solve(problem)
                .flatMap(any -> ForgedLevels.inOrder(
                        problem, any, EncounterQuotas.wanted(wishes, rooms), ProvedBounds.seats(wishes, rooms), steps))
                .map(taken -> Proof.of(
                        wishes,
                        rooms,
                        Seating.seat(wishes, choice.rounds(taken.best())),
                        Optional.of(taken.levels()),
                        choice.prices(taken.best())));
    }

    private static TinyMeeting tiny(long seed) {
        return tiny(seed, seed);
    }

    private static TinyMeeting tiny(long seed, long asked) {
        Set<Feature> features = new HashSet<>(List.of(others(seed)));
        if (asked % 3 != 0) {
            features.add(Feature.FAIREST);
        }
        if (asked % 3 != 1) {
            features.add(Feature.LEVELLED);
        }
        return new TinyMeeting(seed, features.toArray(Feature[]::new));
    }

    private static Feature[] others(long seed) {
        return seed % 2 == 0
                ? new Feature[] {Feature.MOST, Feature.SEVERAL}
                : new Feature[] {Feature.LEAST, Feature.APART};
    }

    private static List<DegreeLevel> forged(List<DegreeLevel> levels, Random random) {
        List<DegreeLevel> forged = levels;
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            forged = ForgedLevels.of(forged, random);
        }
        return forged;
    }

    /** Returns the same prices most of the time. */
    private static EncounterPrices prices(EncounterPrices prices, Random random) {
        Map<Participant, BigDecimal> participants = new HashMap<>(prices.participants());
        BigDecimal step = BigDecimal.valueOf(random.nextInt(5) - 2L);
        if (random.nextInt(4) == 0) {
            participants.replaceAll((one, price) -> random.nextBoolean() ? price.add(step) : price);
        }
        return new EncounterPrices(
                participants, random.nextInt(8) == 0 ? prices.table().add(step) : prices.table());
    }
}
