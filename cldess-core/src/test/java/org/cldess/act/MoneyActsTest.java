package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests acts that each add one movement. The agglomeration’s 4,000 € have no movement yet, and the salaries of 7,600 €
 * are spent.
 */
class MoneyActsTest {
    private static final ResourceId SHARE = ResourceId.of("bdis-74-400000");
    private static final ExpenseId SALARIES = ExpenseId.of("bdis-2013-64");
    private static final LocalDate MAY = LocalDate.of(2013, 5, 2);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 3);

    private final Dossier dossier = SampleDossiers.grasse();

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    private static Movement step(LocalDate day, MovementKind kind, String amount) {
        return Movement.of(MovementId.of("m-" + kind.ordinal()), SHARE, day, kind, euros(amount));
    }

    private Dossier awarded() {
        return Acts.of(dossier).move(step(MAY, MovementKind.AWARDED, "4000")).orElseThrow();
    }

    private static FundedLine share(Dossier dossier) {
        return dossier.journal().find(SHARE).orElseThrow();
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream()
                .map(Violation::code)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void a_funding_goes_its_way_movement_by_movement() {
        Dossier paid = Acts.of(awarded()).pay(SHARE, JUNE, euros("1500")).orElseThrow();
        Dossier whole =
                Acts.of(paid).pay(SHARE, JUNE.plusMonths(1), euros("2500")).orElseThrow();

        assertThat(share(paid).funding().toReceive()).isEqualTo(euros("2500"));
        assertThat(share(paid).funding().toFund()).isEqualTo(Amount.ZERO);
        assertThat(share(whole).funding().toReceive()).isEqualTo(Amount.ZERO);
    }

    @Test
    void more_than_was_awarded_is_not_paid() {
        assertThat(codes(Acts.of(awarded()).pay(SHARE, JUNE, euros("4000.01")))).containsExactly("FIN-05");
        assertThat(Acts.of(awarded()).pay(SHARE, JUNE, euros("4000.00")).isGranted())
                .isTrue();
    }

    @Test
    void nothing_is_paid_without_an_award_or_after_a_refusal() {
        Movement refusal = Moves.reasoned(
                MovementId.of("m"), SHARE, MAY, MovementKind.REFUSED, "4000", Known.of("Enveloppe épuisée"));
        Dossier refused = Acts.of(dossier).move(refusal).orElseThrow();

        assertThat(codes(Acts.of(dossier).pay(SHARE, JUNE, euros("100")))).containsExactly("move.no-award");
        assertThat(codes(Acts.of(refused).pay(SHARE, JUNE, euros("100")))).containsExactly("move.refused");
        assertThat(share(refused).isRefused()).isTrue();
    }

    /** 4,000 € are planned and 3,000 € were paid, though no award was recorded: 1,000 € can still be refused. */
    @Test
    void what_was_paid_is_not_refused() {
        Dossier paid = Acts.of(dossier)
                .record()
                .movement(step(MAY, MovementKind.PAID, "3000"))
                .orElseThrow();

        assertThat(codes(Acts.of(paid).move(refusal("1000.01")))).containsExactly("FIN-05", "move.refused-more");
        assertThat(codes(Acts.of(paid).move(refusal("1000"))))
                .as("the payment alone")
                .containsExactly("FIN-05");
    }

    private static Movement refusal(String amount) {
        return Moves.reasoned(
                MovementId.of("m"), SHARE, JUNE, MovementKind.REFUSED, amount, Known.of("Enveloppe épuisée"));
    }

    /** 4,000 € were awarded, and 1,000 € paid. Of the rest, all is withdrawn, which should have been 2,500 € only. */
    @Test
    void what_is_left_is_withdrawn_and_a_withdrawal_can_be_corrected() {
        Dossier paid = Acts.of(awarded()).pay(SHARE, JUNE, euros("1000")).orElseThrow();
        Movement withdrawal = Moves.reasoned(
                MovementId.of("w"), SHARE, JUNE, MovementKind.WITHDRAWN, "3000", Known.of("Projet réduit"));
        Dossier withdrawn = Acts.of(paid).move(withdrawal).orElseThrow();

        Dossier corrected = Acts.of(withdrawn)
                .correct(withdrawal.id(), JUNE.plusDays(1), euros("2500"), "chiffres inversés")
                .orElseThrow();

        assertThat(codes(Acts.of(paid)
                        .move(withdrawal.toBuilder().amount(euros("3000.01")).build())))
                .as("and more is paid than is then awarded")
                .containsExactly("FIN-05", "move.withdrawn");
        assertThat(share(corrected).funding().awarded()).isEqualTo(euros("1500"));
    }

    /** The line is of 2013. */
    @ParameterizedTest
    @CsvSource({"2011-12-31, move.year", "2012-01-01, ''", "2013-06-03, ''", "2017-12-31, ''", "2018-01-01, move.year"})
    void a_line_is_paid_from_the_year_before_its_own_to_the_fourth_after_it(LocalDate day, String code) {
        Dossier awarded = Acts.of(dossier)
                .record()
                .movement(step(LocalDate.of(2011, 12, 1), MovementKind.AWARDED, "4000"))
                .orElseThrow();

        assertThat(codes(Acts.of(awarded).pay(SHARE, day, euros("1500"))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_refusal_says_why() {
        assertThat(codes(Acts.of(dossier)
                        .move(Moves.reasoned(
                                MovementId.of("m"), SHARE, JUNE, MovementKind.REFUSED, "4000", Known.none()))))
                .contains("FIN-06");
    }

    @Test
    void every_reason_is_told_at_once_and_a_senseless_amount_is_an_answer() {
        assertThat(codes(Acts.of(dossier).pay(SHARE, LocalDate.of(1913, 6, 3), euros("1"))))
                .containsExactly("act.far", "move.no-award");
        assertThat(codes(Acts.of(dossier).pay(SHARE, JUNE, Amount.ZERO))).containsExactly("form.amount");
        assertThat(codes(Acts.of(dossier).pay(SHARE, JUNE, euros("-5")))).containsExactly("form.amount");
        assertThat(codes(Acts.of(dossier).pay(ResourceId.of("nul"), JUNE, euros("1"))))
                .containsExactly("fund.unknown");
        assertThat(codes(Acts.of(dossier)
                        .move(Moves.spent(MovementId.of("m"), ExpenseId.of("nul"), JUNE, MovementKind.PAID, "1"))))
                .containsExactly("spend.unknown");
    }

    @Test
    void an_expense_is_spent_with_what_proves_it() {
        Dossier spent = Acts.of(dossier)
                .move(Moves.spent(MovementId.of("m"), SALARIES, JUNE, MovementKind.PAID, "400"))
                .orElseThrow();

        assertThat(spent.journal().find(SALARIES).orElseThrow().spent()).isEqualTo(Known.of(euros("8000")));
        assertThat(Acts.of(dossier)
                        .invoice(SALARIES, JUNE, euros("7700"), "F-1")
                        .map(after ->
                                after.journal().find(SALARIES).orElseThrow().spent()))
                .isEqualTo(Answer.granted(Known.of(euros("7700"))));
        assertThat(codes(Acts.of(dossier).invoice(SALARIES, JUNE, euros("1"), " ")))
                .containsExactly("form.required");
        assertThat(codes(Acts.of(dossier)
                        .move(Movement.of(MovementId.of("m"), SALARIES, JUNE, MovementKind.PAID, euros("1")))))
                .containsExactly("spend.voucher");
    }

    /** The Communauté d’agglomération paid 3,750 €; on 9 July it turns out that it was 3,570 €. */
    @Test
    void a_movement_is_corrected_and_both_stay() {
        LocalDate found = LocalDate.of(2013, 7, 9);
        Dossier paid = Acts.of(awarded()).pay(SHARE, JUNE, euros("3750")).orElseThrow();
        MovementId wrong = share(paid).last(MovementKind.PAID).orElseThrow().id();
        Dossier right = Acts.of(paid)
                .correct(wrong, found, euros("3570"), "chiffres inversés")
                .orElseThrow();

        assertThat(share(right).funding())
                .extracting(Funding::paid, Funding::toReceive)
                .containsExactly(euros("3570"), euros("430"));
        assertThat(share(right.seenOn(found.minusDays(1))).funding().paid()).isEqualTo(euros("3750"));
        assertThat(share(right).last(MovementKind.PAID).map(Movement::lastDay)).contains(JUNE);
        assertThat(right.find(Movement.class, wrong)).isPresent();
        assertThat(codes(Acts.of(paid).correct(wrong, found, euros("4000.01"), "chiffres inversés")))
                .containsExactly("FIN-05");
        assertThat(codes(Acts.of(paid).correct(wrong, found, euros("3570"), " ")))
                .containsExactly("form.required");
        assertThat(codes(Acts.of(paid).correct(MovementId.of("nul"), found, euros("1"), "rien")))
                .containsExactly("move.unknown");
    }

    /** An award of 3,000 € turns out to be of 4,000 € on 1 August. A payment of 2,500 € is corrected to 3,500 €. */
    @ParameterizedTest
    @CsvSource({"2013-07-31, FIN-05", "2013-08-01, ''", "2013-08-02, ''", "2113-08-01, act.far"})
    void a_correction_is_judged_by_what_was_known_on_its_own_day(LocalDate found, String code) {
        Movement award = step(MAY, MovementKind.AWARDED, "3000");
        Movement payment = step(JUNE, MovementKind.PAID, "2500");
        Dossier paid = Acts.of(Acts.of(dossier).move(award).orElseThrow())
                .move(payment)
                .orElseThrow();
        Dossier august = Acts.of(paid)
                .correct(award.id(), LocalDate.of(2013, 8, 1), euros("4000"), "faute de frappe")
                .orElseThrow();

        assertThat(codes(Acts.of(august).correct(payment.id(), found, euros("3500"), "oubli")))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_movement_that_never_was_is_cancelled() {
        Dossier paid = Acts.of(awarded()).pay(SHARE, JUNE, euros("1500")).orElseThrow();
        MovementId wrong = share(paid).last(MovementKind.PAID).orElseThrow().id();
        Dossier cancelled =
                Acts.of(paid).cancel(wrong, JUNE.plusDays(1), "Saisi deux fois").orElseThrow();

        assertThat(share(cancelled).funding().paid()).isEqualTo(Amount.ZERO);
        assertThat(share(cancelled.seenOn(JUNE)).funding().paid()).isEqualTo(euros("1500"));
        assertThat(cancelled.movements()).hasSize(paid.movements().size() + 1);
    }

    @Test
    void the_same_movement_is_added_once_unless_it_is_said_that_there_are_two() {
        Dossier once = Acts.of(awarded()).pay(SHARE, JUNE, euros("100")).orElseThrow();
        Movement second = Movement.of(MovementId.of("second"), SHARE, JUNE, MovementKind.PAID, euros("100"));

        assertThat(codes(Acts.of(once).pay(SHARE, JUNE, euros("100")))).containsExactly("move.again");
        assertThat(codes(Acts.of(once).move(second))).containsExactly("move.again");
        assertThat(Acts.of(once).pay(SHARE, JUNE.plusDays(1), euros("100")).isGranted())
                .isTrue();
        assertThat(Acts.of(once).pay(SHARE, JUNE, euros("100.01")).isGranted()).isTrue();
        assertThat(share(Acts.of(once).moveAgain(second).orElseThrow())
                        .funding()
                        .paid())
                .isEqualTo(euros("200"));
    }

    /**
     * The Pays de Grasse succeeded the Communauté d’agglomération on 1 January 2014, and pays what that one awarded.
     */
    @Test
    void a_body_pays_what_the_body_awarded_that_it_succeeded() {
        Dossier paid = Acts.of(awarded())
                .pay(SHARE, LocalDate.of(2014, 2, 10), euros("4000"))
                .orElseThrow();

        Dossier onTheDay = Acts.of(awarded())
                .pay(SHARE, LocalDate.of(2014, 1, 1), euros("4000"))
                .orElseThrow();
        Dossier onTheEve = Acts.of(awarded())
                .pay(SHARE, LocalDate.of(2013, 12, 31), euros("4000"))
                .orElseThrow();

        assertThat(List.of(paid, onTheDay, onTheEve))
                .extracting(after ->
                        share(after).last(MovementKind.PAID).orElseThrow().party())
                .containsExactly(
                        Known.of(SampleActors.PAYS_DE_GRASSE),
                        Known.of(SampleActors.PAYS_DE_GRASSE),
                        Known.notRecorded());
        assertThat(codes(Acts.of(awarded())
                        .move(step(LocalDate.of(2014, 2, 10), MovementKind.PAID, "4000").toBuilder()
                                .party(SampleActors.CAPAP)
                                .build())))
                .containsExactly("body.succeeded");
    }

    @Test
    void what_was_done_in_the_past_is_entered_as_it_was() {
        Dossier entered = Acts.of(dossier)
                .record()
                .movement(step(JUNE, MovementKind.PAID, "9000"))
                .orElseThrow();

        assertThat(share(entered).funding().paid()).isEqualTo(euros("9000"));
        assertThat(codes(Acts.of(dossier)
                        .record()
                        .movement(Movement.of(
                                MovementId.of("m"), ResourceId.of("nul"), JUNE, MovementKind.PAID, euros("1")))))
                .containsExactly("form.reference");
    }
}
