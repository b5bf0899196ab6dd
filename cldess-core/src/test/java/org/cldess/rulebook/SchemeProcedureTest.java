package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cldess.accessibility.OnlineService;
import org.cldess.accessibility.OnlineServiceId;
import org.cldess.accessibility.ServiceKind;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.planning.PlanningDocument;
import org.cldess.planning.PlanningDocumentId;
import org.cldess.planning.PlanningKind;
import org.cldess.planning.PlanningStage;
import org.cldess.planning.PlanningStep;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rules on the procedure of a scheme and on its publication online. */
class SchemeProcedureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String SCOT = "/planningDocuments/0";

    private static final Map<PlanningStage, String> WHOLE = new TreeMap<>(Map.of(
            PlanningStage.AREA, "2008-06-12",
            PlanningStage.INITIATION, "2011-10-20",
            PlanningStage.DEBATE, "2014-10-16",
            PlanningStage.DRAFT_ADOPTION, "2015-04-09",
            PlanningStage.CONSULTATION, "2015-04-27",
            PlanningStage.INQUIRY, "2015-09-14",
            PlanningStage.APPROVAL, "2016-02-01",
            PlanningStage.TRANSMISSION, "2016-02-10",
            PlanningStage.ENFORCEABILITY, "2016-04-10",
            PlanningStage.REVIEW, "2022-02-01"));

    private static Ruling ruling(String code, PlanningKind kind, Map<PlanningStage, String> days) {
        List<PlanningStep> steps = new ArrayList<>();
        days.forEach((stage, day) -> steps.add(
                day.equals("none")
                        ? new PlanningStep(stage, Known.notRecorded(), Known.none(), Known.notRecorded())
                        : PlanningStep.reached(stage, LocalDate.parse(day))));
        return ruling(code, kind, steps);
    }

    private static Ruling ruling(String code, PlanningKind kind, List<PlanningStep> steps) {
        Dossier dossier = SampleDossiers.grasse()
                .with(PlanningDocument.builder(PlanningDocumentId.of("scot"), kind, "SCOT de l’Ouest")
                        .stages(steps)
                        .build());
        return Ruling.of(code, dossier, TODAY);
    }

    /**
     * Returns the stages with another day for one of them. An empty day removes the stage, so that it is not recorded.
     */
    private static Map<PlanningStage, String> with(PlanningStage stage, String day) {
        Map<PlanningStage, String> changed = new TreeMap<>(WHOLE);
        if (day.isEmpty()) {
            changed.remove(stage);
        } else {
            changed.put(stage, day);
        }
        return changed;
    }

    @ParameterizedTest
    @CsvSource({
        "DEBATE, 2014-10-16, COMPLIES",
        "DEBATE, 2011-10-19, BREACHED",
        "DEBATE, none, BREACHED",
        "DEBATE, '', NOT_EVALUABLE",
        "INQUIRY, none, NOT_EVALUABLE",
        "INQUIRY, 2015-07-27, COMPLIES",
        "INQUIRY, 2015-07-26, BREACHED",
        "ENFORCEABILITY, 2016-04-09, BREACHED",
        "TRANSMISSION, '', NOT_EVALUABLE",
        "ONLINE_PARTICIPATION, 2015-09-14, BREACHED"
    })
    void stages_follow_each_other(PlanningStage stage, String day, Outcome outcome) {
        assertThat(ruling("PLN-01", PlanningKind.SCOT, with(stage, day)).outcome(SCOT))
                .isEqualTo(outcome);
    }

    @Test
    void the_public_is_heard_in_one_way_or_the_other_before_a_scheme_is_approved() {
        Map<PlanningStage, String> unheard = with(PlanningStage.INQUIRY, "none");
        unheard.put(PlanningStage.ONLINE_PARTICIPATION, "none");
        Map<PlanningStage, String> adopted = new TreeMap<>(unheard);
        adopted.keySet().removeIf(stage -> stage.compareTo(PlanningStage.CONSULTATION) >= 0);
        Map<PlanningStage, String> untold = with(PlanningStage.INQUIRY, "");

        assertThat(ruling("PLN-01", PlanningKind.SCOT, unheard).outcome(SCOT)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling("PLN-01", PlanningKind.SCOT, adopted).outcome(SCOT)).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("PLN-01", PlanningKind.SCOT, untold).at(SCOT).missing())
                .containsExactly(SCOT + "/stages");
        assertThat(ruling("PLN-01", PlanningKind.SCOT, with(PlanningStage.ONLINE_PARTICIPATION, "none"))
                        .outcome(SCOT))
                .as("the inquiry was enough")
                .isEqualTo(Outcome.COMPLIES);
    }

    /** Returns all stages, with another last day for one of them. */
    private static List<PlanningStep> lasting(
            Map<PlanningStage, String> days, PlanningStage stage, Known<LocalDate> until) {
        return days.entrySet().stream()
                .map(day -> PlanningStep.reached(day.getKey(), LocalDate.parse(day.getValue())))
                .map(step ->
                        step.stage() == stage ? new PlanningStep(stage, step.planned(), step.reached(), until) : step)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2015-08-31, COMPLIES", "2015-09-01, BREACHED"})
    void the_public_is_heard_once_those_who_were_consulted_have_answered(LocalDate answered, Outcome outcome) {
        List<PlanningStep> steps =
                lasting(with(PlanningStage.INQUIRY, "2015-08-31"), PlanningStage.CONSULTATION, Known.of(answered));

        assertThat(ruling("PLN-01", PlanningKind.SCOT, steps).outcome(SCOT)).isEqualTo(outcome);
    }

    /** The public is heard twice: a day before the last answer, and again a month after it. */
    @Test
    void the_first_of_two_hearings_waits_for_the_answers() {
        Map<PlanningStage, String> twice = with(PlanningStage.INQUIRY, "2015-08-31");
        twice.put(PlanningStage.ONLINE_PARTICIPATION, "2015-10-01");
        List<PlanningStep> steps = lasting(twice, PlanningStage.CONSULTATION, Known.of(LocalDate.of(2015, 9, 1)));

        assertThat(ruling("PLN-01", PlanningKind.SCOT, steps).french(SCOT)).contains("31 août 2015");
    }

    @ParameterizedTest
    @CsvSource({"2015-07-27, COMPLIES", "2015-07-26, BREACHED", "2015-04-27, BREACHED"})
    void a_consultation_lasts_three_months(LocalDate closed, Outcome outcome) {
        List<PlanningStep> steps = lasting(WHOLE, PlanningStage.CONSULTATION, Known.of(closed));

        assertThat(ruling("PLN-01", PlanningKind.SCOT, steps).outcome(SCOT)).isEqualTo(outcome);
    }

    @Test
    void a_consultation_that_was_short_says_how_long_those_who_were_consulted_had() {
        List<PlanningStep> steps = lasting(WHOLE, PlanningStage.CONSULTATION, Known.of(LocalDate.of(2015, 6, 30)));

        assertThat(ruling("PLN-01", PlanningKind.SCOT, steps).french(SCOT))
                .isEqualTo("La consultation sur le document « SCOT de l’Ouest », ouverte le 27 avril 2015, s’est close"
                        + " le 30 juin 2015, avant les 3 mois dont disposent les personnes consultées (27 juillet 2015)."
                        + " Vérifiez que toutes ont répondu, ou corrigez la date.");
    }

    @ParameterizedTest
    @CsvSource({"2016-01-31, COMPLIES", "2016-02-01, BREACHED", "2016-02-02, BREACHED"})
    void a_scheme_is_approved_after_the_last_day_of_the_inquiry(LocalDate closed, Outcome outcome) {
        List<PlanningStep> steps = lasting(WHOLE, PlanningStage.INQUIRY, Known.of(closed));

        assertThat(ruling("PLN-01", PlanningKind.SCOT, steps).outcome(SCOT)).isEqualTo(outcome);
    }

    @Test
    void the_last_day_of_an_inquiry_is_needed_once_the_scheme_is_approved() {
        List<PlanningStep> steps = lasting(WHOLE, PlanningStage.INQUIRY, Known.notRecorded());
        List<PlanningStep> underWay = steps.stream()
                .filter(step -> step.stage().compareTo(PlanningStage.APPROVAL) < 0)
                .toList();

        assertThat(ruling("PLN-01", PlanningKind.SCOT, steps).at(SCOT).missing())
                .containsExactly(SCOT + "/stages/5/until");
        assertThat(ruling("PLN-01", PlanningKind.SCOT, underWay).outcome(SCOT)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void an_approval_before_the_inquiry_is_one_fault() {
        List<PlanningStep> steps = lasting(
                with(PlanningStage.APPROVAL, "2015-09-01"),
                PlanningStage.INQUIRY,
                Known.of(LocalDate.of(2015, 10, 14)));

        assertThat(ruling("PLN-01", PlanningKind.SCOT, steps).french(SCOT))
                .isEqualTo("Le document « SCOT de l’Ouest » a atteint l’étape « approbation » le 1er septembre 2015,"
                        + " avant l’étape « enquête publique », le 14 septembre 2015. Vérifiez les deux dates.");
    }

    @Test
    void a_scheme_that_reached_no_stage_is_not_judged_and_one_of_which_nothing_is_recorded_cannot_be() {
        Map<PlanningStage, String> planned = Map.of(PlanningStage.AREA, "none", PlanningStage.DEBATE, "none");
        PlanningStep untold =
                new PlanningStep(PlanningStage.AREA, Known.notRecorded(), Known.notRecorded(), Known.notRecorded());

        assertThat(ruling("PLN-01", PlanningKind.SCOT, new TreeMap<>(planned)).outcome(SCOT))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling("PLN-01", PlanningKind.SCOT, List.of()).at(SCOT).missing())
                .containsExactly(SCOT + "/stages");
        assertThat(ruling("PLN-01", PlanningKind.SCOT, List.of(untold)).at(SCOT).missing())
                .containsExactly(SCOT + "/stages/0/reached");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-25, BREACHED", "2026-05-26, COMPLIES"})
    void the_public_is_heard_online_in_procedures_that_began_late_enough(String begun, Outcome outcome) {
        Map<PlanningStage, String> days = Map.of(
                PlanningStage.AREA, "2020-01-06",
                PlanningStage.INITIATION, begun,
                PlanningStage.DEBATE, "2026-05-27",
                PlanningStage.DRAFT_ADOPTION, "2026-05-28",
                PlanningStage.CONSULTATION, "2026-06-01",
                PlanningStage.ONLINE_PARTICIPATION, "2026-10-01");

        assertThat(ruling("PLN-01", PlanningKind.SCOT, new TreeMap<>(days)).outcome(SCOT))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2014-12-09, COMPLIES", "2014-12-10, BREACHED", "none, BREACHED", "'', NOT_EVALUABLE"})
    void the_debate_takes_place_four_months_before_the_draft_is_adopted(String day, Outcome outcome) {
        assertThat(ruling("PLN-02", PlanningKind.SCOT, with(PlanningStage.DEBATE, day))
                        .outcome(SCOT))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-01-12, 2021-01-12, COMPLIES",
        "2011-01-12, 2021-01-13, BREACHED",
        "2011-01-13, 2017-01-13, COMPLIES",
        "2011-01-13, 2017-01-14, BREACHED",
        "2016-02-01, none, BREACHED",
        "2016-02-01, '', NOT_EVALUABLE",
        "2021-02-01, none, NOT_EVALUABLE"
    })
    void the_results_are_reviewed_after_ten_years_then_six(String approved, String reviewed, Outcome outcome) {
        Map<PlanningStage, String> days = with(PlanningStage.APPROVAL, approved);
        days.remove(PlanningStage.REVIEW);
        if (!reviewed.isEmpty()) {
            days.put(PlanningStage.REVIEW, reviewed);
        }

        assertThat(ruling("PLN-03", PlanningKind.SCOT, days).outcome(SCOT)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2019-11-27, caduc", "2019-11-28, Demandez-en"})
    void without_a_review_a_scheme_lapsed_until_2025(String approved, String words) {
        Map<PlanningStage, String> days = with(PlanningStage.APPROVAL, approved);
        days.put(PlanningStage.REVIEW, "none");

        assertThat(ruling("PLN-03", PlanningKind.SCOT, days).french(SCOT)).contains(words);
    }

    @Test
    void other_documents_have_procedures_of_their_own() {
        for (String code : List.of("PLN-01", "PLN-02", "PLN-03")) {
            assertThat(ruling(code, PlanningKind.PLU, WHOLE).outcome(SCOT)).isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, 2012-05-15, 2014-06-30, none, none, NOT_APPLICABLE",
        "SITE, 2012-05-16, 2014-06-30, none, none, BREACHED",
        "SITE, 2012-05-16, 2014-06-30, 2012-06-01, none, COMPLIES",
        "SITE, 2019-09-22, 2020-09-22, 2019-10-01, none, COMPLIES",
        "SITE, 2019-09-22, 2020-09-23, 2019-10-01, none, BREACHED",
        "SITE, 2019-09-23, 2019-10-23, 2019-10-01, none, BREACHED",
        "SITE, 2019-09-23, 2019-10-23, 2019-10-01, 2022-09-30, COMPLIES",
        "SITE, 2019-09-23, 2019-10-23, 2019-10-01, 2022-10-01, BREACHED",
        "SITE, 2019-09-23, 2022-10-01, 2019-10-01, 2022-09-30, BREACHED",
        "APPLICATION, 2019-09-23, 2021-06-22, 2019-10-01, none, COMPLIES",
        "APPLICATION, 2019-09-23, 2021-06-23, 2019-10-01, none, BREACHED"
    })
    void what_a_public_body_publishes_has_a_statement_and_then_a_plan(
            ServiceKind kind, String published, LocalDate day, String statement, String planUntil, Outcome outcome) {
        OnlineService service = OnlineService.builder(OnlineServiceId.of("site"), kind, "Site du contrat")
                .publisher(SampleActors.CAPAP)
                .published(LocalDate.parse(published))
                .statement(known(statement))
                .multiYearPlan(known(planUntil)
                        .map(end -> new OnlineService.AccessibilityPlan(LocalDate.of(2019, 10, 1), end)))
                .build();
        Dossier dossier = SampleDossiers.grasse().with(service);

        assertThat(Ruling.of("FRM-01", dossier, day).outcome("/onlineServices/0"))
                .isEqualTo(outcome);
        Dossier blank = dossier.with(service.toBuilder()
                .publisher(Known.notRecorded())
                .statement(Known.notRecorded())
                .build());
        assertThat(Ruling.of("FRM-01", blank, day).outcome("/onlineServices/0"))
                .isEqualTo(outcome == Outcome.NOT_APPLICABLE ? outcome : Outcome.NOT_EVALUABLE);
    }

    private static Known<LocalDate> known(String day) {
        return day.equals("none") ? Known.none() : Known.of(LocalDate.parse(day));
    }
}
