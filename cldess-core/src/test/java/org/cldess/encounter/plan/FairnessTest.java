package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.cldess.encounter.plan.TinyMeeting.Feature;
import org.cldess.matching.Participant;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class FairnessTest {
    private static final int CASES = Cases.of(500);

    @Test
    void no_plan_is_fairer_and_none_as_fair_has_a_higher_score() {
        isAsGoodAsTryingEverything(Feature.FAIREST);
    }

    @Test
    void no_plan_has_more_encounters_and_none_with_as_many_shares_them_more_evenly() {
        isAsGoodAsTryingEverything(Feature.LEVELLED);
    }

    @Test
    void no_plan_as_fair_shares_its_encounters_more_evenly() {
        isAsGoodAsTryingEverything(Feature.FAIREST, Feature.LEVELLED);
    }

    private static void isAsGoodAsTryingEverything(Feature... fair) {
        int planned = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Set<Feature> features = new HashSet<>(List.of(fair));
            features.add(seed % 2 == 0 ? Feature.MOST : Feature.LEAST);
            features.add(seed % 3 == 0 ? Feature.HOSTS : seed % 3 == 1 ? Feature.SEVERAL : Feature.APART);
            TinyMeeting tiny = new TinyMeeting(seed, features.toArray(Feature[]::new));
            SpeedMeeting meeting = tiny.meeting(seed);
            OptionalLong best = tiny.best();

            MeetingPlan plan = meeting.plan();

            assertThat(plan.conflicts().isEmpty())
                    .as("case %d, %s", seed, plan.conflicts())
                    .isEqualTo(best.isPresent());
            if (best.isPresent()) {
                planned++;
                assertThat(plan.score().orElseThrow())
                        .as("case %d", seed)
                        .isEqualByComparingTo(BigDecimal.valueOf(best.getAsLong(), 6));
                assertThat(tiny.isAsGoodAsTheBest(plan)).as("case %d", seed).isTrue();
                assertThat(plan.isOptimal()).as("case %d", seed).isTrue();
                assertThat(plan.certificate().provesFairness(meeting))
                        .as("case %d", seed)
                        .isTrue();
            }
        }
        assertThat(planned).isGreaterThan(CASES / 2);
    }

    /** A certificate is accepted for a meeting that asks for fairness only if the plan is as fair as the best. */
    @Test
    void no_plan_that_is_less_fair_has_a_certificate() {
        int refused = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Feature[] fair = seed % 2 == 0 ? new Feature[] {Feature.FAIREST} : new Feature[] {Feature.LEVELLED};
            TinyMeeting tiny = new TinyMeeting(seed, fair);
            SpeedMeeting meeting = tiny.meeting(seed);
            MeetingPlan fairPlan = meeting.plan();
            MeetingPlan plain = new TinyMeeting(seed).meeting(seed).plan();
            if (fairPlan.conflicts().isEmpty() && plain.conflicts().isEmpty()) {
                tiny.best();
                Proof proof = fairPlan.certificate().proof();
                Proof forged = Proof.of(
                        meeting.wishes(),
                        new RoundCapacity(meeting.wishes()),
                        plain.rounds(),
                        proof.levels(),
                        proof.prices());
                assertThat(plain.certificate().verify(meeting))
                        .as("case %d", seed)
                        .isFalse();
                if (!tiny.isAsFairAsTheBest(plain)) {
                    refused++;
                    assertThat(new Certificate(forged).verify(meeting))
                            .as("case %d", seed)
                            .isFalse();
                }
            }
        }
        assertThat(refused).isGreaterThan(CASES / 20);
    }

    @Test
    void a_plan_that_was_not_asked_to_be_fair_proves_nothing_of_its_fairness() {
        SpeedMeeting meeting = TinyMeeting.everyPair(3, 2).rounds(2);

        MeetingPlan plan = meeting.plan();

        assertThat(plan.certificate().verify(meeting)).isTrue();
        assertThat(plan.certificate().provesFairness(meeting)).isFalse();
    }

    /**
     * Six meet six in four rounds: 20 encounters without the two who may meet nobody, as many as five by five allow.
     */
    @Test
    void one_who_can_meet_nobody_costs_the_others_nothing() {
        SpeedMeeting meeting = TinyMeeting.everyPair(6, 6).rounds(4);
        Participant left = meeting.scores().lefts().get(5);
        Participant right = meeting.scores().rights().get(5);
        for (Participant other : meeting.scores().rights()) {
            meeting = meeting.exclude(left, other);
        }
        for (Participant other : meeting.scores().lefts()) {
            meeting = meeting.exclude(right, other);
        }

        for (SpeedMeeting fair : List.of(meeting.fairest(), meeting.levelled(), meeting.atLeast(4))) {
            MeetingPlan plan = fair.plan();

            assertThat(plan.conflicts()).isEmpty();
            assertThat(plan.size()).isEqualTo(20);
            assertThat(plan.isOptimal()).isTrue();
        }
        assertThat(meeting.atLeast(4).plan().lapsed())
                .extracting(lapsed -> lapsed.say(Locale.ENGLISH))
                .containsExactly(
                        "left 6 cannot have 4 encounters: nobody can meet them.",
                        "right 6 cannot have 4 encounters: nobody can meet them.");
    }

    @Test
    void a_guest_may_be_there_and_meet_nobody() {
        SpeedMeeting meeting = TinyMeeting.everyPair(2, 2).rounds(2);
        Participant left = meeting.scores().lefts().get(0);
        Participant right = meeting.scores().rights().get(0);

        MeetingPlan plan = meeting.atMost(left, 0).atLeast(1).plan();

        assertThat(plan.itinerary(left).encounters()).isEmpty();
        assertThat(plan.size()).isEqualTo(2);
        assertThat(plan.lapsed()).isEmpty();
        assertThat(plan.whyNot(left, right))
                .extracting(reason -> reason.say(Locale.ENGLISH))
                .contains("left 1 is to have no encounter.");
    }
}
