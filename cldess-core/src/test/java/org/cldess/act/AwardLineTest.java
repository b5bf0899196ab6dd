package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cldess.action.Action;
import org.cldess.actor.ActorId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallId;
import org.cldess.call.CallRules;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.JuryScore;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the lines that can match an award of 2,000.00 € on 6 June 2013, to the cent, and the caps that the award must
 * respect.
 */
class AwardLineTest {
    private static final ResourceId HOPED = ResourceId.of("hoped");

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    private static Resource line(ResourceId id, int year, String planned) {
        return Resource.builder(id, AccountClass.of(74), year, "Appel", euros(planned))
                .funder(SampleActors.CAPAP)
                .build();
    }

    private static Dossier dossier(Resource... lines) {
        Action meetings =
                SampleDossiers.grasse().findAction(SampleActions.MEETINGS).orElseThrow();
        return AwardingTest.legal()
                .with(meetings.toBuilder()
                        .plan(FinancingPlan.builder()
                                .resources(Arrays.asList(lines))
                                .build())
                        .build());
    }

    private static String codes(Answer<Dossier> answer) {
        return String.join(" ", AwardingTest.codes(answer));
    }

    private static Answer<Dossier> named(Dossier dossier) {
        return Acts.of(dossier).call(SampleCalls.CALL).award(SampleCalls.BICYCLES, HOPED);
    }

    private static Answer<Dossier> unnamed(Dossier dossier) {
        return Acts.of(dossier).call(SampleCalls.CALL).award(SampleCalls.BICYCLES, SampleActions.MEETINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, ''",
        "0.01, award.line-amount",
        "1999.99, award.line-amount",
        "2000.00, ''",
        "2000.01, award.line-amount"
    })
    void a_line_that_holds_an_award_holds_this_very_one(String awarded, String code) {
        Dossier dossier = dossier(line(HOPED, 2013, "2000.00"));
        Dossier followed = awarded.equals("0.00")
                ? dossier
                : Acts.of(dossier)
                        .record()
                        .movement(Movement.of(
                                MovementId.of("m"),
                                HOPED,
                                LocalDate.of(2013, 6, 6),
                                MovementKind.AWARDED,
                                euros(awarded)))
                        .orElseThrow();

        assertThat(codes(named(followed))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"capap, ''", "region-paca, award.line-funder", "none, award.line-funder", "'', ''"})
    void a_line_is_of_the_organiser_or_says_nothing_of_its_funder(String funder, String code) {
        Known<ActorId> from = funder.isEmpty()
                ? Known.notRecorded()
                : funder.equals("none") ? Known.none() : Known.of(ActorId.of(funder));

        assertThat(codes(named(dossier(
                        line(HOPED, 2013, "2000.00").toBuilder().funder(from).build()))))
                .isEqualTo(code);
    }

    /**
     * A line may match if it has the same funder and year, the same amount to the cent, and the day of the decision.
     */
    @ParameterizedTest
    @CsvSource({
        "2013, 1999.99, capap, ''",
        "2013, 2000.00, capap, award.lookalike",
        "2013, 2000.01, capap, ''",
        "2012, 2000.00, capap, ''",
        "2014, 2000.00, capap, ''",
        "2013, 2000.00, region-paca, ''"
    })
    void a_line_like_the_award_is_asked_about(int year, String planned, ActorId funder, String code) {
        Resource line = line(HOPED, year, planned).toBuilder().funder(funder).build();

        assertThat(codes(unnamed(dossier(line)))).isEqualTo(code);
    }

    /** Both of two equal lines are reported as lookalikes, but a line that belongs to another grant is not. */
    @Test
    void a_second_equal_award_of_one_action_is_no_lookalike_of_the_first() {
        Dossier twice = dossier(line(HOPED, 2013, "2000.00"), line(ResourceId.of("other"), 2013, "2000.00"));
        Grant first = grant("first", "hoped");
        Grant second = grant("second", "other");

        assertThat(unnamed(twice).reasons().list())
                .extracting(reason -> reason.code())
                .containsExactly("award.lookalike", "award.lookalike");
        assertThat(unnamed(twice.with(first)).reasons().list())
                .extracting(reason -> reason.code())
                .containsExactly("award.lookalike");
        assertThat(codes(unnamed(twice.with(first).with(second)))).isEmpty();
        assertThat(codes(named(twice.with(first)))).isEqualTo("award.line-taken");
        assertThat(codes(named(twice.with(second)))).isEmpty();
    }

    private static Grant grant(String id, String line) {
        return Grant.builder(GrantId.of(id), "Une aide", SampleActors.CAPAP, SampleActors.APEAS)
                .application(Known.none())
                .resources(List.of(ResourceId.of(line)))
                .build();
    }

    /** The awards are 2,000 and 1,500 €, to two applicants. */
    @ParameterizedTest
    @CsvSource({
        "3499.99, 2000.00, 2000.00, award.over-envelope",
        "3500.00, 2000.00, 2000.00, ''",
        "3500.01, 2000.00, 2000.00, ''",
        "3500.00, 1999.99, 2000.00, award.not-eligible award.over-project-cap",
        "3500.00, 2000.01, 2000.00, ''",
        "3500.00, 2000.00, 1999.99, award.over-structure-cap",
        "3500.00, 2000.00, 2000.01, ''"
    })
    void an_award_keeps_the_envelope_and_the_caps_to_the_cent(
            String envelope, String project, String structure, String code) {
        CallRules rules = SampleCalls.rules().toBuilder()
                .envelope(euros(envelope))
                .projectCap(euros(project))
                .structureCap(euros(structure))
                .build();
        Dossier dossier = AwardingTest.with(SampleDossiers.grasse(), call -> call.rules(rules));

        assertThat(codes(unnamed(dossier))).isEqualTo(code);
    }

    /**
     * A grant that already holds the award is reported once, and its line is not reported as taken by another grant.
     */
    @Test
    void a_line_of_the_very_grant_is_not_taken_by_another() {
        Dossier begun = dossier(line(HOPED, 2013, "2000.00"))
                .with(Grant.builder(GrantId.of("velos"), "Des vélos", SampleActors.CAPAP, SampleActors.APEAS)
                        .application(SampleCalls.BICYCLES)
                        .resources(List.of(HOPED))
                        .build());

        assertThat(codes(named(begun))).isEqualTo("award.held");
    }

    /**
     * The jury decided on 6 June 2013. The amount that was asked for by then becomes a step of the line, unless it is
     * zero.
     */
    @ParameterizedTest
    @CsvSource({
        "2013-06-05, 2100.00, 2100.00",
        "2013-06-06, 2100.00, 2100.00",
        "2013-06-07, 2100.00, ",
        "2013-06-05, 2000.00, 2000.00"
    })
    void what_was_asked_for_before_the_decision_is_a_step_of_the_line(LocalDate received, String asked, String step) {
        Dossier dossier = AwardingTest.with(
                SampleDossiers.grasse(),
                call -> call.closes(LocalDate.of(2013, 6, 30))
                        .rules(SampleCalls.rules().toBuilder()
                                .partialFunding(true)
                                .build())
                        .applications(SampleCalls.call().applications().stream()
                                .map(one -> one.toBuilder()
                                        .received(received)
                                        .asked(euros(asked))
                                        .ownFunds(euros("2500.00").minus(euros(asked)))
                                        .build())
                                .toList()));
        FundedLine line = unnamed(dossier)
                .orElseThrow()
                .journal()
                .find(ResourceId.of("rendez-vous-call-2013"))
                .orElseThrow();

        assertThat(line.last(MovementKind.REQUESTED)
                        .map(found -> found.amount().toString())
                        .orElse(null))
                .isEqualTo(step);
        assertThat(line.funding().awarded()).isEqualTo(euros("2000.00"));
    }

    /** If a fact about the organiser or the day is not recorded, the refusal asks for it at its place. */
    @Test
    void a_fact_that_is_not_recorded_is_asked_for_at_its_place() {
        Dossier unknown = AwardingTest.with(SampleDossiers.grasse(), call -> call.organiser(Known.notRecorded()));
        Dossier undated = AwardingTest.with(
                SampleDossiers.grasse(),
                call -> call.decisions(SampleCalls.call().decisions().stream()
                        .map(decision ->
                                decision.toBuilder().date(Known.notRecorded()).build())
                        .toList()));

        assertThat(paths(unnamed(unknown))).contains("/calls/0/organiser");
        assertThat(paths(unnamed(undated))).contains("/calls/0/decisions/0/date");
        assertThat(paths(unnamed(AwardingTest.with(SampleDossiers.grasse(), call -> call.organiser(Known.none())))))
                .containsExactly("/calls/0");
    }

    private static List<String> paths(Answer<Dossier> answer) {
        return answer.reasons().list().stream().map(Violation::path).toList();
    }

    /** An organiser cannot award itself a grant. The award is refused, not granted without effect. */
    @Test
    void an_organiser_does_not_award_itself() {
        Dossier own = AwardingTest.with(SampleDossiers.grasse(), call -> call.organiser(SampleActors.APEAS));

        assertThat(codes(unnamed(own))).isEqualTo("award.own");
    }

    /** The act still asks for each fact under a rulebook without rules on awards. */
    @Test
    void the_act_asks_for_each_fact_whatever_the_rules_say() {
        Rulebook silent = Rulebook.france();
        for (String code : Gate.AWARD.codes()) {
            silent = silent.without(code);
        }
        CallForProjects call = SampleCalls.call();
        Dossier unknown = AwardingTest.with(
                SampleDossiers.grasse(),
                changed -> changed.organiser(Known.notRecorded())
                        .rules(CallRules.NOT_RECORDED)
                        .decisions(List.of(JuryDecision.builder(SampleCalls.BICYCLES, JuryDecisionKind.AWARD)
                                .amount(euros("2000.00"))
                                .build())));
        Dossier amountless = AwardingTest.with(
                SampleDossiers.grasse(),
                changed -> changed.decisions(List.of(JuryDecision.builder(SampleCalls.BICYCLES, JuryDecisionKind.AWARD)
                        .date(SampleCalls.JURY)
                        .build())));
        Dossier kindless = AwardingTest.with(
                SampleDossiers.grasse(),
                changed -> changed.applicants(call.applicants().stream()
                        .map(one -> one.id().value().equals("p-group")
                                ? one.toBuilder().kind(Known.notRecorded()).build()
                                : one)
                        .toList()));

        assertThat(paths(Acts.of(unknown)
                        .under(silent)
                        .call(SampleCalls.CALL)
                        .award(SampleCalls.BICYCLES, SampleActions.MEETINGS)))
                .contains(
                        "/calls/0/decisions/0/date",
                        "/calls/0/organiser",
                        "/calls/0/envelope",
                        "/calls/0/projectCap",
                        "/calls/0/structureCap");
        assertThat(paths(Acts.of(amountless)
                        .under(silent)
                        .call(SampleCalls.CALL)
                        .award(SampleCalls.BICYCLES, SampleActions.MEETINGS)))
                .contains("/calls/0/decisions/0/amount");
        assertThat(paths(Acts.of(kindless)
                        .under(silent)
                        .call(SampleCalls.CALL)
                        .award(SampleCalls.GARDEN, SampleActions.MEETINGS)))
                .contains("/calls/0/applicants/1/kind");
    }

    /**
     * A juror of the agglomeration scored the garden, a project of the agglomeration. This invalidates the award of the
     * garden, but not that of the bicycles.
     */
    @Test
    void the_sheets_of_another_application_do_not_matter() {
        Dossier tied = AwardingTest.with(
                SampleDossiers.grasse(),
                call -> call.applicants(SampleCalls.call().applicants().stream()
                        .map(one -> one.id().value().equals("p-group")
                                ? one.toBuilder().actor(SampleActors.CAPAP).build()
                                : one)
                        .toList()));

        assertThat(codes(unnamed(tied))).isEmpty();
        assertThat(AwardingTest.codes(
                        Acts.of(tied).call(SampleCalls.CALL).award(SampleCalls.GARDEN, SampleActions.MEETINGS)))
                .contains("JUR-01", "award.own");
    }

    /** A grant that rests on the vote of another assembly cannot be completed, however old that fault is. */
    @Test
    void a_grant_that_was_wrong_before_is_refused_at_its_own_place() {
        Grant begun = Grant.builder(GrantId.of("s-velos"), "Des vélos", SampleActors.CAPAP, SampleActors.APEAS)
                .application(SampleCalls.BICYCLES)
                .decision(GrantDecision.builder()
                        .date(SampleCalls.JURY)
                        .deliberation(SampleContract.OF_REGION)
                        .build())
                .build();

        assertThat(codes(unnamed(dossier().with(begun)))).isEqualTo("GRT-01");
    }

    @Test
    void a_score_is_refused_at_the_scores_of_its_call() {
        JuryScore undated = new JuryScore(
                SampleCalls.GARDEN, SampleCalls.GUEST, SampleCalls.UTILITY, 2, Known.of("Utile."), Known.notRecorded());

        assertThat(Acts.of(dossier())
                        .call(SampleCalls.CALL)
                        .score(undated)
                        .reasons()
                        .list())
                .filteredOn(reason -> reason.code().equals("score.undated"))
                .extracting(Violation::path)
                .containsExactly("/calls/0/scores");
        assertThat(paths(Acts.of(dossier()).call(CallId.of("nul")).score(undated)))
                .containsExactly("/calls");
    }
}
