package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.FundingStep;
import org.cldess.financing.Spending;
import org.cldess.financing.SpendingStatus;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests FIN-05 to FIN-08 on single lines of a plan. Its resources in money are 6,000 and 4,000 €, its salaries 7,600 €.
 */
class LineRulesTest {
    private static final String LINE = "/actions/1/plan/resources/0";
    private static final String EXPENSE = "/actions/1/plan/expenses/0";
    private static final LocalDate MARCH = LocalDate.of(2013, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2013, 9, 1);

    private final WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse());

    private Ruling changed(String code, String pointer, Object value) {
        return Ruling.of(code, written.with(pointer, value).dossier());
    }

    private static FundingStep step(LocalDate day, FundingStatus status, String amount) {
        return FundingStep.of(day, status, Amount.euros(amount));
    }

    /** The paid amount is compared with the awarded and the committed amount, each as soon as it is recorded. */
    @ParameterizedTest
    @CsvSource({
        "5000.00,        , 5000.00, COMPLIES",
        "5000.00,        , 5000.01, BREACHED",
        "5000.00, 5000.00, 5000.00, COMPLIES",
        "5000.00, 5000.01, 5000.00, BREACHED",
        "5000.00, 4000.00, 4000.01, BREACHED",
        "       , 4000.00, 4000.01, BREACHED",
        "       , 4000.00, 4000.00, COMPLIES",
        "0.00,           ,    0.01, BREACHED",
        "       ,        , 6000.00, NOT_EVALUABLE"
    })
    void a_funder_pays_no_more_than_it_committed_and_commits_no_more_than_it_awarded(
            String awarded, String committed, String paid, Outcome outcome) {
        List<FundingStep> steps = new ArrayList<>();
        if (awarded != null) {
            steps.add(step(MARCH, FundingStatus.AWARDED, awarded));
        }
        if (committed != null) {
            steps.add(step(JUNE, FundingStatus.COMMITTED, committed));
        }
        steps.add(step(SEPTEMBER, FundingStatus.PAID, paid));
        Ruling ruling = changed("FIN-05", LINE + "/steps", steps);

        assertThat(ruling.outcome(LINE)).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(ruling.at(LINE).severity()).isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void every_fault_of_a_line_is_told_with_its_amounts() {
        Ruling ruling = changed(
                "FIN-05",
                LINE + "/steps",
                List.of(
                        step(MARCH, FundingStatus.PAID, "5000.01"),
                        step(JUNE, FundingStatus.AWARDED, "5000.00"),
                        step(SEPTEMBER, FundingStatus.RETURNED, "5000.02")));

        assertThat(ruling.french(LINE))
                .contains("5 000,01 € ont été payés", "5 000,00 € seulement ont été accordés")
                .contains("5 000,02 € ont été reversés")
                .contains("l’étape « payé » du 1er mars 2013 précède l’étape « notifié » du 1er juin 2013");
    }

    @Test
    void a_line_to_which_nothing_happened_has_nothing_to_judge() {
        assertThat(changed("FIN-05", LINE + "/steps", List.of()).outcome(LINE)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void what_was_refused_or_given_back_says_why() {
        for (FundingStatus end : List.of(FundingStatus.REFUSED, FundingStatus.RETURNED)) {
            String there = LINE + "/steps/0";
            Amount amount = Amount.euros("300");

            assertThat(changed(
                                    "FIN-06",
                                    LINE + "/steps",
                                    List.of(new FundingStep(MARCH, end, amount, Known.of("Hors délai"))))
                            .outcome(there))
                    .isEqualTo(Outcome.COMPLIES);
            assertThat(changed("FIN-06", LINE + "/steps", List.of(new FundingStep(MARCH, end, amount, Known.none())))
                            .outcome(there))
                    .isEqualTo(Outcome.BREACHED);
            assertThat(changed("FIN-06", LINE + "/steps", List.of(FundingStep.of(MARCH, end, amount)))
                            .at(there)
                            .missing())
                    .containsExactly(there + "/reason");
        }
        assertThat(Ruling.of("FIN-06", SampleDossiers.grasse()).all()).isEmpty();
    }

    /** The Région funds 6,000 of 10,000 €. */
    @ParameterizedTest
    @CsvSource({"60, COMPLIES", "59, BREACHED", "100, COMPLIES"})
    void a_funder_bears_no_more_than_its_ceiling(int ceiling, Outcome outcome) {
        Dossier dossier = written.with(LINE + "/ceiling", ceiling)
                .with(LINE + "/funder", SampleActors.REGION)
                .with("/actions/1/plan/resources/1/funder", SampleActors.CAPAP)
                .dossier();

        assertThat(Ruling.of("FIN-07", dossier).outcome(LINE)).isEqualTo(outcome);
    }

    @Test
    void the_ceiling_holds_for_all_that_one_funder_brings_to_the_plan() {
        Dossier dossier = written.with(LINE + "/ceiling", 80)
                .with(LINE + "/funder", SampleActors.REGION)
                .with("/actions/1/plan/resources/1/funder", SampleActors.REGION)
                .dossier();

        assertThat(Ruling.of("FIN-07", dossier).outcome(LINE)).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void a_ceiling_that_nobody_recorded_is_lacking_and_none_is_none() {
        assertThat(changed("FIN-07", LINE + "/ceiling", Known.notRecorded())
                        .at(LINE)
                        .missing())
                .containsExactly(LINE + "/ceiling");
        assertThat(changed("FIN-07", LINE + "/ceiling", Known.none()).outcome(LINE))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        WrittenDossier unnamed = written.with(LINE + "/ceiling", 50).with(LINE + "/funder", Known.notRecorded());
        assertThat(Ruling.of("FIN-07", unnamed.dossier()).at(LINE).missing()).containsExactly(LINE + "/funder");
    }

    /** The planned amount is 7,600 €. A difference of ten percent either way needs no explanation. */
    @ParameterizedTest
    @CsvSource({
        "7600.00, COMPLIES",
        "8360.00, COMPLIES",
        "8360.01, BREACHED",
        "6840.00, COMPLIES",
        "6839.99, BREACHED",
        "0.00, BREACHED"
    })
    void an_expense_far_from_its_plan_is_explained_once_the_year_is_over(String spent, Outcome outcome) {
        List<Spending> spending = List.of(new Spending(JUNE, SpendingStatus.SPENT, Amount.euros(spent), Known.none()));
        WrittenDossier unexplained =
                written.with(EXPENSE + "/spending", Known.of(spending)).with(EXPENSE + "/explanation", Known.none());
        WrittenDossier explained = unexplained.with(EXPENSE + "/explanation", "Un contrat de moins");

        assertThat(Ruling.of("FIN-08", unexplained.dossier(), LocalDate.of(2014, 1, 1))
                        .outcome(EXPENSE))
                .isEqualTo(outcome);
        assertThat(Ruling.of("FIN-08", unexplained.dossier(), LocalDate.of(2013, 12, 31))
                        .outcome(EXPENSE))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("FIN-08", explained.dossier(), LocalDate.of(2014, 1, 1))
                        .outcome(EXPENSE))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void spending_or_an_explanation_that_nobody_recorded_is_lacking() {
        LocalDate day = LocalDate.of(2014, 1, 1);
        Dossier half = written.with(
                        EXPENSE + "/spending", Known.of(List.of(Spending.spent(JUNE, Amount.euros("1"), "F-1"))))
                .dossier();

        assertThat(Ruling.of(
                                "FIN-08",
                                written.with(EXPENSE + "/spending", Known.notRecorded())
                                        .dossier(),
                                day)
                        .at(EXPENSE)
                        .missing())
                .containsExactly(EXPENSE + "/spending");
        assertThat(Ruling.of("FIN-08", half, day).at(EXPENSE).missing()).containsExactly(EXPENSE + "/explanation");
    }

    /** The plan of the sample has lines of the classes 86 and 87 on both sides. */
    @ParameterizedTest
    @CsvSource({"FIN-07, resources", "FIN-08, expenses"})
    void a_line_in_kind_has_neither_a_ceiling_nor_an_invoice(String code, String side) {
        String lines = "/actions/1/plan/" + side;
        List<String> inMoney = IntStream.range(0, written.size(lines))
                .mapToObj(i -> lines + "/" + i)
                .filter(line -> written.at(line + "/account")
                        .map(Object::toString)
                        .filter(account -> account.startsWith("8"))
                        .isEmpty())
                .toList();

        assertThat(inMoney).hasSizeLessThan(written.size(lines));
        assertThat(Ruling.of(code, written.dossier(), LocalDate.of(2016, 1, 1)).all())
                .extracting(Finding::path)
                .containsExactlyElementsOf(inMoney);
    }
}
