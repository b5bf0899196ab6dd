package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.matching.Participant;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class GreatestMinimumTest {
    private static final int CASES = Cases.of(500);

    @Test
    void the_certificate_of_the_fairest_plan_proves_that_no_plan_has_a_greater_minimum() {
        int proved = 0;
        int byPrices = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SpeedMeeting meeting = new TinyMeeting(seed, Feature.FAIREST, Feature.MOST, Feature.SEVERAL).meeting(seed);
            MeetingPlan plan = meeting.plan();
            if (plan.conflicts().isEmpty()) {
                proved++;
                byPrices += plan.certificate().proof().beyond().isPresent() ? 1 : 0;
                assertThat(plan.certificate().provesGreatestMinimum(meeting))
                        .as("case %d", seed)
                        .isTrue();
            }
        }
        assertThat(proved).isGreaterThan(CASES / 2);
        assertThat(byPrices).isGreaterThan(CASES / 10);
    }

    @Test
    void a_plan_that_was_not_asked_to_be_fair_proves_nothing_of_its_minimum() {
        SpeedMeeting meeting = bound();

        MeetingPlan plan = meeting.plan();

        assertThat(plan.certificate().verify(meeting)).isTrue();
        assertThat(plan.certificate().provesGreatestMinimum(meeting)).isFalse();
    }

    @Test
    void a_proof_for_a_smaller_minimum_or_with_other_prices_is_refused() {
        SpeedMeeting meeting = bound().fairest();
        Proof proof = meeting.plan().certificate().proof();
        EncounterPrices beyond = proof.beyond().orElseThrow();

        assertThat(proof.holdsFor(meeting.wishes())).isTrue();
        assertThat(proof.shares().minimum()).isEqualTo(1);
        assertThat(with(proof, proof.shares().withMinimum(0), beyond).holdsFor(meeting.wishes()))
                .isFalse();
        for (Participant participant : beyond.participants().keySet()) {
            Map<Participant, BigDecimal> dearer = new HashMap<>(beyond.participants());
            dearer.merge(participant, BigDecimal.TEN, BigDecimal::add);
            assertThat(with(proof, proof.shares(), new EncounterPrices(dearer, beyond.table()))
                            .holdsFor(meeting.wishes()))
                    .as("with a dearer %s", participant)
                    .isFalse();
        }
        assertThat(with(proof, proof.shares(), new EncounterPrices(beyond.participants(), BigDecimal.ONE.negate()))
                        .holdsFor(meeting.wishes()))
                .isFalse();
    }

    /**
     * Three participants against two, in two rounds: on the larger side, no more than one encounter can be guaranteed
     * to each.
     */
    private static SpeedMeeting bound() {
        return TinyMeeting.everyPair(3, 2).rounds(2);
    }

    private static Proof with(Proof proof, EncounterQuotas shares, EncounterPrices beyond) {
        return new Proof(proof.rounds(), shares, proof.prices(), Optional.of(beyond), proof.score(), proof.bound());
    }
}
