package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjectsBuilder;
import org.cldess.call.CallRulesBuilder;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.AxisJustification;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectPhase;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.Renunciation;
import org.cldess.charter.text.Axis;
import org.cldess.contract.kind.ContractKind;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests PRG and JUR: the calls for projects of a dossier, their awards and their juries. */
class CallRulesTest {
    private static final String CALL = "/calls/0";

    private final CallForProjects call = SampleCalls.call();

    private static Ruling ruling(String code, CallForProjects call) {
        return Ruling.of(code, SampleDossiers.grasse().with(call));
    }

    private Ruling ruling(String code, UnaryOperator<CallForProjectsBuilder> change) {
        return ruling(code, change.apply(call.toBuilder()).build());
    }

    private CallForProjectsBuilder rules(UnaryOperator<CallRulesBuilder> change) {
        return call.toBuilder()
                .rules(change.apply(SampleCalls.rules().toBuilder()).build());
    }

    private static JuryDecision award(ApplicationId application, Known<Amount> amount) {
        return JuryDecision.builder(application, JuryDecisionKind.AWARD)
                .date(SampleCalls.JURY)
                .amount(amount)
                .reasons(List.of())
                .build();
    }

    private static Known<Amount> euros(String amount) {
        return Known.of(Amount.euros(amount));
    }

    /** The envelope of 3,500 € is spent; the garden renounces its 1,500 €, and the sewing workshop gets them. */
    @ParameterizedTest
    @CsvSource({"1500.00, COMPLIES", "1500.01, BREACHED"})
    void an_award_that_was_renounced_leaves_its_money_to_others(String amount, Outcome outcome) {
        JuryDecision given = call.decisions().get(1).toBuilder()
                .renunciation(new Renunciation(LocalDate.of(2013, 9, 2), Known.none()))
                .build();
        JuryDecision moved = award(SampleCalls.SEWING, euros(amount)).toBuilder()
                .date(LocalDate.of(2013, 9, 10))
                .build();
        CallForProjectsBuilder spent = rules(one -> one.envelope(Amount.euros("3500")));
        List<JuryDecision> decisions =
                List.of(call.decisions().get(0), given, call.decisions().get(2), moved);

        assertThat(ruling("PRG-01", spent.decisions(decisions).build()).outcome(CALL))
                .isEqualTo(outcome);
    }

    private Ruling moved(String code, UnaryOperator<CallRulesBuilder> change, Known<LocalDate> day) {
        JuryDecision waits = call.decisions().get(2).toBuilder()
                .kind(JuryDecisionKind.WAITING_LIST)
                .build();
        JuryDecision moved =
                award(SampleCalls.SEWING, euros("1000")).toBuilder().date(day).build();
        return ruling(code, rules(change).decisions(List.of(waits, moved)).build());
    }

    @ParameterizedTest
    @CsvSource({"2013-09-10, COMPLIES", "2013-09-09, BREACHED"})
    void nobody_moves_up_after_the_end_of_the_waiting_list(LocalDate end, Outcome outcome) {
        Ruling ruling = moved("PRG-06", rules -> rules.waitingListEnds(end), Known.of(LocalDate.of(2013, 9, 10)));

        assertThat(ruling.outcome(CALL + "/decisions/1")).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(ruling.french(CALL + "/decisions/1"))
                    .startsWith("Le projet n° 3 passe de la liste d’attente à une attribution le 10 septembre 2013, et"
                            + " cette liste a pris fin le 9 septembre 2013. Vérifiez les deux dates.");
        }
    }

    @Test
    void a_waiting_list_needs_its_end_and_the_day_of_the_award() {
        String decision = CALL + "/decisions/1";

        assertThat(moved("PRG-06", rules -> rules, Known.of(LocalDate.of(2013, 9, 10)))
                        .at(decision)
                        .missing())
                .containsExactly(CALL + "/waitingListEnds");
        assertThat(moved("PRG-06", rules -> rules, Known.notRecorded())
                        .at(decision)
                        .missing())
                .containsExactly(decision + "/date");
        assertThat(moved("PRG-06", rules -> rules.waitingListEnds(Known.none()), Known.of(LocalDate.of(2013, 9, 10)))
                        .outcome(decision))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void an_award_that_did_not_come_from_the_waiting_list_has_no_order_and_no_end() {
        assertThat(ruling("PRG-06", call).all()).isEmpty();
        assertThat(ruling("PRG-07", call).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3500.00, COMPLIES", "3499.99, BREACHED", "0, BREACHED"})
    void the_awards_of_a_call_stay_within_its_envelope_to_the_cent(String envelope, Outcome outcome) {
        Ruling ruling = ruling(
                "PRG-01", rules(one -> one.envelope(Amount.euros(envelope))).build());

        assertThat(ruling.outcome(CALL)).isEqualTo(outcome);
        if (envelope.equals("3499.99")) {
            assertThat(ruling.french(CALL)).contains("3 500,00 €", "3 499,99 €", " 0,01 €");
        }
    }

    @Test
    void an_envelope_is_judged_once_every_award_has_its_day_and_its_amount() {
        JuryDecision refused = call.decisions().get(2);
        JuryDecision undated = award(SampleCalls.GARDEN, euros("1500")).toBuilder()
                .date(Known.notRecorded())
                .build();

        assertThat(ruling("PRG-01", one -> one.decisions(List.of(refused))).outcome(CALL))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling(
                                "PRG-01",
                                one -> one.decisions(List.of(call.decisions().get(0), undated)))
                        .at(CALL)
                        .missing())
                .containsExactly(CALL + "/decisions/1/date");
        assertThat(ruling(
                                "PRG-01",
                                one -> one.decisions(List.of(refused, award(SampleCalls.GARDEN, Known.notRecorded()))))
                        .at(CALL)
                        .missing())
                .hasSize(1)
                .allMatch(place -> place.endsWith("/amount"));
        assertThat(ruling(
                                "PRG-01",
                                rules(one -> one.envelope(Known.notRecorded())).build())
                        .at(CALL)
                        .missing())
                .containsExactly(CALL + "/envelope");
    }

    @ParameterizedTest
    @CsvSource({"2000.00, 2000.00, COMPLIES", "1999.99, 2000.00, BREACHED", "2000.00, 1999.99, BREACHED"})
    void an_award_stays_under_the_cap_of_a_project_and_of_its_structure(
            String project, String structure, Outcome outcome) {
        Ruling ruling = ruling(
                "PRG-02",
                rules(one -> one.projectCap(Amount.euros(project)).structureCap(Amount.euros(structure)))
                        .build());

        assertThat(ruling.outcome(CALL + "/decisions/0")).isEqualTo(outcome);
        assertThat(ruling.outcome(CALL + "/decisions/1")).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling.all()).as("a refusal has no cap").hasSize(2);
    }

    @Test
    void the_awards_of_one_structure_count_together_and_those_of_others_apart() {
        List<ProjectApplication> applications = new ArrayList<>(call.applications());
        applications.set(
                1,
                SampleCalls.application(
                        SampleCalls.GARDEN, "2", applications.get(0).applicant()));
        UnaryOperator<CallForProjectsBuilder> same = one -> one.applications(applications);

        assertThat(ruling("PRG-02", one -> same.apply(rules(rule -> rule.structureCap(Amount.euros("3500")))))
                        .all())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.COMPLIES, Outcome.COMPLIES);
        assertThat(ruling("PRG-02", one -> same.apply(rules(rule -> rule.structureCap(Amount.euros("3499.99")))))
                        .all())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.BREACHED, Outcome.BREACHED);
        assertThat(ruling(
                                "PRG-02",
                                one -> same.apply(one)
                                        .decisions(List.of(
                                                award(SampleCalls.BICYCLES, euros("2000")),
                                                award(SampleCalls.GARDEN, Known.notRecorded()))))
                        .at(CALL + "/decisions/0")
                        .missing())
                .containsExactly(CALL + "/decisions/1/amount");
        assertThat(ruling(
                                "PRG-02",
                                one -> one.decisions(List.of(
                                        award(SampleCalls.BICYCLES, euros("2000")),
                                        award(SampleCalls.GARDEN, Known.notRecorded()))))
                        .outcome(CALL + "/decisions/0"))
                .as("what another structure gets does not matter")
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_jury_that_is_known_says_why() {
        assertThat(ruling("PRG-03", one -> one).all())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.COMPLIES, Outcome.COMPLIES, Outcome.COMPLIES);
        assertThat(ruling("PRG-03", one -> one.decisions(List.of(award(SampleCalls.BICYCLES, euros("1")))))
                        .outcome(CALL + "/decisions/0"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(ruling("PRG-03", one -> one.jurors(List.of()).scores(List.of()))
                        .at(CALL + "/decisions/0")
                        .missing())
                .containsExactly(CALL + "/jurors");
    }

    private Ruling applying(ApplicantKind kind, ProjectPhase phase) {
        List<Applicant> applicants = new ArrayList<>(call.applicants());
        applicants.set(0, applicants.get(0).toBuilder().kind(kind).build());
        List<ProjectApplication> applications = new ArrayList<>(call.applications());
        applications.set(0, applications.get(0).toBuilder().phase(phase).build());
        return ruling(
                "PRG-04",
                rules(rule -> rule.phases(List.of(ProjectPhase.EMERGING, ProjectPhase.STARTING)))
                        .applicants(applicants)
                        .applications(applications)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE_LEGAL_PERSON, STARTING, COMPLIES",
        "PRIVATE_LEGAL_PERSON, EMERGING, COMPLIES",
        "PRIVATE_LEGAL_PERSON, DEVELOPING, BREACHED",
        "GROUP, STARTING, COMPLIES",
        "PUBLIC_LEGAL_PERSON, STARTING, BREACHED"
    })
    void an_applicant_is_of_a_kind_and_its_project_in_a_phase_for_which_the_call_is_open(
            ApplicantKind kind, ProjectPhase phase, Outcome outcome) {
        assertThat(applying(kind, phase).outcome(CALL + "/applications/0")).isEqualTo(outcome);
        assertThat(applying(kind, phase).outcome(CALL + "/applications/1")).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_public_body_does_not_apply_as_another_one() {
        List<Applicant> applicants = new ArrayList<>(call.applicants());
        applicants.set(
                0, applicants.get(0).toBuilder().actor(SampleActors.CAPAP).build());

        assertThat(ruling("PRG-04", one -> one.applicants(applicants)).outcome(CALL + "/applications/0"))
                .isEqualTo(Outcome.BREACHED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_axis_that_the_call_asks_for_is_argued(boolean isLast) {
        List<Axis> axes = ContractKind.CLDESS.axes();
        Axis empty = axes.get(isLast ? axes.size() - 1 : 0);
        List<AxisJustification> words = axes.stream()
                .map(axis -> new AxisJustification(axis, axis == empty ? Known.none() : Known.of("Parce que.")))
                .toList();
        List<ProjectApplication> applications = new ArrayList<>(call.applications());
        applications.set(
                0, applications.get(0).toBuilder().justifications(words).build());

        Ruling ruling = ruling("PRG-05", one -> one.applications(applications));

        assertThat(ruling.outcome(CALL + "/applications/0")).isEqualTo(Outcome.BREACHED);
        assertThat(ruling.outcome(CALL + "/applications/1")).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling(
                                "PRG-05",
                                rules(rule -> rule.axes(axes.stream()
                                                .filter(axis -> axis != empty)
                                                .toList()))
                                        .applications(applications)
                                        .build())
                        .outcome(CALL + "/applications/0"))
                .isEqualTo(Outcome.COMPLIES);
    }

    /** An application that is known to justify nothing breaches; one of which nothing is recorded is not judged. */
    @Test
    void an_application_without_justifications_argues_no_axis() {
        ProjectApplication first = call.applications().get(0);
        List<ProjectApplication> applications = new ArrayList<>(call.applications());
        List<Outcome> outcomes = new ArrayList<>();
        for (Known<List<AxisJustification>> told : List.of(
                Known.of(List.<AxisJustification>of()),
                Known.<List<AxisJustification>>none(),
                Known.<List<AxisJustification>>notRecorded())) {
            applications.set(0, first.toBuilder().justifications(told).build());
            outcomes.add(ruling("PRG-05", one -> one.applications(List.copyOf(applications)))
                    .outcome(CALL + "/applications/0"));
        }

        assertThat(outcomes).containsExactly(Outcome.BREACHED, Outcome.BREACHED, Outcome.NOT_EVALUABLE);
    }

    @Test
    void a_call_without_an_envelope_is_not_judged_by_one() {
        assertThat(ruling("PRG-01", rules(one -> one.envelope(Known.none())).build())
                        .outcome(CALL))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private Ruling judgedBy(Juror juror) {
        return ruling("JUR-01", one -> one.jurors(List.of(juror, call.jurors().get(1))));
    }

    private static Juror chair(Known<ActorId> actor, Known<List<DeclaredInterest>> ties) {
        return new Juror(SampleCalls.CHAIR, "Aline", "Fontaine", Known.none(), actor, ties);
    }

    @Test
    void a_juror_is_tied_by_what_was_declared_or_by_the_body_they_come_from() {
        assertThat(judgedBy(chair(Known.of(SampleActors.CAPAP), Known.of(List.of())))
                        .all())
                .as("each sheet is judged once")
                .hasSize(5)
                .extracting(Finding::outcome)
                .containsOnly(Outcome.COMPLIES);
        assertThat(judgedBy(chair(Known.of(SampleActors.APEAS), Known.of(List.of())))
                        .outcome(CALL + "/scores/0"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(judgedBy(chair(Known.none(), Known.notRecorded()))
                        .at(CALL + "/scores/0")
                        .missing())
                .containsExactly(CALL + "/jurors/0/interests");
        assertThat(judgedBy(chair(Known.notRecorded(), Known.of(List.of())))
                        .at(CALL + "/scores/0")
                        .missing())
                .containsExactly(CALL + "/jurors/0/actor");
        assertThat(judgedBy(chair(Known.notRecorded(), Known.of(List.of()))).outcome(CALL + "/scores/4"))
                .as("nobody comes from a group that is no actor")
                .isEqualTo(Outcome.COMPLIES);
    }

    @ParameterizedTest
    @CsvSource({"0, BREACHED", "1, BREACHED", "2, ", "4, "})
    void the_lowest_scores_are_explained(int points, Outcome outcome) {
        JuryScore score = new JuryScore(
                SampleCalls.GARDEN,
                SampleCalls.CHAIR,
                SampleCalls.UTILITY,
                points,
                Known.none(),
                Known.of(SampleCalls.JURY));

        assertThat(ruling("JUR-02", one -> one.scores(List.of(score))).all())
                .extracting(Finding::outcome)
                .isEqualTo(outcome == null ? List.of() : List.of(outcome));
    }
}
