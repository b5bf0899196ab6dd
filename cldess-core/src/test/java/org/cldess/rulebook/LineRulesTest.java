package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests FIN-05 to FIN-08 on single lines of a plan. Its resources in money are 6,000 and 4,000 €, its salaries 7,600 €.
 */
class LineRulesTest {
    private static final String LINE = "/actions/1/plan/resources/0";
    private static final String EXPENSE = "/actions/1/plan/expenses/0";

    private final WrittenDossier written = WrittenDossier.of(SampleDossiers.grasse())
            .with(LINE + "/completeUntil", Known.notRecorded())
            .with(EXPENSE + "/completeUntil", Known.notRecorded());

    private Ruling changed(String code, String pointer, Object value) {
        return Ruling.of(code, written.with(pointer, value).dossier());
    }

    private static final ResourceId RESOURCE = ResourceId.of("bdis-74-600000");
    private static final ExpenseId SALARIES = ExpenseId.of("bdis-2013-64");

    private Ruling moved(String code, String moves) {
        return changed(code, "/movements", Moves.of(RESOURCE, moves));
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
        "0.01,           ,    0.02, BREACHED",
        "       ,        , 6000.00, NOT_EVALUABLE"
    })
    void a_funder_pays_no_more_than_it_committed_and_commits_no_more_than_it_awarded(
            String awarded, String committed, String paid, Outcome outcome) {
        List<String> moves = new ArrayList<>();
        if (awarded != null) {
            moves.add("2013-03-01 AWARDED " + awarded);
        }
        if (committed != null) {
            moves.add("2013-06-01 COMMITTED " + committed);
        }
        moves.add("2013-09-01 PAID " + paid);
        Ruling ruling = moved("FIN-05", String.join("; ", moves));

        assertThat(ruling.outcome(LINE)).isEqualTo(outcome);
        if (outcome == Outcome.BREACHED) {
            assertThat(ruling.at(LINE).severity()).isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void every_fault_of_a_line_is_told_with_its_amounts() {
        Ruling ruling =
                moved("FIN-05", "2013-03-01 PAID 5000.01; 2013-06-01 AWARDED 5000.00; 2013-09-01 RETURNED 5000.02");

        assertThat(ruling.french(LINE))
                .contains("5 000,02 € ont été reversés")
                .contains("l’étape « payé » du 1er mars 2013 précède l’étape « notifié » du 1er juin 2013");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-02-01 AWARDED 5000; 2013-03-01 COMMITTED 5000; 2013-09-01 PAID 5000; 2014-02-01 RETURNED 180",
                "2013-02-01 AWARDED 5000; 2013-03-01 COMMITTED 5000; 2013-09-01 PAID 5000; 2014-02-01 WITHDRAWN 180",
                "2013-02-01 AWARDED 5000; 2013-03-01 COMMITTED 5000; 2013-09-01 WITHDRAWN 180; 2013-10-01 PAID 4820"
            })
    void money_that_was_committed_may_be_withdrawn_or_given_back(String moves) {
        assertThat(moved("FIN-05", moves).outcome(LINE)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_payment_is_compared_with_the_award_of_its_day() {
        String withdrawn =
                "2013-02-01 AWARDED 5000; 2013-03-01 COMMITTED 5000; 2013-09-01 WITHDRAWN 180; 2013-10-01 PAID 4820.01";
        String raisedLater = "2013-02-01 AWARDED 4000; 2013-09-01 PAID 4000.01; 2013-10-01 AWARDED 1000";

        assertThat(moved("FIN-05", withdrawn).french(LINE)).contains("4 820,01").contains("4 820,00");
        assertThat(moved("FIN-05", raisedLater).outcome(LINE)).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void a_line_to_which_nothing_happened_has_nothing_to_judge() {
        assertThat(moved("FIN-05", "").at(LINE).missing()).containsExactly(LINE + "/completeUntil");
        assertThat(Ruling.of(
                                "FIN-05",
                                written.with("/movements", List.of())
                                        .with(LINE + "/completeUntil", LocalDate.of(2014, 6, 30))
                                        .dossier())
                        .outcome(LINE))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void what_was_refused_or_given_back_says_why() {
        for (MovementKind end : MovementKind.ends()) {
            assertThat(ended(end, Known.of("Hors délai")).outcome("/movements/0"))
                    .isEqualTo(Outcome.COMPLIES);
            assertThat(ended(end, Known.none()).outcome("/movements/0")).isEqualTo(Outcome.BREACHED);
            assertThat(ended(end, Known.notRecorded()).at("/movements/0").missing())
                    .containsExactly("/movements/0/reason");
        }
        assertThat(Ruling.of("FIN-06", SampleDossiers.grasse()).all()).isEmpty();
    }

    private Ruling ended(MovementKind end, Known<String> reason) {
        return changed(
                "FIN-06",
                "/movements",
                List.of(Moves.reasoned(MovementId.of("m"), RESOURCE, LocalDate.of(2013, 3, 1), end, "300", reason)));
    }

    /** A refusal that was corrected no longer counts, so nothing is to be explained. */
    @Test
    void what_was_corrected_need_not_be_explained() {
        Movement refused = Moves.reasoned(
                MovementId.of("m"), RESOURCE, LocalDate.of(2013, 3, 1), MovementKind.REFUSED, "300", Known.none());
        Movement cancelled = refused.corrected(
                MovementId.of("n"),
                refused.amount(),
                new MovementCorrection(refused.id(), LocalDate.of(2013, 4, 1), true, Known.none()));

        assertThat(changed("FIN-06", "/movements", List.of(refused, cancelled)).all())
                .isEmpty();
    }

    /** A line of which all movements are known was paid without an award. */
    @Test
    void a_grant_that_was_paid_without_an_award_is_a_fault_once_nothing_else_can_be_recorded() {
        Dossier dossier = written.with("/movements", Moves.of(RESOURCE, "2013-09-01 PAID 10"))
                .with(LINE + "/completeUntil", LocalDate.of(2014, 6, 30))
                .dossier();

        assertThat(Ruling.of("FIN-05", dossier).french(LINE)).contains("sans notification ni engagement");
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
        List<Movement> paid = spent.equals("0.00") ? List.of() : Moves.of(SALARIES, "2013-06-01 PAID " + spent);
        WrittenDossier unexplained = written.with("/movements", paid)
                .with(EXPENSE + "/completeUntil", LocalDate.of(2013, 12, 31))
                .with(EXPENSE + "/explanation", Known.none());
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
        Dossier half = written.with("/movements", Moves.of(SALARIES, "2013-06-01 PAID 1"))
                .dossier();

        assertThat(Ruling.of("FIN-08", written.with("/movements", List.of()).dossier(), day)
                        .at(EXPENSE)
                        .missing())
                .containsExactly(EXPENSE + "/completeUntil");
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

    /** The planned amount is 7,600 €. */
    @ParameterizedTest
    @CsvSource({"7599.99, COMPLIES", "7600.00, COMPLIES", "7600.01, BREACHED"})
    void an_expense_costs_no_more_than_planned(String spent, Outcome outcome) {
        WrittenDossier invoiced = written.with("/movements", Moves.of(SALARIES, "2013-06-01 INVOICED " + spent));

        assertThat(Ruling.of("FIN-10", invoiced.dossier()).outcome(EXPENSE)).isEqualTo(outcome);
        assertThat(Ruling.of(
                                "FIN-10",
                                invoiced.with(EXPENSE + "/explanation", "Une prime de fin de contrat")
                                        .dossier())
                        .outcome(EXPENSE))
                .isEqualTo(Outcome.COMPLIES);
    }

    /** An invoice of 3,000 € was entered twice; two payments of one day differ by a cent. */
    @Test
    void the_same_movement_is_entered_once() {
        Ruling twice = changed(
                "FIN-11", "/movements", Moves.of(SALARIES, "2013-06-01 INVOICED 3000; 2013-06-01 INVOICED 3000"));
        Ruling apart =
                changed("FIN-11", "/movements", Moves.of(SALARIES, "2013-06-01 PAID 3000; 2013-06-01 PAID 3000.01"));
        Ruling later = changed("FIN-11", "/movements", Moves.of(RESOURCE, "2013-06-01 PAID 10; 2013-06-02 PAID 10"));

        assertThat(twice.french(EXPENSE)).contains("2 fois le même mouvement : facturé, 3 000,00 €, le 1er juin 2013");
        assertThat(apart.outcome(EXPENSE)).isEqualTo(Outcome.COMPLIES);
        assertThat(later.outcome(LINE)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void one_invoice_is_one_even_in_two_amounts() {
        AccountReference invoice = new AccountReference(ReferenceKind.INVOICE, "F-12");
        List<Movement> invoiced = Moves.of(SALARIES, "2013-06-01 INVOICED 3000; 2013-07-01 INVOICED 30").stream()
                .map(movement ->
                        movement.toBuilder().references(List.of(invoice)).build())
                .toList();

        assertThat(changed("FIN-11", "/movements", invoiced).french(EXPENSE)).contains("2 fois la facture F-12");
    }

    private static final Lot LINEN =
            Lot.builder(LotId.of("linge"), "Linge des crèches").build();

    private Ruling ofLots(Movement... movements) {
        Purchase purchase = Purchase.builder(PurchaseId.of("linge"), SampleActors.CAPAP, "Entretien du linge")
                .lots(List.of(LINEN))
                .build();
        return Ruling.of(
                "FIN-11",
                written.with("/purchases", List.of(purchase))
                        .with("/movements", List.of(movements))
                        .dossier());
    }

    private static Movement ofLot(String id, String holder, String invoice) {
        return Movement.of(
                        MovementId.of(id),
                        LINEN.id(),
                        LocalDate.of(2013, 6, 1),
                        MovementKind.INVOICED,
                        Amount.euros("150"))
                .toBuilder()
                .holder(ActorId.of(holder))
                .references(List.of(new AccountReference(ReferenceKind.INVOICE, invoice)))
                .build();
    }

    @Test
    void the_same_invoice_of_a_lot_is_entered_once_and_each_contractor_has_its_own() {
        String lot = "/purchases/0/lots/0";
        Ruling twice = ofLots(ofLot("a", "apeas", "F-1"), ofLot("b", "apeas", "F-1"));
        Ruling ofTwo = ofLots(ofLot("a", "apeas", "F-1"), ofLot("b", "chantier-des-restanques", "F-1"));

        assertThat(twice.french(lot))
                .contains("2 fois le même mouvement : facturé, 150,00 €, le 1er juin 2013")
                .contains("2 fois la facture F-1");
        assertThat(ofTwo.outcome(lot)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void what_is_given_in_kind_is_not_paid() {
        Ruling ruling =
                changed("FIN-12", "/movements", Moves.of(ResourceId.of("bdis-87-150000"), "2013-06-01 PAID 600"));

        assertThat(ruling.french("/movements/0"))
                .contains("« Bénévolat » est une contribution en nature", "payé, 600,00 €");
        assertThat(Ruling.of("FIN-12", SampleDossiers.grasse()).all()).isEmpty();
    }

    /** Capital costs 1,000 € and is paid by operating money: the plan balances as a whole, and its sections do not. */
    @Test
    void operating_and_capital_each_balance() {
        String plan = "/actions/1/plan";
        WrittenDossier invested = written.with(EXPENSE + "/section", BudgetSection.CAPITAL);

        assertThat(Ruling.of("FIN-09", written.dossier()).outcome(plan)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("FIN-09", invested.dossier()).french(plan))
                .contains("la section « fonctionnement » n’est pas équilibrée : 2 400,00 € de dépenses, 10 000,00 €")
                .contains("la section « investissement » n’est pas équilibrée : 7 600,00 € de dépenses, 0,00 €");
        assertThat(Ruling.of("GRT-14", invested.dossier()).outcome(plan)).isEqualTo(Outcome.COMPLIES);
    }

    /** A ceiling holds for the section of its line: the Région brings all of the capital, and 60 percent in all. */
    @Test
    void a_ceiling_is_held_against_the_section_of_its_line() {
        Dossier dossier = written.with(LINE + "/ceiling", 80)
                .with(LINE + "/section", BudgetSection.CAPITAL)
                .dossier();

        assertThat(Ruling.of("FIN-07", dossier).outcome(LINE)).isEqualTo(Outcome.BREACHED);
    }
}
