package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.budget.Budget;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjectsBuilder;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/**
 * Tests an award of 2,000 € to the association by the call of 2013. The agglomeration organises the call, and its
 * assembly voted the award.
 */
class AwardingTest {
    static final DeliberationId VOTE = DeliberationId.of("zz-appel");
    private static final LocalDate RECEIVED = LocalDate.of(2013, 4, 12);

    /** Returns a dossier in which the bicycles can be awarded. */
    static Dossier legal() {
        return with(SampleDossiers.grasse(), call -> call);
    }

    static Dossier with(Dossier dossier, UnaryOperator<CallForProjectsBuilder> change) {
        CallForProjects call = SampleCalls.call();
        List<JuryDecision> decisions = call.decisions().stream()
                .map(decision -> decision.toBuilder().deliberation(VOTE).build())
                .toList();
        return voted(dossier)
                .with(change.apply(call.toBuilder().decisions(decisions).applications(asking(call)))
                        .build());
    }

    /** Returns the applications, of which the garden asks for the 1,500 € that it gets. */
    private static List<ProjectApplication> asking(CallForProjects call) {
        return call.applications().stream()
                .map(one -> one.id().equals(SampleCalls.GARDEN)
                        ? one.toBuilder()
                                .asked(euros("1500"))
                                .ownFunds(euros("1000"))
                                .build()
                        : one)
                .toList();
    }

    /** Returns the dossier with the vote on the awards of the call. */
    static Dossier voted(Dossier dossier) {
        return dossier.with(SampleContract.carried(
                VOTE,
                SampleActors.CAPAP,
                "Attribuer les aides de l’appel",
                LocalDate.of(2013, 5, 31),
                Authorised.of("award", SampleCalls.CALL.value())));
    }

    private static Answer<Dossier> award(Dossier dossier) {
        return Acts.of(dossier).call(SampleCalls.CALL).award(SampleCalls.BICYCLES, SampleActions.MEETINGS);
    }

    static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream()
                .map(Violation::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    private static List<Resource> lines(Dossier dossier, ActionId action) {
        return dossier.findAction(action)
                .flatMap(one -> one.plan().value())
                .flatMap(plan -> plan.resources().value())
                .orElse(List.of());
    }

    @Test
    void an_award_becomes_a_grant_and_a_line_of_the_plan_that_are_linked_by_their_ids() {
        Dossier funded = award(legal()).orElseThrow();

        Grant grant = funded.findGrant(GrantId.of("bicycles")).orElseThrow();
        assertThat(grant.funder()).isEqualTo(SampleActors.CAPAP);
        assertThat(grant.beneficiary()).isEqualTo(SampleActors.APEAS);
        assertThat(grant.object()).isEqualTo("Projet 1");
        assertThat(grant.application()).isEqualTo(Known.of(SampleCalls.BICYCLES));
        assertThat(grant.actions()).isEqualTo(Known.of(List.of(SampleActions.MEETINGS)));
        assertThat(grant.request()).isEqualTo(Known.of(new GrantRequest(RECEIVED)));
        GrantAccount account = funded.journal().find(grant.id()).orElseThrow();
        assertThat(account.requested()).isEqualTo(Known.of(euros("2000.00")));
        assertThat(account.awarded()).isEqualTo(Known.of(euros("2000.00")));
        assertThat(grant.decidedOn()).isEqualTo(Known.of(SampleCalls.JURY));
        assertThat(grant.decision().flatMap(GrantDecision::deliberation)).isEqualTo(Known.of(VOTE));
        ResourceId id = grant.resources().value().orElseThrow().get(0);
        Resource line = funded.find(Resource.class, id).orElseThrow();
        assertThat(lines(funded, SampleActions.MEETINGS)).containsExactly(line);
        assertThat(line.amount()).isEqualTo(euros("2000.00"));
        assertThat(line.account()).isEqualTo(AccountClass.of(74));
        assertThat(line.funder()).isEqualTo(Known.of(SampleActors.CAPAP));
        assertThat(line.year()).isEqualTo(2013);
        FundedLine followed = funded.journal().find(id).orElseThrow();
        assertThat(followed.last(MovementKind.AWARDED).map(Movement::lastDay)).contains(SampleCalls.JURY);
        assertThat(followed.funding().awarded()).isEqualTo(euros("2000.00"));
        assertThat(followed.funding().toFund()).isEqualTo(Amount.ZERO);
        assertThat(funded.findCall(SampleCalls.CALL)
                        .flatMap(call -> call.findApplication(SampleCalls.BICYCLES))
                        .orElseThrow()
                        .action())
                .isEqualTo(Known.of(SampleActions.MEETINGS));
    }

    /** The jury decides on 6 June 2013, and the assembly votes on its decision on 28 June. */
    @Test
    void an_award_is_of_the_day_of_the_vote_that_follows_the_jury() {
        LocalDate voted = LocalDate.of(2013, 6, 28);
        Dossier later = legal().with(SampleContract.carried(
                VOTE,
                SampleActors.CAPAP,
                "Attribuer les aides de l’appel",
                voted,
                Authorised.of("award", SampleCalls.CALL.value())));

        Dossier funded = award(later).orElseThrow();

        assertThat(decidedOn(funded)).isEqualTo(Known.of(voted));
        assertThat(codes(Acts.of(later)
                        .call(SampleCalls.CALL)
                        .decided(
                                GrantDecision.builder().date(voted.minusDays(1)).build())
                        .award(SampleCalls.BICYCLES, SampleActions.MEETINGS)))
                .containsExactly("GRT-01");
        assertThat(funded.findCall(SampleCalls.CALL)
                        .flatMap(call -> call.findDecision(SampleCalls.BICYCLES))
                        .orElseThrow()
                        .date())
                .isEqualTo(Known.of(SampleCalls.JURY));
        ResourceId line = funded.findGrant(GrantId.of("bicycles"))
                .flatMap(grant -> grant.resources().value())
                .orElseThrow()
                .get(0);
        assertThat(funded.journal()
                        .find(line)
                        .orElseThrow()
                        .last(MovementKind.AWARDED)
                        .map(Movement::lastDay))
                .contains(voted);
    }

    /** The president awards by delegation on 2 July 2013; no vote is cited for that day. */
    @Test
    void the_day_of_a_decision_by_delegation_is_told() {
        GrantDecision delegated = GrantDecision.builder()
                .date(LocalDate.of(2013, 7, 2))
                .deliberation(Known.none())
                .delegation(VOTE)
                .build();
        Dossier unvoted = with(
                        legal(),
                        call -> call.decisions(SampleCalls.call().decisions().stream()
                                .map(decision -> decision.toBuilder()
                                        .deliberation(Known.none())
                                        .build())
                                .toList()))
                .with(SampleContract.carried(
                        VOTE,
                        SampleActors.CAPAP,
                        "Déléguer les aides de l’appel",
                        LocalDate.of(2013, 5, 31),
                        Authorised.of("delegation", "")));

        Dossier funded = Acts.of(unvoted)
                .call(SampleCalls.CALL)
                .decided(delegated)
                .award(SampleCalls.BICYCLES, SampleActions.MEETINGS)
                .orElseThrow();

        assertThat(decidedOn(funded)).isEqualTo(delegated.date());
    }

    private static Known<LocalDate> decidedOn(Dossier dossier) {
        return dossier.findGrant(GrantId.of("bicycles")).orElseThrow().decidedOn();
    }

    @Test
    void an_award_enters_a_plan_only_once() {
        Dossier funded = award(legal()).orElseThrow();

        assertThat(codes(award(funded))).containsExactly("award.held");
        assertThat(codes(Acts.of(funded).call(SampleCalls.CALL).award(SampleCalls.BICYCLES)))
                .containsExactly("award.held");
    }

    @Test
    void a_project_that_is_no_action_becomes_one_beside_the_action_that_runs_the_call() {
        Dossier run = with(SampleDossiers.grasse(), call -> call.action(SampleActions.DATABASE));

        Dossier funded =
                Acts.of(run).call(SampleCalls.CALL).award(SampleCalls.BICYCLES).orElseThrow();

        Action made = funded.findAction(ActionId.of("bicycles")).orElseThrow();
        Action beside = funded.findAction(SampleActions.DATABASE).orElseThrow();
        assertThat(made.title()).isEqualTo("Projet 1");
        assertThat(made.objectives()).isEqualTo(beside.objectives());
        assertThat(made.lead()).isEqualTo(Known.of(SampleActors.APEAS));
        assertThat(made.number())
                .startsWith(beside.number().substring(0, beside.number().lastIndexOf('.') + 1))
                .isNotEqualTo(beside.number());
        assertThat(lines(funded, made.id())).extracting(Resource::amount).containsExactly(euros("2000.00"));
    }

    @Test
    void a_project_that_is_nowhere_is_refused_until_something_says_where() {
        assertThat(codes(Acts.of(legal()).call(SampleCalls.CALL).award(SampleCalls.BICYCLES)))
                .containsExactly("award.nowhere");
        assertThat(codes(Acts.of(legal()).call(SampleCalls.CALL).award(SampleCalls.BICYCLES, ActionId.of("nul"))))
                .containsExactly("award.no-action");
        assertThat(codes(Acts.of(legal()).call(SampleCalls.CALL).award(SampleCalls.BICYCLES, ResourceId.of("nul"))))
                .containsExactly("fund.unknown");
    }

    @Test
    void a_grant_that_is_recorded_already_is_completed_and_keeps_the_rest() {
        Grant begun = Grant.builder(GrantId.of("s-velos"), "Des vélos", SampleActors.CAPAP, SampleActors.APEAS)
                .application(SampleCalls.BICYCLES)
                .paymentTerms("En une fois")
                .decision(GrantDecision.builder().budgetList(false).build())
                .build();

        Dossier funded = award(legal().with(begun)).orElseThrow();

        assertThat(funded.grants().stream().filter(grant -> grant.application().is(SampleCalls.BICYCLES)))
                .singleElement()
                .satisfies(grant -> {
                    assertThat(grant.id()).isEqualTo(begun.id());
                    assertThat(grant.object()).isEqualTo("Des vélos");
                    assertThat(grant.paymentTerms()).isEqualTo(Known.of("En une fois"));
                    GrantAccount account = funded.journal().find(grant.id()).orElseThrow();
                    assertThat(account.requested()).isEqualTo(Known.of(euros("2000.00")));
                    assertThat(account.awarded()).isEqualTo(Known.of(euros("2000.00")));
                    assertThat(grant.decision().flatMap(GrantDecision::budgetList))
                            .isEqualTo(Known.of(false));
                });
    }

    @Test
    void a_grant_that_says_something_else_than_the_jury_is_not_completed() {
        Grant other = Grant.builder(GrantId.of("s-velos"), "Des vélos", SampleActors.REGION, SampleActors.APEAS)
                .application(SampleCalls.BICYCLES)
                .decision(GrantDecision.builder().build())
                .build();
        Dossier awarded = Moves.with(legal().with(other), other.id(), SampleCalls.JURY + " AWARDED 1999.99");

        assertThat(codes(award(awarded))).contains("award.other-parties", "award.other-amount");
    }

    @Test
    void a_line_that_was_hoped_for_is_the_award_when_it_is_named() {
        Dossier hoped = legal().with(
                        SampleDossiers.grasse().findAction(SampleActions.MEETINGS).orElseThrow().toBuilder()
                                .plan(FinancingPlan.builder()
                                        .resources(List.of(hoped("2000.00")))
                                        .build())
                                .build());

        assertThat(codes(award(hoped))).containsExactly("award.lookalike");
        Dossier funded = Acts.of(hoped)
                .call(SampleCalls.CALL)
                .award(SampleCalls.BICYCLES, ResourceId.of("hoped"))
                .orElseThrow();
        assertThat(lines(funded, SampleActions.MEETINGS)).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(ResourceId.of("hoped"));
            assertThat(funded.journal().find(line.id()).orElseThrow().funding().awarded())
                    .isEqualTo(euros("2000.00"));
        });
        assertThat(funded.findGrant(GrantId.of("bicycles")).orElseThrow().resources())
                .isEqualTo(Known.of(List.of(ResourceId.of("hoped"))));
    }

    private static Resource hoped(String amount) {
        return Resource.builder(ResourceId.of("hoped"), AccountClass.of(74), 2013, "Appel", euros(amount))
                .funder(SampleActors.CAPAP)
                .build();
    }

    @Test
    void a_line_of_another_funder_or_with_other_money_is_no_line_for_it() {
        assertThat(codes(Acts.of(legal())
                        .call(SampleCalls.CALL)
                        .award(SampleCalls.BICYCLES, ResourceId.of("bdis-74-600000"))))
                .contains("award.line-amount", "award.line-funder");
        assertThat(codes(Acts.of(legal())
                        .call(SampleCalls.CALL)
                        .award(SampleCalls.BICYCLES, ResourceId.of("bdis-87-150000"))))
                .contains("award.line-kind");
    }

    @Test
    void every_reason_is_told_at_once() {
        Dossier wrong = with(
                SampleDossiers.grasse(),
                call -> call.organiser(Known.none())
                        .rules(SampleCalls.rules().toBuilder()
                                .envelope(euros("3499.99"))
                                .projectCap(euros("1999.99"))
                                .structureCap(euros("1000.00"))
                                .build()));

        assertThat(codes(award(wrong)))
                .containsExactly(
                        "award.no-funder",
                        "award.not-eligible",
                        "award.over-envelope",
                        "award.over-project-cap",
                        "award.over-structure-cap");
        assertThat(codes(Acts.of(legal()).call(CallId.of("nul")).award(SampleCalls.BICYCLES)))
                .containsExactly("score.no-call");
        assertThat(codes(Acts.of(legal()).call(SampleCalls.CALL).award(ApplicationId.of("nul"))))
                .containsExactly("award.no-application");
        assertThat(codes(Acts.of(legal()).call(SampleCalls.CALL).award(SampleCalls.SEWING, SampleActions.MEETINGS)))
                .containsExactly("award.not-awarded");
        assertThat(codes(award(with(SampleDossiers.grasse(), call -> call.decisions(List.of())))))
                .containsExactly("award.undecided");
    }

    @Test
    void what_is_not_known_of_an_award_is_no_pass() {
        Dossier unknown = with(
                SampleDossiers.grasse(),
                call -> call.organiser(Known.notRecorded())
                        .rules(SampleCalls.rules().toBuilder()
                                .envelope(Known.notRecorded())
                                .projectCap(Known.notRecorded())
                                .structureCap(Known.notRecorded())
                                .build())
                        .decisions(List.of(JuryDecision.builder(SampleCalls.BICYCLES, JuryDecisionKind.AWARD)
                                .date(SampleCalls.JURY)
                                .build())));

        assertThat(award(unknown).reasons().list())
                .extracting(Violation::path)
                .contains(
                        "/calls/0/decisions/0/amount",
                        "/calls/0/decisions/0/reasons",
                        "/calls/0/envelope",
                        "/calls/0/projectCap",
                        "/calls/0/structureCap")
                .doesNotHaveDuplicates();
        assertThat(codes(award(unknown))).containsExactly("act.unrecorded");
    }

    @Test
    void two_grants_never_claim_one_application_or_one_line() {
        Dossier funded = award(legal()).orElseThrow();
        Grant first = funded.findGrant(GrantId.of("bicycles")).orElseThrow();
        Grant second = Grant.builder(GrantId.of("s-2"), "Encore", SampleActors.CAPAP, SampleActors.APEAS)
                .application(first.application())
                .resources(first.resources())
                .build();

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Violations.class, () -> funded.with(second))
                        .list())
                .extracting(Violation::code)
                .containsExactlyInAnyOrder("form.grant-award", "form.grant-line");
    }

    @Test
    void the_contract_counts_the_money_of_its_own_call_once() {
        Dossier run = with(SampleDossiers.grasse(), call -> call.action(SampleActions.DATABASE))
                .with(SampleDossiers.grasse().findAction(SampleActions.MEETINGS).orElseThrow().toBuilder()
                        .plan(FinancingPlan.builder()
                                .expenses(List.of(Expense.builder(
                                                ExpenseId.of("use"),
                                                AccountClass.of(62),
                                                2013,
                                                "Ateliers",
                                                euros("2000.00"))
                                        .build()))
                                .resources(List.of())
                                .build())
                        .build());
        Dossier funded = award(run).orElseThrow();
        Budget before = Budget.of(SampleDossiers.grasse());
        Budget after = Budget.of(funded);

        assertThat(after.total().funding()).isEqualTo(before.total().funding());
        assertThat(after.total().costs().planned())
                .isEqualTo(before.total().costs().planned());
        assertThat(after.passedOn()).extracting(line -> line.line().amount()).containsExactly(euros("2000.00"));
        assertThat(after.resources()).doesNotContainAnyElementsOf(after.passedOn());
        assertThat(lines(funded, SampleActions.MEETINGS))
                .isEqualTo(after.passedOn().stream().map(FundedLine::line).toList());
        Budget apart = Budget.of(award(legal()).orElseThrow());
        assertThat(apart.total().funding().awarded())
                .isEqualTo(before.total().funding().awarded().plus(euros("2000.00")));
    }
}
