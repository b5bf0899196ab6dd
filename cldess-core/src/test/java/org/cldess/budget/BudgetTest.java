package org.cldess.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.contract.Contract;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.Costs;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Checks that the totals of a dossier add up, for any contents. */
class BudgetTest {
    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    /** Returns the sample with a changed action, and without the movements of its lines. */
    private static Dossier with(Action action) {
        return SampleDossiers.grasse().toBuilder().movements(List.of()).build().with(action);
    }

    /**
     * One action has a plan: 10,000 € in money, of which 6,000 € are paid, and 1,500 € in kind, which are counted
     * separately.
     */
    @Test
    void the_sample_is_rolled_up_from_its_one_plan() {
        Budget budget = Budget.of(SampleDossiers.grasse());
        Rollup total = budget.total();

        assertThat(total.costs())
                .isEqualTo(new Costs(euros("10000"), euros("10000"), Amount.ZERO, euros("10000"), Amount.ZERO));
        assertThat(total.funding().planned()).isEqualTo(euros("10000"));
        assertThat(total.funding().paid()).isEqualTo(euros("6000"));
        assertThat(total.funding().toFund()).isEqualTo(Amount.ZERO);
        assertThat(total.funding().givenUp())
                .as("the action is done, so nobody looks for the rest")
                .isEqualTo(euros("4000"));
        assertThat(budget.of(SampleActions.DATABASE)).isEqualTo(total);
        assertThat(budget.of(SampleActions.MEETINGS)).isEqualTo(Rollup.NONE);
        assertThat(budget.unrecorded()).isEmpty();
    }

    @Test
    void an_action_that_serves_three_objectives_is_shared_among_them_to_the_cent() {
        Dossier dossier = SampleDossiers.grasse();
        Action action = dossier.findAction(SampleActions.DATABASE).orElseThrow().toBuilder()
                .objectives(List.of(ObjectiveId.of("bdis"), ObjectiveId.of("rencontres"), ObjectiveId.of("mutualiser")))
                .build();
        Budget budget = Budget.of(with(action));

        List<Amount> shares = dossier.contract().objectives().stream()
                .map(objective -> budget.of(objective).costs().planned())
                .filter(amount -> !amount.isZero())
                .toList();
        assertThat(shares).containsExactlyInAnyOrder(euros("3333.34"), euros("3333.33"), euros("3333.33"));
    }

    /** Of two actions, the dropped one planned 500 €, of which 200 € were awarded and 120 € paid. */
    @Test
    void the_money_of_dropped_actions_is_apart() {
        ResourceId line = ResourceId.of("abandon");
        Action dropped = Action.builder(ActionId.of("abandon"), "9.9", "Imprimer une lettre")
                .history(List.of(FollowUp.dropped(LocalDate.of(2013, 10, 8), "Trop cher")))
                .plan(FinancingPlan.builder()
                        .resources(List.of(Resource.builder(line, AccountClass.of(74), 2013, "Région", euros("500"))
                                .build()))
                        .build())
                .build();
        Dossier dossier = SampleDossiers.grasse().with(dropped);
        dossier = dossier.toBuilder()
                .movements(Stream.concat(
                                dossier.movements().stream(),
                                Moves.of(line, "2013-05-02 AWARDED 200; 2013-06-01 PAID 120").stream())
                        .toList())
                .build();
        Budget all = Budget.of(dossier);

        assertThat(all.kept().total())
                .isEqualTo(Budget.of(SampleDossiers.grasse()).total());
        assertThat(all.dropped().total().funding())
                .extracting(Funding::planned, Funding::awarded, Funding::paid, Funding::toFund)
                .containsExactly(euros("500"), euros("200"), euros("120"), Amount.ZERO);
        assertThat(all.kept().total().plus(all.dropped().total())).isEqualTo(all.total());
        assertThat(all.kept().unrecorded()).isEmpty();
        assertThat(all.unrecorded()).extracting(Action::id).containsExactly(dropped.id());
        assertThat(all.kept().resources()).extracting(FundedLine::action).doesNotContain(dropped);
    }

    @Test
    void a_plan_that_nobody_recorded_is_named() {
        Dossier dossier = SampleDossiers.grasse();
        Action action = dossier.findAction(SampleActions.DATABASE).orElseThrow().toBuilder()
                .plan(Known.notRecorded())
                .build();

        assertThat(Budget.of(with(action)).unrecorded()).extracting(Action::id).containsExactly(SampleActions.DATABASE);
    }

    @Test
    void a_plan_of_which_a_side_is_not_recorded_is_named_and_counts_as_far_as_it_is_known() {
        Dossier dossier = SampleDossiers.grasse();
        Action action = dossier.findAction(SampleActions.DATABASE).orElseThrow();
        FinancingPlan plan = action.plan().value().orElseThrow();
        List<FinancingPlan> halves = List.of(
                plan.toBuilder().expenses(Known.notRecorded()).build(),
                plan.toBuilder().resources(Known.notRecorded()).build());

        for (FinancingPlan half : halves) {
            Budget budget = Budget.of(with(action.toBuilder().plan(half).build()));
            assertThat(budget.unrecorded()).extracting(Action::id).containsExactly(SampleActions.DATABASE);
            assertThat(budget.total()).isNotEqualTo(Rollup.NONE);
        }
    }

    @Test
    void each_funder_stands_once_in_a_year_and_the_years_follow_each_other() {
        Dossier dossier = SampleDossiers.grasse();
        Contract contract = dossier.contract();
        List<Envelope> turned = new ArrayList<>(contract.envelopes().value().orElseThrow());
        Collections.reverse(turned);
        Budget budget = Budget.of(dossier.toBuilder()
                .contract(contract.toBuilder().envelopes(turned).build())
                .build());

        assertThat(turned).hasSizeGreaterThan(1);
        assertThat(budget.envelopes())
                .isSortedAccordingTo(Comparator.comparing(EnvelopeUse::year))
                .extracting(use -> use.year() + " " + use.funder())
                .doesNotHaveDuplicates();
        assertThat(budget.envelopes().stream().filter(use -> use.envelope().isPresent()))
                .hasSameSizeAs(turned);
    }

    @Test
    void actions_objectives_and_funders_each_make_the_whole() {
        for (long seed = 0; seed < Cases.of(8); seed++) {
            Dossier dossier = GeneratedDossiers.full(seed).seenOn(LocalDate.of(2030, 1, 1));
            Budget budget = Budget.of(dossier);
            Rollup total = budget.total();

            assertThat(dossier.actions().stream()
                            .map(action -> budget.of(action.id()))
                            .reduce(Rollup.NONE, Rollup::plus))
                    .isEqualTo(total);
            assertThat(dossier.contract().consolidated(LocalDate.MAX).objectives().stream()
                            .map(budget::of)
                            .reduce(budget.withoutObjective(), Rollup::plus))
                    .isEqualTo(total);
            assertThat(budget.envelopes().stream()
                            .flatMap(use -> use.funding().values().stream())
                            .reduce(Funding.NONE, Funding::plus))
                    .isEqualTo(total.funding());
        }
    }

    @Test
    void the_parts_of_the_budget_make_the_whole_of_each_action_and_objective() {
        int several = 0;
        for (long seed = 0; seed < Cases.of(8); seed++) {
            Dossier dossier = GeneratedDossiers.full(seed).seenOn(LocalDate.of(2030, 1, 1));
            Budget budget = Budget.of(dossier);
            List<Budget> parts = budget.parts().stream().map(budget::of).toList();
            several += parts.size() > 1 ? 1 : 0;

            assertThat(parts.stream().map(Budget::total).reduce(Rollup.NONE, Rollup::plus))
                    .isEqualTo(budget.total());
            assertThat(dossier.actions())
                    .allSatisfy(action -> assertThat(parts.stream()
                                    .map(part -> part.of(action.id()))
                                    .reduce(Rollup.NONE, Rollup::plus))
                            .isEqualTo(budget.of(action.id())));
            assertThat(dossier.contract().consolidated(LocalDate.MAX).objectives())
                    .allSatisfy(objective -> assertThat(parts.stream()
                                    .map(part -> part.of(objective))
                                    .reduce(Rollup.NONE, Rollup::plus))
                            .isEqualTo(budget.of(objective)));
        }
        assertThat(several).isPositive();
    }

    @Test
    void an_envelope_tells_what_the_plans_leave_of_it() {
        EnvelopeUse use = new EnvelopeUse(
                Known.none(),
                2013,
                Optional.of(euros("100")),
                Map.of(
                        Known.notRecorded(),
                        Budget.of(SampleDossiers.grasse()).total().funding()));

        assertThat(use.remaining()).isEqualTo(Known.of(euros("-9900")));
        assertThat(new EnvelopeUse(Known.none(), 2013, Optional.empty(), Map.of()).remaining())
                .isEqualTo(Known.none());
    }
}
