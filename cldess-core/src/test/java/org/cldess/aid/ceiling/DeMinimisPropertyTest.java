package org.cldess.aid.ceiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.Gift;
import org.junit.jupiter.api.Test;

/** Compares the ceiling for random grants with the rule and with a naive computation. */
class DeMinimisPropertyTest {
    @Test
    void the_rule_breaches_exactly_where_the_answer_on_the_day_of_the_grant_is_above_the_ceiling() {
        SplittableRandom dice = new SplittableRandom(20_261_127);
        int breached = 0;
        for (int i = 0; i < 300; i++) {
            List<Gift> grants = new ArrayList<>();
            for (int g = 0; g < 1 + dice.nextInt(6); g++) {
                LocalDate day = LocalDate.of(2018, 1, 1).plusDays(dice.nextInt(3_000));
                ActorId receiver = dice.nextBoolean() ? DeMinimisTest.BAKERY : DeMinimisTest.MILL;
                grants.add(DeMinimisTest.grant(
                        "g-" + g, DeMinimisTest.TOWN, receiver, day, Amount.ofCents(1 + dice.nextInt(20_000_000))));
            }
            Dossier dossier = DeMinimisTest.dossier(DeMinimisTest.bakery(), grants.toArray(Gift[]::new));
            for (int g = 0; g < grants.size(); g++) {
                Grant grant = grants.get(g).grant();
                if (!grant.beneficiary().equals(DeMinimisTest.BAKERY)) {
                    continue;
                }
                LocalDate granted = grant.decidedOn().value().orElseThrow();
                DeMinimis answer = DeMinimisTest.general(dossier, granted);
                Outcome outcome = Ruling.of(answer.rule(), dossier, LocalDate.of(2026, 6, 1))
                        .at("/grants/" + dossier.grants().indexOf(grant))
                        .outcome();
                Amount brute = naive(grants, granted, answer.rule());
                assertThat(answer.total()).isEqualTo(Known.of(brute));
                assertThat(outcome).isEqualTo(answer.isExceeded() ? Outcome.BREACHED : Outcome.COMPLIES);
                breached += answer.isExceeded() ? 1 : 0;
            }
        }
        assertThat(breached).isBetween(20, 600);
    }

    /** Sums the aid of three years to the day (AID-03) or of the fiscal years that end on 30 June. */
    private static Amount naive(List<Gift> grants, LocalDate day, String rule) {
        Amount sum = Amount.ZERO;
        int endYear = day.getMonthValue() <= 6 ? day.getYear() : day.getYear() + 1;
        LocalDate first = rule.equals("AID-03") ? day.minusYears(3) : LocalDate.of(endYear - 3, 7, 1);
        for (Gift gift : grants) {
            LocalDate granted = gift.grant().decidedOn().value().orElseThrow();
            boolean counts = !granted.isBefore(first) && !granted.isAfter(day);
            sum = counts ? sum.plus(gift.movements().get(0).amount()) : sum;
        }
        return sum;
    }
}
