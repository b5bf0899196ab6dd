package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private final Participant anne = Participant.named("Anne");
    private final Participant lea = Participant.named("Léa");
    private final Participant marc = Participant.named("Marc");
    private final Participant paul = Participant.named("Paul");
    private final SpeedMeeting meeting = SpeedMeeting.of(Scores.of(
                    List.of(score(anne, marc, 5), score(anne, paul, 4), score(lea, marc, 3), score(lea, paul, -1))))
            .rounds(2)
            .tables(2)
            .atLeast(1);
    private final Certificate certificate = meeting.plan().certificate();

    @Test
    void proves_the_plan_and_the_bound() {
        assertThat(certificate.score()).isEqualTo("12");
        assertThat(certificate.bound()).isEqualTo("12");
        assertThat(certificate.verify(meeting)).isTrue();
    }

    @Test
    void proves_nothing_for_a_meeting_that_asks_more() {
        assertThat(certificate.verify(meeting.rounds(1))).isFalse();
        assertThat(certificate.verify(meeting.rounds(3))).isFalse();
        assertThat(certificate.verify(meeting.tables(1))).isFalse();
        assertThat(certificate.verify(meeting.atLeast(2))).isFalse();
        assertThat(certificate.verify(meeting.exclude(anne, paul))).isFalse();
        assertThat(certificate.verify(meeting.mustMeet(lea, paul))).isFalse();
    }

    @Test
    void does_not_accept_other_prices_for_its_bound() {
        Map<Participant, BigDecimal> dearer = new HashMap<>();
        for (Participant participant : List.of(anne, lea, marc, paul)) {
            dearer.put(participant, certificate.price(participant));
        }
        dearer.merge(anne, new BigDecimal("50"), BigDecimal::add);

        assertThat(with(certificate.rounds(), dearer, certificate.tablePrice(), "12", "12")
                        .verify(meeting))
                .isFalse();
        assertThat(with(certificate.rounds(), dearer, new BigDecimal("-1"), "12", "12")
                        .verify(meeting))
                .isFalse();
    }

    @Test
    void does_not_accept_a_score_that_is_not_the_sum() {
        Certificate boasting = with(certificate.rounds(), prices(), certificate.tablePrice(), "11", "12");

        assertThat(boasting.verify(meeting)).isFalse();
    }

    @Test
    void does_not_accept_rounds_in_which_someone_sits_twice_or_tables_are_shared() {
        Encounter first = new Encounter(1, 1, score(anne, marc, 5));
        Encounter together = new Encounter(1, 2, score(anne, paul, 4));
        Encounter sameTable = new Encounter(2, 1, score(anne, paul, 4));
        Encounter last = new Encounter(2, 1, score(lea, marc, 3));
        Encounter lastElsewhere = new Encounter(2, 2, score(lea, marc, 3));

        assertThat(withRounds(List.of(first), List.of(sameTable, lastElsewhere)))
                .isTrue();
        assertThat(withRounds(List.of(first, together), List.of(last))).isFalse();
        assertThat(withRounds(List.of(first, new Encounter(1, 2, score(lea, marc, 3))), List.of(sameTable)))
                .isFalse();
        assertThat(withRounds(List.of(first), List.of(sameTable, last))).isFalse();
        assertThat(withRounds(List.of(sameTable, lastElsewhere), List.of(first)))
                .isFalse();
    }

    @Test
    void does_not_accept_a_pair_that_meets_twice() {
        Encounter first = new Encounter(1, 1, score(anne, paul, 4));
        Encounter again = new Encounter(2, 1, score(anne, paul, 4));

        assertThat(PlanCheck.respects(meeting.atLeast(0).wishes(), List.of(List.of(first), List.of())))
                .isTrue();
        assertThat(PlanCheck.respects(meeting.atLeast(0).wishes(), List.of(List.of(first), List.of(again))))
                .isFalse();
    }

    @Test
    void does_not_accept_rounds_that_miss_the_minimum_or_are_too_few() {
        List<Encounter> only = List.of(new Encounter(1, 1, score(anne, paul, 4)));

        assertThat(PlanCheck.respects(meeting.atLeast(0).wishes(), List.of(only, List.of())))
                .isTrue();
        assertThat(PlanCheck.respects(meeting.wishes(), List.of(only, List.of())))
                .isFalse();
        assertThat(PlanCheck.respects(meeting.atLeast(0).wishes(), List.of(only)))
                .isFalse();
    }

    @Test
    void does_not_accept_another_score_for_a_pair_than_the_one_listed() {
        List<Encounter> dearer = List.of(new Encounter(1, 1, score(anne, paul, 40)));

        assertThat(PlanCheck.respects(meeting.atLeast(0).wishes(), List.of(dearer, List.of())))
                .isFalse();
    }

    @Test
    void counts_what_a_wished_pair_costs() {
        SpeedMeeting wished = meeting.mustMeet(lea, paul);

        assertThat(wished.plan().bound()).contains(new BigDecimal("11"));
        assertThat(wished.plan().certificate().verify(wished)).isTrue();
    }

    private boolean withRounds(List<Encounter> first, List<Encounter> second) {
        return with(List.of(first, second), prices(), certificate.tablePrice(), "12", "12")
                .verify(meeting);
    }

    private Map<Participant, BigDecimal> prices() {
        Map<Participant, BigDecimal> prices = new HashMap<>();
        for (Participant participant : meeting.wishes().participants()) {
            prices.put(participant, certificate.price(participant));
        }
        return prices;
    }

    private static Certificate with(
            List<List<Encounter>> rounds,
            Map<Participant, BigDecimal> prices,
            BigDecimal tablePrice,
            String score,
            String bound) {
        return new Certificate(new Proof(
                rounds,
                Optional.empty(),
                new EncounterPrices(prices, tablePrice),
                1,
                new BigDecimal(score),
                new BigDecimal(bound)));
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
