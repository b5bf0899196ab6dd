package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.Target;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests FIN, OBJ, IND and ACT on plans, objectives, indicators and follow-ups. Each test changes one place in the file
 * of a dossier.
 */
class PlanningRulesTest {
    private static final String PLAN = "/actions/1/plan";
    private final Dossier grasse = SampleDossiers.grasse();
    private final WrittenDossier written = WrittenDossier.of(grasse).with("/movements", List.of());

    private Ruling changed(String code, String pointer, Object value) {
        return Ruling.of(code, written.with(pointer, value).dossier());
    }

    @Test
    void a_plan_says_whether_it_includes_tax() {
        assertThat(changed("FIN-01", PLAN + "/vat", VatBasis.EXCLUDING).outcome(PLAN))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(changed("FIN-01", PLAN + "/vat", Known.none()).outcome(PLAN)).isEqualTo(Outcome.BREACHED);
        assertThat(changed("FIN-01", PLAN + "/vat", Known.notRecorded())
                        .at(PLAN)
                        .missing())
                .containsExactly(PLAN + "/vat");
    }

    @ParameterizedTest
    @CsvSource({"2012, COMPLIES", "2015, COMPLIES", "2011, BREACHED", "2016, BREACHED"})
    void a_plan_has_lines_of_the_years_of_the_contract_only(int year, Outcome outcome) {
        Ruling ruling = changed("FIN-02", PLAN + "/expenses/0/year", year);

        assertThat(ruling.outcome(PLAN)).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(ruling.at(PLAN).severity()).isEqualTo(Severity.ERROR);
            assertThat(ruling.french(PLAN))
                    .startsWith("Le plan de l’action 2.1.1 a une ligne de " + year
                            + ", hors des années du contrat (2012 à 2015).");
        }
    }

    @Test
    void a_plan_without_lines_has_no_year_to_judge() {
        assertThat(changed("FIN-02", PLAN, Known.none()).outcome(PLAN)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(changed("FIN-02", PLAN + "/resources", Known.notRecorded())
                        .at(PLAN)
                        .missing())
                .containsExactly(PLAN + "/resources");
    }

    private static Expense named(Expense line, String id) {
        return Expense.builder(ExpenseId.of(id), line.account(), line.year(), line.label(), line.amount())
                .build();
    }

    @Test
    void a_plan_enters_a_line_once() {
        Expense first = grasse.actions()
                .get(1)
                .plan()
                .value()
                .orElseThrow()
                .expenses()
                .value()
                .orElseThrow()
                .get(0);
        List<Expense> twice = List.of(first, named(first, "bis"), named(first, "ter"));
        List<Expense> otherYear =
                List.of(first, named(first, "autre").toBuilder().year(2014).build());

        assertThat(changed("FIN-03", PLAN + "/expenses", Known.of(twice)).french(PLAN))
                .startsWith("Le plan de l’action 2.1.1 inscrit 3 fois la ligne « Salaires », compte 64, année 2013.");
        assertThat(changed("FIN-03", PLAN + "/expenses", Known.of(otherYear)).outcome(PLAN))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_plan_enters_what_one_funder_brings_once_under_a_label() {
        Resource first = grasse.actions()
                .get(1)
                .plan()
                .value()
                .orElseThrow()
                .resources()
                .value()
                .orElseThrow()
                .get(0);
        Resource twin = Resource.builder(
                        ResourceId.of("bis"), first.account(), first.year(), first.label(), first.amount())
                .funder(first.funder())
                .build();

        assertThat(changed("FIN-03", PLAN + "/resources", Known.of(List.of(first, twin)))
                        .outcome(PLAN))
                .isEqualTo(Outcome.BREACHED);
        assertThat(changed(
                                "FIN-03",
                                PLAN + "/resources",
                                Known.of(List.of(
                                        first, twin.toBuilder().year(2014).build())))
                        .outcome(PLAN))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(changed(
                                "FIN-03",
                                PLAN + "/resources",
                                Known.of(List.of(
                                        first,
                                        twin.toBuilder()
                                                .section(BudgetSection.CAPITAL)
                                                .build())))
                        .outcome(PLAN))
                .as("a line of each section is two lines")
                .isEqualTo(Outcome.COMPLIES);
    }

    @ParameterizedTest
    @CsvSource({"6000.00, COMPLIES", "6000.01, BREACHED"})
    void more_paid_than_planned_is_told_and_is_no_error(String paid, Outcome outcome) {
        String line = PLAN + "/resources/0";
        ResourceId region = ResourceId.of("bdis-74-600000");
        Dossier dossier = written.with(
                        "/movements", Moves.of(region, "2013-02-25 AWARDED 7000.00; 2014-09-01 PAID " + paid))
                .dossier();
        assertThat(Ruling.of("FIN-04", dossier).outcome(line))
                .as("a payment of September is not seen in June")
                .isEqualTo(Outcome.COMPLIES);

        Ruling later = Ruling.of("FIN-04", dossier, LocalDate.of(2014, 9, 1));

        assertThat(later.outcome(line)).isEqualTo(outcome);
        assertThat(later.at(line).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void an_objective_reaches_the_last_level() {
        List<Objective> objectives = new ArrayList<>(grasse.contract().objectives());
        objectives.add(new Objective(ObjectiveId.of("neuf"), "9", "Un objectif sans suite", List.of()));

        assertThat(Ruling.of("OBJ-01", grasse).outcome("/contract/objectives")).isEqualTo(Outcome.COMPLIES);
        assertThat(changed("OBJ-01", "/contract/objectives", objectives).french("/contract/objectives"))
                .startsWith("L’objectif 9 ne se décline pas jusqu’au dernier niveau.");
    }

    @Test
    void an_action_serves_at_least_one_objective() {
        Ruling ruling = changed("OBJ-02", "/actions/1/objectives", List.of());

        assertThat(ruling.outcome("/actions/0")).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling.outcome("/actions/1")).isEqualTo(Outcome.BREACHED);
        assertThat(ruling.at("/actions/1").severity()).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"2014-03-30, COMPLIES", "2014-03-31, BREACHED"})
    void a_baseline_comes_before_what_is_measured_or_aimed_at(LocalDate date, Outcome outcome) {
        assertThat(changed("IND-01", "/indicators/0/baseline/date", date).outcome("/indicators/0"))
                .isEqualTo(outcome);
        assertThat(changed("IND-01", "/indicators/0/baseline", Known.none()).outcome("/indicators/0"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2012-01-01, COMPLIES", "2015-12-31, COMPLIES", "2011-12-31, BREACHED", "2016-01-01, BREACHED"})
    void a_target_is_dated_in_the_term(LocalDate date, Outcome outcome) {
        List<Target> targets = List.of(new Target(date, new BigDecimal("250")));

        Ruling ruling = changed("IND-02", "/indicators/0/targets", Known.of(targets));

        assertThat(ruling.outcome("/indicators/0/targets/0")).isEqualTo(outcome);
    }

    @Test
    void a_formula_adds_up_one_unit() {
        Dossier contacts =
                grasse.with(Indicator.builder(IndicatorId.of("zz"), "Somme", IndicatorKind.OUTCOME, "établissements")
                        .formula(Formula.parse("[etablissements] + [suites]"))
                        .build());
        Dossier doubled =
                grasse.with(Indicator.builder(IndicatorId.of("zz"), "Double", IndicatorKind.OUTCOME, "établissements")
                        .formula(Formula.parse("[etablissements] * 2"))
                        .build());

        assertThat(Ruling.of("IND-09", contacts).french("/indicators/2"))
                .startsWith("La formule de l’indicateur « Somme » additionne ou soustrait deux unités :"
                        + " « établissements » et « % ».");
        assertThat(Ruling.of("IND-09", doubled).outcome("/indicators/2")).isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("IND-09", doubled).outcome("/indicators/0")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void targets_that_nobody_recorded_are_lacking() {
        assertThat(changed("IND-02", "/indicators/0/targets", Known.notRecorded())
                        .at("/indicators/0/targets")
                        .missing())
                .containsExactly("/indicators/0/targets");
        assertThat(changed("IND-02", "/indicators/0/targets", Known.of(List.of()))
                        .all())
                .noneMatch(finding -> finding.path().startsWith("/indicators/0"));
    }

    @ParameterizedTest
    @CsvSource({"BLOCKED", "ON_HOLD", "DROPPED"})
    void an_action_that_stands_still_says_why(ActionStatus status) {
        String entry = "/actions/1/history/0";

        assertThat(Ruling.of("ACT-02", with(status, Known.of("Vote reporté"))).outcome(entry))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("ACT-02", with(status, Known.none())).outcome(entry))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("ACT-02", with(status, Known.of("  "))).outcome(entry))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("ACT-02", with(status, Known.notRecorded()))
                        .at(entry)
                        .missing())
                .containsExactly(entry + "/reason");
    }

    @Test
    void a_blocked_action_says_what_would_set_it_free() {
        String entry = "/actions/1/history/0";

        assertThat(Ruling.of("ACT-03", with(ActionStatus.BLOCKED, Known.none())).french(entry))
                .startsWith("L’action 2.1.1 est bloquée depuis le 4 mars 2013 sans que l’on sache");
        assertThat(Ruling.of("ACT-03", with(ActionStatus.BLOCKED, Known.of(" ")))
                        .outcome(entry))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("ACT-03", with(ActionStatus.DROPPED, Known.none())).all())
                .isEmpty();
    }

    private Dossier with(ActionStatus status, Known<String> words) {
        List<FollowUp> history = new ArrayList<>(grasse.actions().get(1).history());
        FollowUp first = history.get(0);
        history.set(0, new FollowUp(first.date(), status, first.progress(), words, words));
        return written.with("/actions/1/history", history).dossier();
    }
}
