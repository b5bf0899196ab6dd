package org.cldess.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectApplicationBuilder;
import org.cldess.call.application.SupportKind;
import org.cldess.call.award.AwardPlan;
import org.cldess.call.award.PlannedAward;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.OfferedSupport;
import org.cldess.charter.text.Axis;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.person.Persons;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallForProjectsTest {
    private final CallForProjects call = SampleCalls.call();

    private ProjectApplication bicycles() {
        return call.findApplication(SampleCalls.BICYCLES).orElseThrow();
    }

    private Outcome completeness(UnaryOperator<ProjectApplicationBuilder> change) {
        return call.examine(change.apply(bicycles().toBuilder()).build()).completeness();
    }

    private Outcome eligibility(UnaryOperator<ProjectApplicationBuilder> change) {
        return call.examine(change.apply(bicycles().toBuilder()).build()).eligibility();
    }

    @Test
    void tells_all_at_once_what_an_application_lacks() {
        ProjectApplication poor = bicycles().toBuilder()
                .pieces(List.of())
                .received(LocalDate.of(2013, 5, 2))
                .totalCost(Amount.euros("2600"))
                .commune(Known.notRecorded())
                .build();

        ApplicationCheck check = call.examine(poor);

        assertThat(check.passes()).isFalse();
        assertThat(check.broken()).extracting(Requirement::path).containsExactly("/totalCost", "/pieces", "/received");
        assertThat(check.open()).extracting(Requirement::path).containsExactly("/commune");
        assertThat(check.broken().get(1).say(Locale.ENGLISH))
                .isEqualTo("Document “Statuts”: missing. Ask the applicant for it.");
    }

    @Test
    void passes_what_is_complete_and_eligible_and_asks_nobody_for_a_siret() {
        for (ProjectApplication application : call.applications()) {
            ApplicationCheck check = call.examine(application);

            assertThat(check.requirements()).noneMatch(one -> one.path().contains("siret"));
            assertThat(check.passes()).as(application.title()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013-03-03, 10:00, BREACHED",
        "2013-03-04, 00:00, COMPLIES",
        "2013-04-29, 23:59, COMPLIES",
        "2013-04-30, 17:00, COMPLIES",
        "2013-04-30, 17:01, BREACHED",
        "2013-05-01, 08:00, BREACHED"
    })
    void closes_on_a_day_and_at_an_hour(LocalDate day, LocalTime at, Outcome outcome) {
        assertThat(completeness(application -> application.received(day).receivedAt(at)))
                .isEqualTo(outcome);
    }

    @Test
    void never_passes_what_is_not_known() {
        assertThat(completeness(application -> application.received(Known.notRecorded())))
                .isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(completeness(application ->
                        application.received(LocalDate.of(2013, 4, 30)).receivedAt(Known.notRecorded())))
                .isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(eligibility(application -> application.phase(Known.notRecorded())))
                .isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(eligibility(application -> application.justifications(Known.notRecorded())))
                .isEqualTo(Outcome.NOT_EVALUABLE);
        CallForProjects unsaid = call.toBuilder().rules(CallRules.NOT_RECORDED).build();
        assertThat(unsaid.examine(bicycles()).eligibility()).isEqualTo(Outcome.NOT_EVALUABLE);
        assertThat(unsaid.examine(bicycles()).axis(Axis.SOCIAL_UTILITY)).isEqualTo(Outcome.NOT_EVALUABLE);
    }

    @ParameterizedTest
    @CsvSource({"249.99, BREACHED", "250.00, COMPLIES"})
    void asks_a_share_of_own_funds_to_the_cent(String own, Outcome outcome) {
        assertThat(eligibility(application -> application.ownFunds(Amount.euros(own))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"3000.00, COMPLIES", "3000.01, BREACHED"})
    void caps_what_a_project_asks(String asked, Outcome outcome) {
        assertThat(eligibility(application -> application.asked(Amount.euros(asked))))
                .isEqualTo(outcome);
    }

    @Test
    void lets_the_jury_score_but_not_who_is_tied_to_the_applicant() {
        Juror tied = new Juror(
                SampleCalls.GUEST,
                "Bruno",
                "Salvat",
                Known.none(),
                Known.none(),
                Known.of(List.of(new DeclaredInterest(
                        ApplicantId.of("p-group"), "Il cultive le jardin.", Known.of(LocalDate.of(2013, 5, 2))))));
        Dossier dossier = SampleDossiers.grasse()
                .with(call.toBuilder()
                        .jurors(List.of(call.jurors().get(0), tied))
                        .build());
        JuryScore score =
                SampleCalls.scores(SampleCalls.GARDEN, SampleCalls.GUEST, 3, 3).get(0);

        Answer<Dossier> refused = Acts.of(dossier).call(SampleCalls.CALL).score(score);

        assertThat(refused.isGranted()).isFalse();
        assertThat(refused.reasons().list()).extracting(Violation::code).containsExactly("JUR-01");
        assertThat(refused.reasons().list().get(0).message(Locale.ENGLISH))
                .startsWith("Bruno Salvat scored project no. 2 despite a declared interest (“Il cultive le jardin.”).");
        JuryScore silent = new JuryScore(
                SampleCalls.SEWING,
                SampleCalls.CHAIR,
                SampleCalls.UTILITY,
                1,
                Known.none(),
                Known.of(SampleCalls.JURY));
        Dossier unscored = dossier.with(
                dossier.calls().get(0).toBuilder().scores(List.of()).build());
        assertThat(Acts.of(unscored)
                        .call(SampleCalls.CALL)
                        .score(silent)
                        .reasons()
                        .list())
                .extracting(Violation::code)
                .containsExactly("JUR-02");
        JuryScore fair =
                SampleCalls.scores(SampleCalls.GARDEN, SampleCalls.CHAIR, 3, 3).get(0);
        assertThat(Acts.of(unscored)
                        .call(SampleCalls.CALL)
                        .score(fair)
                        .orElseThrow()
                        .calls()
                        .get(0)
                        .scores())
                .containsExactly(fair);
    }

    @Test
    void who_comes_from_the_body_that_applies_is_tied_to_it() {
        Juror own = new Juror(
                SampleCalls.CHAIR,
                "Aline",
                "Fontaine",
                Known.none(),
                Known.of(SampleActors.APEAS),
                Known.of(List.of()));

        assertThat(own.isTiedTo(call.applicants().get(0))).isTrue();
        assertThat(own.isTiedTo(call.applicants().get(1))).isFalse();
        CallForProjects partial =
                call.toBuilder().jurors(List.of(own, call.jurors().get(1))).build();
        // 60 × 3 + 40 × 3 from the other juror alone
        assertThat(partial.ranking().find(SampleCalls.BICYCLES).orElseThrow().total())
                .isEqualTo(new JuryTotal(300, 1));
    }

    @Test
    void adds_up_weights_and_points_exactly() {
        // (60 × 4 + 40 × 3 + 60 × 3 + 40 × 3) ÷ 4 ÷ 2 = 82.5; (60 × 2 + 40 × 4) ÷ 4 = 70; (60 + 80 + 60 + 40) ÷ 8 = 30
        assertThat(call.ranking().ranked())
                .extracting(place -> place.application() + " " + place.rank() + " " + place.total())
                .containsExactly("bicycles 1 82.50", "garden 2 70.00", "sewing 3 30.00");
        assertThat(new JuryTotal(100, 3)).isEqualByComparingTo(new JuryTotal(200, 6));
        assertThat(new JuryTotal(100, 3)).isGreaterThan(new JuryTotal(33, 1));
    }

    @Test
    void breaks_ties_by_the_criteria_in_their_order_and_by_nothing_else() {
        List<JuryScore> scores = new ArrayList<>();
        scores.addAll(SampleCalls.scores(SampleCalls.BICYCLES, SampleCalls.CHAIR, 2, 3)); // 240
        scores.addAll(SampleCalls.scores(SampleCalls.GARDEN, SampleCalls.CHAIR, 4, 0)); // 240
        scores.addAll(SampleCalls.scores(SampleCalls.SEWING, SampleCalls.CHAIR, 4, 0)); // 240
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            List<JuryScore> shuffled = new ArrayList<>(scores);
            Collections.shuffle(shuffled, random);
            List<ProjectApplication> applications = new ArrayList<>(call.applications());
            Collections.shuffle(applications, random);
            Ranking ranking = call.toBuilder()
                    .scores(shuffled)
                    .applications(applications)
                    .build()
                    .ranking();

            assertThat(ranking.ranked())
                    .extracting(place -> place.rank() + " " + place.application())
                    .containsExactly("1 garden", "1 sewing", "3 bicycles");
            assertThat(ranking.ranked().get(0).equals()).containsExactly(SampleCalls.SEWING);
            assertThat(ranking.ranked().get(2).before()).contains(SampleCalls.UTILITY);
            assertThat(ranking.ranked().get(2).tie().orElseThrow().say(Locale.ENGLISH))
                    .isEqualTo("Same total; the criterion “Utilité” breaks the tie.");
        }
    }

    @Test
    void a_sheet_that_was_only_begun_makes_no_total() {
        List<JuryScore> begun = new ArrayList<>(call.scores());
        begun.remove(0);

        assertThat(call.toBuilder().scores(begun).build().ranking().unscored()).containsExactly(SampleCalls.BICYCLES);
    }

    private CallForProjects within(String envelope, boolean partly) {
        return call.toBuilder()
                .rules(SampleCalls.rules().toBuilder()
                        .envelope(Amount.euros(envelope))
                        .partialFunding(partly)
                        .build())
                .build();
    }

    private static List<String> amounts(CallForProjects call) {
        return AwardPlan.of(call).orElseThrow().awards().stream()
                .map(PlannedAward::amount)
                .map(Amount::toString)
                .toList();
    }

    @Test
    void plans_awards_in_order_until_the_envelope_is_used_where_parts_may_be_given() {
        assertThat(amounts(within("4500", true))).containsExactly("2000.00", "2000.00", "500.00");
        assertThat(amounts(within("2000", true))).containsExactly("2000.00", "0.00", "0.00");
    }

    @Test
    void plans_the_best_set_where_all_or_nothing_is_given_and_says_how_good_it_is() {
        AwardPlan plan = AwardPlan.of(within("4500", false)).orElseThrow();

        assertThat(plan.awards())
                .extracting(award -> award.amount().toString())
                .containsExactly("2000.00", "2000.00", "0.00");
        assertThat(plan.awarded()).isEqualTo(Amount.euros("4000"));
        assertThat(plan.remaining()).isEqualTo(Amount.euros("500"));
        assertThat(plan.bound().orElseThrow().points()).isEqualByComparingTo("152.5");
        assertThat(plan.bound().orElseThrow().gap()).isPositive().isLessThan(new BigDecimal("30"));
        assertThat(plan.bound().orElseThrow().isOptimal()).isTrue();
    }

    @Test
    void counts_the_projects_of_one_applicant_together() {
        ProjectApplication second = bicycles().toBuilder().build();
        ApplicationId again = ApplicationId.of("again");
        CallForProjects twice = call.toBuilder()
                .applications(List.of(
                        bicycles(),
                        SampleCalls.application(again, "4", second.applicant()),
                        call.applications().get(1),
                        call.applications().get(2)))
                .scores(Stream.concat(
                                call.scores().stream(), SampleCalls.scores(again, SampleCalls.CHAIR, 4, 4).stream())
                        .toList())
                .build();

        assertThat(amounts(twice)).containsExactly("2000.00", "0.00", "2000.00", "2000.00");
    }

    @Test
    void refuses_a_plan_while_rules_are_not_recorded() {
        assertThat(AwardPlan.of(call.toBuilder().rules(CallRules.NOT_RECORDED).build())
                        .reasons()
                        .list())
                .extracting(Violation::code)
                .containsExactly("plan.no-envelope", "plan.no-project-cap", "plan.no-structure-cap", "plan.no-partial");
    }

    @Test
    void tells_what_a_grant_begins_with() {
        assertThat(call.awardedMoney())
                .extracting(money -> money.purpose() + " " + money.amount() + " " + money.beneficiary())
                .containsExactly("Projet 1 2000.00 apeas", "Projet 2 1500.00 none");
    }

    @Test
    void finds_its_parts_and_what_was_decided_of_each_application() {
        assertThat(call.findDecision(SampleCalls.SEWING).map(JuryDecision::isAward))
                .contains(false);
        assertThat(call.findDecision(ApplicationId.of("nowhere"))).isEmpty();
        assertThat(call.findCriterion(SampleCalls.ANCHORING))
                .contains(call.criteria().get(1));
        assertThat(call.awarded()).isEqualTo(Known.of(Amount.euros("3500")));
        assertThat(call.awarded(ApplicantId.of("p-group"))).isEqualTo(Known.of(Amount.euros("1500")));
        CallForProjects untold = call.toBuilder()
                .decisions(call.decisions().stream()
                        .map(decision -> decision.application().equals(SampleCalls.GARDEN)
                                ? decision.toBuilder()
                                        .amount(Known.notRecorded())
                                        .build()
                                : decision)
                        .toList())
                .build();
        assertThat(untold.awarded()).isEqualTo(Known.notRecorded());
        assertThat(untold.awarded(ApplicantId.of("p-group"))).isEqualTo(Known.notRecorded());
        assertThat(untold.awarded(ApplicantId.of("p-association"))).isEqualTo(Known.of(Amount.euros("2000")));
    }

    @Test
    void what_is_refused_gets_neither_money_nor_support() {
        WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse().with(call));
        String refused = "/calls/0/decisions/2";

        assertThat(written.dossier().calls().get(0).decisions().get(2).isAward())
                .isFalse();
        assertThat(written.with(refused + "/amount", Amount.euros("1")).violations())
                .extracting(Violation::path)
                .containsExactly(refused + "/amount");
        assertThat(written.with(refused + "/support", List.of(new OfferedSupport(SupportKind.PREMISES, Known.none())))
                        .violations())
                .extracting(Violation::path)
                .containsExactly(refused + "/support");
    }

    @Test
    void shows_the_public_what_was_awarded_and_nothing_of_the_jury() {
        CallForProjects seen = SampleDossiers.grasse()
                .with(call)
                .seenBy(Audience.PUBLIC)
                .calls()
                .get(0);

        assertThat(seen.applications())
                .extracting(ProjectApplication::id)
                .containsExactly(SampleCalls.BICYCLES, SampleCalls.GARDEN);
        assertThat(seen.applicants()).extracting(Applicant::name).containsOnly(Known.notRecorded());
        assertThat(seen.scores()).isEmpty();
        assertThat(seen.jurors()).isEmpty();
        assertThat(seen.decisions()).hasSize(2);
    }

    @Test
    void erases_an_applicant_who_asks_for_it_and_keeps_what_was_decided() {
        Dossier dossier = SampleDossiers.grasse().with(call);

        Dossier erased = Persons.of(dossier).erase(call.contacts().get(0).id()).orElseThrow();

        assertThat(WrittenDossier.written(erased.parts()).toString()).doesNotContain("Mirabel");
        assertThat(WrittenDossier.written(dossier.parts()).toString()).contains("Mirabel");
        assertThat(erased.calls().get(0).decisions()).isEqualTo(call.decisions());
        assertThat(erased.actors()).isEqualTo(dossier.actors());
    }

    @Test
    void its_contacts_lead_no_action_and_come_to_no_meeting_for_a_guest() {
        WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse().with(call));

        assertThat(written.with("/actions/0/leadPerson", "c-sewing").violations())
                .extracting(Violation::code)
                .containsExactly("form.lead-person");
        assertThat(written.with("/meetings/0/guests/0/persons", List.of("c-sewing"))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("/meetings/0/guests/0/persons/0");
    }

    @Test
    void makes_no_sense_with_weights_that_are_not_100_or_with_what_is_of_another_call() {
        WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse().with(call));
        assertThat(written.with("/calls/0/criteria/0/weight", 50).violations())
                .extracting(Violation::code)
                .containsExactly("form.weights");
        CallForProjects other =
                CallForProjects.builder(CallId.of("other"), "Autre").build();
        assertThat(WrittenDossier.of(SampleDossiers.grasse().with(call).with(other))
                        .with("/calls/1/decisions", List.of(call.decisions().get(0)))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("form.other-call", "form.other-call");
    }
}
