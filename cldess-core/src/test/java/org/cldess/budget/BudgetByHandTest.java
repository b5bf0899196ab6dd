package org.cldess.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierBuilder;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.Costs;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small budgets with every figure computed by hand. */
class BudgetByHandTest {
    private static final LocalDate MAY = LocalDate.of(2013, 5, 2);
    private static final ActionId RUN = ActionId.of("appel");
    private static final ActionId PROJECT = ActionId.of("velos");
    private static final ApplicationId BICYCLES = ApplicationId.of("a-velos");
    private static final ApplicationId GARDEN = ApplicationId.of("a-jardin");

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    /** The movements of the lines of this test. */
    private final Map<String, List<Movement>> moves = new HashMap<>();

    private Expense expense(String id, String planned, String ordered, String spent) {
        moves.put(
                id,
                Moves.of(
                        ExpenseId.of(id),
                        Stream.of("2013-05-02 ORDERED " + ordered, "2013-05-02 INVOICED " + spent)
                                .filter(move -> !move.endsWith(" 0.00"))
                                .collect(Collectors.joining("; "))));
        return Expense.builder(ExpenseId.of(id), AccountClass.of(62), 2013, "Dépense " + id, euros(planned))
                .completeUntil(LocalDate.of(2013, 12, 31))
                .build();
    }

    private Resource resource(String id, int account, ActorId funder, int year, String planned, String... steps) {
        moves.put(
                id,
                Moves.of(
                        ResourceId.of(id),
                        Stream.of(steps).map(step -> "2013-05-02 " + step).collect(Collectors.joining("; "))));
        return Resource.builder(ResourceId.of(id), AccountClass.of(account), year, "Produit " + id, euros(planned))
                .funder(funder)
                .completeUntil(LocalDate.of(2014, 12, 31))
                .build();
    }

    private Resource resource(String id, ActorId funder, String planned, String... steps) {
        return resource(id, 74, funder, 2013, planned, steps);
    }

    private static FinancingPlan plan(List<Expense> expenses, Resource... resources) {
        return FinancingPlan.builder()
                .expenses(expenses)
                .resources(List.of(resources))
                .build();
    }

    private static Action action(ActionId id, String number, FinancingPlan plan, String... objectives) {
        return Action.builder(id, number, "Action " + number)
                .objectives(Arrays.stream(objectives).map(ObjectiveId::of).toList())
                .plan(plan)
                .build();
    }

    private Dossier dossier(Action... actions) {
        return SampleDossiers.grasse().toBuilder()
                .actions(List.of(actions))
                .movements(movements(actions))
                .build();
    }

    private List<Movement> movements(Action... actions) {
        return Stream.of(actions)
                .flatMap(action -> action.plan().value().stream())
                .flatMap(plan -> Stream.concat(
                        plan.expenses().value().stream()
                                .flatMap(List::stream)
                                .map(line -> line.id().value()),
                        plan.resources().value().stream()
                                .flatMap(List::stream)
                                .map(line -> line.id().value())))
                .flatMap(line -> moves.getOrDefault(line, List.of()).stream())
                .toList();
    }

    private static Costs costs(String planned, String committed, String spent, String unrecorded) {
        Amount toInvoice = euros(committed).minus(euros(spent));
        return new Costs(euros(planned), euros(committed), toInvoice, euros(spent), euros(unrecorded));
    }

    /**
     * The amounts planned, requested, awarded, committed, paid, refused and returned, then still to be found and to be
     * received. Nothing is beyond its limit or given up.
     */
    private static Funding funding(String amounts) {
        List<Amount> all =
                Stream.of(amounts.split(" ")).map(BudgetByHandTest::euros).toList();
        return new Funding(
                all.get(0),
                all.get(1),
                all.get(2),
                all.get(3),
                all.get(4),
                all.get(5),
                all.get(6),
                Amount.ZERO,
                Amount.ZERO,
                all.get(8),
                all.get(7),
                Amount.ZERO,
                Amount.ZERO);
    }

    /** Returns the amounts of lines that are complete until the days of this test. */
    private static Rollup rollup(Costs costs, Funding funding) {
        return new Rollup(
                costs,
                funding,
                Amount.ZERO,
                Amount.ZERO,
                new RecordedUntil(Known.of(LocalDate.of(2013, 12, 31))),
                new RecordedUntil(Known.of(LocalDate.of(2014, 12, 31))));
    }

    /**
     * The region awards 500 of the planned 600 € and pays 200: 100 are still to be found, 300 still to be paid. The
     * agglomeration is asked for 400 €. Contributions in kind are not money. The actual amount is recorded for one
     * expense and not for the other.
     */
    @Test
    void an_action_costs_and_is_funded_as_its_lines_say() {
        FinancingPlan plan = plan(
                List.of(
                        expense("e1", "700.00", "650.50", "400.10"),
                        Expense.builder(ExpenseId.of("e2"), AccountClass.of(64), 2013, "Salaires", euros("300.00"))
                                .build(),
                        Expense.builder(ExpenseId.of("e3"), AccountClass.of(86), 2013, "Bénévolat", euros("50.00"))
                                .build()),
                resource("r1", SampleActors.REGION, "600.00", "REQUESTED 650.00", "AWARDED 500.00", "PAID 200.00"),
                resource("r2", SampleActors.CAPAP, "400.00", "REQUESTED 400.00"),
                resource("r3", 87, SampleActors.APEAS, 2013, "50.00"));

        Rollup total =
                Budget.of(dossier(action(RUN, "1.1.1", plan, "rencontres"))).total();

        assertThat(total.costs()).isEqualTo(costs("1000.00", "650.50", "400.10", "300.00"));
        assertThat(total.funding()).isEqualTo(funding("1000.00 1050.00 500.00 200.00 200.00 0.00 0.00 500.00 300.00"));
    }

    /**
     * « Animer » has 100.01 €, « Recevoir » 20.02 and 3.03 €, « Dire » 0.40 €. Two objectives of the second level
     * contain these three. An action that serves two of them is shared: 1.01 € is split into 0.51 and 0.50 €.
     */
    @Test
    void an_objective_has_the_money_of_all_levels_below_it() {
        Objective animate = objective("animer");
        Objective receive = objective("recevoir");
        Objective tell = objective("dire");
        Objective network = objective("reseau", animate, receive);
        Objective values = objective("valeurs", tell);
        Objective all = objective("tout", network, values);
        Objective other = objective("autre", objective("rien", objective("vide")));
        Budget budget = Budget.of(threeLevels(List.of(all, other))
                .actions(List.of(
                        action(ActionId.of("a1"), "1", bought("e1", "100.01"), "animer"),
                        action(ActionId.of("a2"), "2", bought("e2", "20.02"), "recevoir"),
                        action(ActionId.of("a3"), "3", bought("e3", "3.03"), "recevoir"),
                        action(ActionId.of("a4"), "4", bought("e4", "0.40"), "dire"),
                        action(ActionId.of("a5"), "5", bought("e5", "1.01"), "dire", "animer")))
                .movements(List.of())
                .build());

        assertThat(planned(budget.of(animate))).isEqualTo(euros("100.51"));
        assertThat(planned(budget.of(receive))).isEqualTo(euros("23.05"));
        assertThat(planned(budget.of(tell))).isEqualTo(euros("0.91"));
        assertThat(planned(budget.of(network))).isEqualTo(euros("123.56"));
        assertThat(planned(budget.of(values))).isEqualTo(euros("0.91"));
        assertThat(planned(budget.of(all))).isEqualTo(euros("124.47"));
        assertThat(planned(budget.of(other))).isEqualTo(Amount.ZERO);
        assertThat(planned(budget.ownAmounts(animate))).isEqualTo(euros("100.51"));
        assertThat(planned(budget.ownAmounts(network))).isEqualTo(Amount.ZERO);
        assertThat(planned(budget.ownAmounts(all))).isEqualTo(Amount.ZERO);
        assertThat(planned(budget.withoutObjective())).isEqualTo(Amount.ZERO);
        assertThat(planned(budget.total())).isEqualTo(euros("124.47"));
    }

    private static Objective objective(String id, Objective... parts) {
        return new Objective(ObjectiveId.of(id), id, "Objectif " + id, List.of(parts));
    }

    /**
     * Returns a dossier with a kind of contract that has three levels of objectives. Actions serve the lowest level.
     */
    private static DossierBuilder threeLevels(List<Objective> objectives) {
        ContractKind kind = ContractKind.of("autre", "autre contrat", "other contract")
                .party(PartyRole.REGION)
                .carriedBy(PartyRole.CARRIER)
                .level(new ObjectiveLevel("axe", "axes", "priority", "priorities"))
                .level(ObjectiveLevel.GLOBAL)
                .level(ObjectiveLevel.OPERATIONAL)
                .withoutCharter();
        Dossier grasse = SampleDossiers.grasse();
        return grasse.toBuilder()
                .contract(grasse.contract().toBuilder()
                        .kind(kind)
                        .charterVersion(Known.none())
                        .objectives(objectives)
                        .build())
                .charter(Known.none());
    }

    private FinancingPlan bought(String id, String planned) {
        return plan(List.of(expense(id, planned, "0.00", "0.00")));
    }

    private static Amount planned(Rollup rollup) {
        return rollup.costs().planned();
    }

    /**
     * The amendment removes the objective « mutualiser ». The remaining cent goes to the first of the objectives that
     * an action serves.
     */
    @ParameterizedTest
    @CsvSource({
        "100.01, bdis;mutualiser, 50.01, 50.00",
        "100.01, mutualiser;bdis, 50.00, 50.01",
        "100.00, mutualiser, 0.00, 100.00",
        "100.00, '', 0.00, 100.00",
        "100.00, bdis, 100.00, 0.00",
        "100.00, bdis;mutualiser;financer, 33.34, 33.33"
    })
    void what_goes_to_an_objective_that_was_removed_goes_to_none(
            String planned, String served, String kept, String lost) {
        String[] objectives = served.isEmpty() ? new String[0] : served.split(";");
        Dossier amended = SampleAmendments.grasse(SampleAmendments.signed()).toBuilder()
                .actions(List.of(action(RUN, "2.1.1", bought("e1", planned), objectives)))
                .movements(List.of())
                .build();
        Budget budget = Budget.of(amended);

        Objective bdis =
                amended.contract().findObjective(ObjectiveId.of("bdis")).orElseThrow();
        assertThat(planned(budget.of(bdis))).isEqualTo(euros(kept));
        assertThat(planned(budget.withoutObjective())).isEqualTo(euros(lost));
        assertThat(planned(budget.total())).isEqualTo(euros(planned));
    }

    private static CallForProjects call(String id, Known<ActionId> action, ApplicationId application) {
        ApplicantId applicant = ApplicantId.of("p-" + id);
        return CallForProjects.builder(CallId.of(id), "Appel " + id)
                .organiser(SampleActors.CAPAP)
                .action(action)
                .applicants(List.of(
                        Applicant.builder(applicant).actor(SampleActors.APEAS).build()))
                .applications(List.of(ProjectApplication.builder(application, "1", "Projet", applicant)
                        .build()))
                .build();
    }

    private static Grant grant(String id, Known<ApplicationId> application, String... lines) {
        return Grant.builder(GrantId.of(id), "Subvention " + id, SampleActors.CAPAP, SampleActors.APEAS)
                .application(application)
                .resources(Arrays.stream(lines).map(ResourceId::of).toList())
                .build();
    }

    /**
     * Returns the project with its costs and resources: 1,500.00 € of the call, 500.00 € of the second call, 30.00 € of
     * a grant outside any call.
     */
    private Action project() {
        return action(
                PROJECT,
                "1.1.2",
                plan(
                        List.of(expense("velos", "2500.00", "1800.00", "1200.00")),
                        resource("velos-1", SampleActors.CAPAP, "1500.00", "AWARDED 1500.00", "PAID 900.00"),
                        resource("velos-2", SampleActors.CAPAP, "500.00", "AWARDED 500.00"),
                        resource("velos-3", SampleActors.REGION, "30.00")),
                "rencontres");
    }

    /**
     * Returns the action that runs the call. The call costs 2,000.00 €, which the agglomeration funds, and a grant
     * claims that same line.
     */
    private Action run() {
        return action(
                RUN,
                "1.1.1",
                plan(
                        List.of(expense("appel", "2000.00", "2000.00", "900.00")),
                        resource("appel-1", SampleActors.CAPAP, "2000.00", "AWARDED 2000.00")),
                "rencontres");
    }

    /**
     * Of the project, 1,500.00 € are counted in the action that runs the call. What remains: 2,500 − 1,500 planned,
     * 1,800 − 900 committed (payments are committed), 1,200 − 900 spent; 500 + 30 planned, 500 awarded, 30 to be found,
     * 500 to be paid.
     */
    @Test
    void what_a_call_awards_counts_once_and_what_another_call_or_no_call_awards_is_left_where_it_is() {
        Dossier dossier = dossier(run(), project()).toBuilder()
                .calls(List.of(call("c-1", Known.of(RUN), BICYCLES), call("c-2", Known.none(), GARDEN)))
                .grants(List.of(
                        grant("g-1", Known.of(BICYCLES), "velos-1", "appel-1"),
                        grant("g-2", Known.of(GARDEN), "velos-2"),
                        grant("g-3", Known.none(), "velos-3")))
                .build();
        Budget budget = Budget.of(dossier);

        assertThat(budget.passedOn())
                .extracting(line -> line.line().id().value())
                .containsExactly("velos-1");
        assertThat(budget.resources())
                .extracting(line -> line.line().id().value())
                .containsExactly("appel-1", "velos-2", "velos-3");
        assertThat(budget.of(PROJECT))
                .isEqualTo(rollup(
                        costs("1000.00", "900.00", "300.00", "0.00"),
                        funding("530.00 500.00 500.00 0.00 0.00 0.00 0.00 30.00 500.00")));
        assertThat(budget.of(RUN))
                .isEqualTo(rollup(
                        costs("2000.00", "2000.00", "900.00", "0.00"),
                        funding("2000.00 2000.00 2000.00 0.00 0.00 0.00 0.00 0.00 2000.00")));
        assertThat(budget.total().costs()).isEqualTo(costs("3000.00", "2900.00", "1200.00", "0.00"));
        assertThat(budget.total().funding().planned()).isEqualTo(euros("2530.00"));
    }

    @Test
    void two_calls_that_are_run_each_keep_their_own_money() {
        Dossier dossier = dossier(run(), project()).toBuilder()
                .calls(List.of(call("c-1", Known.of(RUN), BICYCLES), call("c-2", Known.of(RUN), GARDEN)))
                .grants(List.of(grant("g-1", Known.of(BICYCLES), "velos-1"), grant("g-2", Known.of(GARDEN), "velos-2")))
                .build();

        assertThat(Budget.of(dossier).passedOn())
                .extracting(line -> line.line().id().value())
                .containsExactly("velos-1", "velos-2");
    }

    /** An award counts in the project if the call has no action, or if its action has no plan. */
    @Test
    void what_a_call_awards_counts_at_the_project_while_no_plan_of_the_call_holds_it() {
        Action planless = action(RUN, "1.1.1", plan(List.of()), "rencontres").toBuilder()
                .plan(Known.notRecorded())
                .build();
        for (Known<ActionId> action : List.of(Known.of(RUN), Known.<ActionId>none(), Known.<ActionId>notRecorded())) {
            Dossier dossier = dossier(planless, project()).toBuilder()
                    .calls(List.of(call("c-1", action, BICYCLES)))
                    .grants(List.of(grant("g-1", Known.of(BICYCLES), "velos-1")))
                    .build();
            Budget budget = Budget.of(dossier);

            assertThat(budget.passedOn()).isEmpty();
            assertThat(budget.total().costs()).isEqualTo(costs("2500.00", "1800.00", "1200.00", "0.00"));
            assertThat(budget.total().funding().planned()).isEqualTo(euros("2030.00"));
        }
    }

    /**
     * The envelopes for 2013 are 20,000 and 15,000 €; the lines expect 600.00 and 15,000.01 € of them. There is no
     * envelope for 2014.
     */
    @Test
    void an_envelope_is_held_against_the_lines_of_its_funder_and_year() {
        Dossier grasse = dossier(action(
                RUN,
                "1.1.1",
                plan(
                        List.of(),
                        resource("r4", 74, SampleActors.CAPAP, 2014, "70.00", "AWARDED 60.00", "PAID 50.00"),
                        resource("r1", SampleActors.REGION, "600.00", "AWARDED 500.00", "PAID 200.00"),
                        resource("r2", SampleActors.CAPAP, "15000.00"),
                        resource("r3", SampleActors.CAPAP, "0.01", "REQUESTED 0.02"),
                        resource("r5", 87, SampleActors.CAPAP, 2013, "900.00")),
                "rencontres"));
        Dossier dossier = grasse.toBuilder()
                .contract(grasse.contract().toBuilder()
                        .envelopes(List.of(
                                new Envelope(SampleActors.CAPAP, 2013, euros("15000.00")),
                                new Envelope(SampleActors.REGION, 2013, euros("20000.00")),
                                new Envelope(SampleActors.REGION, 2012, euros("1.00"))))
                        .build())
                .build();

        assertThat(Budget.of(dossier).envelopes())
                .containsExactly(
                        use(SampleActors.REGION, 2012, "1.00", ""),
                        use(
                                SampleActors.CAPAP,
                                2013,
                                "15000.00",
                                "15000.01 0.02 0.00 0.00 0.00 0.00 0.00 15000.01 0.00"),
                        use(
                                SampleActors.REGION,
                                2013,
                                "20000.00",
                                "600.00 500.00 500.00 200.00 200.00 0.00 0.00 100.00 300.00"),
                        use(SampleActors.CAPAP, 2014, "", "70.00 60.00 60.00 50.00 50.00 0.00 0.00 10.00 10.00"));
        assertThat(Budget.of(dossier).envelopes())
                .extracting(EnvelopeUse::remaining)
                .containsExactly(
                        Known.of(euros("1.00")), Known.of(euros("-0.01")), Known.of(euros("19400.00")), Known.none());
    }

    private static EnvelopeUse use(ActorId funder, int year, String envelope, String amounts) {
        return new EnvelopeUse(
                Known.of(funder),
                year,
                envelope.isEmpty() ? Optional.empty() : Optional.of(euros(envelope)),
                amounts.isEmpty() ? Map.of() : Map.of(Known.notRecorded(), funding(amounts)));
    }

    /** A step counts from its own day, not on the day before. */
    @ParameterizedTest
    @CsvSource({
        "2013-05-01, 0.00, 0.00, 600.00",
        "2013-05-02, 200.00, 400.10, 100.00",
        "2013-05-03, 200.00, 400.10, 100.00"
    })
    void the_budget_of_a_day_holds_what_was_done_by_then(LocalDate day, String paid, String spent, String toFind) {
        Dossier dossier = dossier(action(
                RUN,
                "1.1.1",
                plan(
                        List.of(expense("e1", "600.00", "500.00", "400.10")),
                        resource("r1", SampleActors.REGION, "600.00", "AWARDED 500.00", "PAID 200.00")),
                "rencontres"));
        Rollup total = Budget.of(dossier.seenOn(day)).total();

        assertThat(total.funding().paid()).isEqualTo(euros(paid));
        assertThat(total.costs().spent()).isEqualTo(euros(spent));
        assertThat(total.funding().toFund()).isEqualTo(euros(toFind));
    }

    @Test
    void an_audience_reckons_with_the_actions_that_it_sees() {
        Action hidden = action(
                        SampleActions.CONFIDENTIAL,
                        "3.1.1",
                        plan(List.of(expense("e2", "7.00", "7.00", "7.00"))),
                        "mutualiser")
                .toBuilder()
                .visibility(Audience.COMMITTEE)
                .build();
        Dossier dossier = dossier(action(RUN, "1.1.1", bought("e1", "100.00"), "rencontres"), hidden);

        assertThat(planned(Budget.of(dossier.seenBy(Audience.PUBLIC)).total())).isEqualTo(euros("100.00"));
        assertThat(planned(Budget.of(dossier.seenBy(Audience.PARTNER)).total())).isEqualTo(euros("100.00"));
        assertThat(planned(Budget.of(dossier.seenBy(Audience.COMMITTEE)).total()))
                .isEqualTo(euros("107.00"));
    }
}
