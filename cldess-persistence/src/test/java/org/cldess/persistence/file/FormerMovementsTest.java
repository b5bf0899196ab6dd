package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Costs;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests that the steps of plans in files of version 2 become movements with the same figures. */
class FormerMovementsTest {
    private static final String FILE = """
            {
              "format": "cldess-dossier",
              "version": 2,
              "id": "d",
              "asOf": "2014-06-30",
              "contract": {"title": "t", "kind": "cldess", "term": {"start": "2013-01-01", "end": "2015-12-31"}},
              "actions": [{
                "id": "a", "number": "1", "title": "Annuaire",
                "plan": {
                  "expenses": [{"id": "e", "account": 62, "year": 2014, "label": "Papier", "amount": "900.00"%s}],
                  "resources": [{"id": "%s", "account": 74, "year": 2014, "label": "Aide", "amount": "1000.00",
                    "steps": [%s]}]
                }
              }]
            }
            """;

    private static String file(String spending, String line, String... steps) {
        return FILE.formatted(spending, line, String.join(",\n", steps));
    }

    private static Dossier read(String text) {
        return ReadFile.of(text.getBytes(UTF_8)).reading().orElseThrow();
    }

    /** Returns the dossier in which a resource of 1,000 € has some steps. */
    private static Dossier funded(String... steps) {
        return read(file("", "r", steps));
    }

    /** Returns the dossier in which it is recorded what was spent on an expense of 900 €. */
    private static Dossier spent(String... steps) {
        return read(file(", \"spending\": [" + String.join(",\n", steps) + "]", "r"));
    }

    private static String step(String day, String status, String amount) {
        return "{\"date\": \"2014-%s\", \"status\": \"%s\", \"amount\": \"%s\"}".formatted(day, status, amount);
    }

    /** Returns each movement as its id, kind, day and amount, and what it corrects or cancels. */
    private static List<String> movements(Dossier dossier) {
        return dossier.movements().stream()
                .map(movement -> Stream.of(
                                movement.id().value(),
                                movement.kind().name(),
                                movement.date().orElseThrow().toString(),
                                movement.amount().toString(),
                                movement.correction()
                                        .value()
                                        .map(FormerMovementsTest::correction)
                                        .orElse(""))
                        .filter(word -> !word.isEmpty())
                        .reduce("", (before, word) -> before.isEmpty() ? word : before + " " + word))
                .toList();
    }

    private static String correction(MovementCorrection made) {
        return (made.cancels() ? "cancels " : "corrects ") + made.of().value() + " on " + made.date();
    }

    private static Movement movement(Dossier dossier, String id) {
        return dossier.find(Movement.class, MovementId.of(id)).orElseThrow();
    }

    private static Funding funding(Dossier dossier) {
        return dossier.journal().of(ActionId.of("a")).funding();
    }

    private static Funding fundingOn(Dossier dossier, String day) {
        return funding(dossier.seenOn(LocalDate.parse("2014-" + day)));
    }

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    @Test
    void each_step_of_a_resource_becomes_a_movement() {
        Dossier dossier = funded(
                step("01-10", "asked", "1000.00"),
                step("02-10", "awarded", "800.00"),
                step("03-10", "committed", "700.00"),
                step("04-10", "paid", "300.00"),
                step("05-10", "paid", "200.00"));

        assertThat(movements(dossier))
                .containsExactly(
                        "r-awarded AWARDED 2014-02-10 800.00",
                        "r-committed COMMITTED 2014-03-10 700.00",
                        "r-paid PAID 2014-04-10 300.00",
                        "r-paid-2 PAID 2014-05-10 200.00",
                        "r-requested REQUESTED 2014-01-10 1000.00");
        assertThat(funding(dossier))
                .extracting(Funding::requested, Funding::awarded, Funding::committed, Funding::paid)
                .containsExactly(euros("1000.00"), euros("800.00"), euros("700.00"), euros("500.00"));
        assertThat(dossier.find(Resource.class, ResourceId.of("r"))
                        .orElseThrow()
                        .completeUntil())
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void a_second_request_award_or_commitment_replaces_the_first_from_its_own_day() {
        Dossier dossier = funded(
                step("01-10", "asked", "1000.00"),
                step("01-20", "asked", "950.00"),
                step("02-10", "awarded", "800.00"),
                step("02-20", "awarded", "900.00"),
                step("03-10", "committed", "600.00"),
                step("03-20", "committed", "500.00"),
                step("03-30", "committed", "550.00"));

        assertThat(movements(dossier))
                .containsExactly(
                        "r-awarded AWARDED 2014-02-10 800.00",
                        "r-awarded-2 AWARDED 2014-02-10 900.00 corrects r-awarded on 2014-02-20",
                        "r-committed COMMITTED 2014-03-10 600.00",
                        "r-committed-2 COMMITTED 2014-03-10 500.00 corrects r-committed on 2014-03-20",
                        "r-committed-3 COMMITTED 2014-03-10 550.00 corrects r-committed on 2014-03-30",
                        "r-requested REQUESTED 2014-01-10 1000.00",
                        "r-requested-2 REQUESTED 2014-01-10 950.00 corrects r-requested on 2014-01-20");
        assertThat(fundingOn(dossier, "02-19").awarded()).isEqualTo(euros("800.00"));
        assertThat(fundingOn(dossier, "02-20").awarded()).isEqualTo(euros("900.00"));
        assertThat(fundingOn(dossier, "03-19").committed()).isEqualTo(euros("600.00"));
        assertThat(fundingOn(dossier, "03-20").committed()).isEqualTo(euros("500.00"));
        assertThat(fundingOn(dossier, "03-30").committed()).isEqualTo(euros("550.00"));
        assertThat(funding(dossier).requested()).isEqualTo(euros("950.00"));
    }

    @Test
    void the_last_step_by_day_counts_wherever_it_is_in_the_list() {
        Dossier dossier = funded(step("02-20", "awarded", "900.00"), step("02-10", "awarded", "800.00"));

        assertThat(movements(dossier))
                .containsExactly(
                        "r-awarded AWARDED 2014-02-10 800.00",
                        "r-awarded-2 AWARDED 2014-02-10 900.00 corrects r-awarded on 2014-02-20");
        assertThat(funding(dossier).awarded()).isEqualTo(euros("900.00"));
    }

    @Test
    void a_step_of_nothing_is_left_out_or_cancels_the_one_before() {
        assertThat(movements(funded(
                        step("01-10", "asked", "0.00"),
                        step("02-10", "awarded", "0.00"),
                        step("03-10", "paid", "0.00"),
                        step("04-10", "refused", "0.00"),
                        step("05-10", "returned", "0.00"))))
                .isEmpty();

        Dossier dossier = funded(step("02-10", "awarded", "800.00"), step("02-20", "awarded", "0.00"));
        assertThat(movements(dossier))
                .containsExactly(
                        "r-awarded AWARDED 2014-02-10 800.00",
                        "r-awarded-2 AWARDED 2014-02-10 800.00 cancels r-awarded on 2014-02-20");
        assertThat(fundingOn(dossier, "02-19").awarded()).isEqualTo(euros("800.00"));
        assertThat(funding(dossier).awarded()).isEqualTo(Amount.ZERO);
    }

    @Test
    void a_refusal_of_what_was_not_awarded_stays_a_refusal() {
        Dossier all = funded(step("01-10", "asked", "1000.00"), step("02-10", "refused", "1000.00"));
        Dossier rest = funded(
                step("01-10", "asked", "1000.00"),
                step("02-10", "awarded", "700.00"),
                step("02-10", "refused", "300.00"));

        assertThat(movements(all))
                .containsExactly("r-refused REFUSED 2014-02-10 1000.00", "r-requested REQUESTED 2014-01-10 1000.00");
        assertThat(funding(rest))
                .extracting(Funding::awarded, Funding::refused, Funding::toFund)
                .containsExactly(euros("700.00"), euros("300.00"), euros("300.00"));
    }

    @Test
    void a_refusal_of_what_was_awarded_withdraws_it() {
        Dossier part = funded(
                step("01-10", "asked", "1000.00"),
                step("02-10", "awarded", "1000.00"),
                step("03-10", "refused", "400.00"));
        Dossier more = funded(
                step("01-10", "asked", "1000.00"),
                step("02-10", "awarded", "700.00"),
                step("03-10", "refused", "1000.00"));
        Dossier committed = funded(step("02-10", "committed", "700.00"), step("03-10", "refused", "700.00"));

        assertThat(movements(part)).contains("r-withdrawn WITHDRAWN 2014-03-10 400.00");
        assertThat(funding(part))
                .extracting(Funding::awarded, Funding::refused, Funding::toFund)
                .containsExactly(euros("600.00"), Amount.ZERO, euros("400.00"));
        assertThat(movements(more))
                .contains("r-withdrawn WITHDRAWN 2014-03-10 700.00", "r-refused REFUSED 2014-03-10 300.00");
        assertThat(funding(more))
                .extracting(Funding::awarded, Funding::refused, Funding::toFund)
                .containsExactly(Amount.ZERO, euros("300.00"), euros("1000.00"));
        assertThat(movements(committed)).contains("r-withdrawn WITHDRAWN 2014-03-10 700.00");
        assertThat(funding(committed).awarded()).isEqualTo(Amount.ZERO);
    }

    @Test
    void an_award_after_a_refusal_counts_in_full() {
        Dossier again = funded(
                step("02-10", "awarded", "700.00"),
                step("03-10", "refused", "700.00"),
                step("04-10", "awarded", "500.00"));
        Dossier more = funded(
                step("02-10", "awarded", "700.00"),
                step("03-10", "refused", "200.00"),
                step("04-10", "awarded", "600.00"));
        Dossier less = funded(
                step("02-10", "awarded", "700.00"),
                step("03-10", "refused", "200.00"),
                step("04-10", "awarded", "450.00"));

        assertThat(movements(again))
                .containsExactly(
                        "r-awarded AWARDED 2014-02-10 700.00",
                        "r-awarded-2 AWARDED 2014-04-10 500.00",
                        "r-withdrawn WITHDRAWN 2014-03-10 700.00");
        assertThat(funding(again).awarded()).isEqualTo(euros("500.00"));
        assertThat(movements(more)).contains("r-awarded-2 AWARDED 2014-04-10 100.00");
        assertThat(funding(more).awarded()).isEqualTo(euros("600.00"));
        assertThat(movements(less)).contains("r-withdrawn-2 WITHDRAWN 2014-04-10 50.00");
        assertThat(funding(less).awarded()).isEqualTo(euros("450.00"));
    }

    @Test
    void a_repayment_ends_the_claim_and_reasons_stay() {
        Dossier dossier = funded(
                step("02-10", "awarded", "1000.00"),
                step("03-10", "paid", "1000.00"),
                step("04-10", "returned", "180.00").replace("}", ", \"reason\": \"Moins cher\"}"));

        assertThat(movement(dossier, "r-returned"))
                .extracting(Movement::endsClaim, Movement::reason)
                .containsExactly(Known.of(true), Known.of("Moins cher"));
        assertThat(movement(dossier, "r-paid"))
                .extracting(Movement::endsClaim, Movement::reason)
                .containsExactly(Known.notRecorded(), Known.notRecorded());
        assertThat(funding(dossier))
                .extracting(Funding::awarded, Funding::paid, Funding::returned, Funding::toReceive, Funding::toFund)
                .containsExactly(euros("820.00"), euros("820.00"), euros("180.00"), Amount.ZERO, Amount.ZERO);
    }

    @Test
    void commitments_of_an_expense_become_orders_that_add_up() {
        Dossier dossier = spent(
                step("01-10", "committed", "500.00").replace("}", ", \"voucher\": \"BC-1\"}"),
                step("02-10", "committed", "300.00").replace("}", ", \"voucher\": null}"),
                step("03-10", "spent", "450.00").replace("}", ", \"voucher\": \"F-1\"}"),
                step("04-10", "spent", "0.00"),
                step("05-10", "spent", "100.00"));

        assertThat(movements(dossier))
                .containsExactly(
                        "e-ordered ORDERED 2014-01-10 500.00",
                        "e-ordered-2 ORDERED 2014-02-10 300.00",
                        "e-paid PAID 2014-03-10 450.00",
                        "e-paid-2 PAID 2014-05-10 100.00");
        assertThat(Stream.of("e-ordered", "e-ordered-2", "e-paid", "e-paid-2")
                        .map(id -> movement(dossier, id).references()))
                .containsExactly(
                        Known.of(List.of(new AccountReference(ReferenceKind.PURCHASE_ORDER, "BC-1"))),
                        Known.of(List.of()),
                        Known.of(List.of(new AccountReference(ReferenceKind.INVOICE, "F-1"))),
                        Known.notRecorded());
        assertThat(dossier.journal().costs())
                .isEqualTo(new Costs(euros("900.00"), euros("800.00"), euros("250.00"), euros("550.00"), Amount.ZERO));
    }

    @Test
    void an_expense_on_which_nothing_was_spent_is_complete_until_the_day_of_the_file() {
        Dossier nothing = spent();
        Dossier unknown = read(file("", "r"));

        assertThat(expense(nothing).completeUntil()).isEqualTo(Known.of(LocalDate.of(2014, 6, 30)));
        assertThat(nothing.journal().costs().unrecorded()).isEqualTo(Amount.ZERO);
        assertThat(expense(unknown).completeUntil()).isEqualTo(Known.notRecorded());
        assertThat(unknown.journal().costs().unrecorded()).isEqualTo(euros("900.00"));
    }

    private static Expense expense(Dossier dossier) {
        return dossier.find(Expense.class, ExpenseId.of("e")).orElseThrow();
    }

    @Test
    void an_id_has_at_most_64_characters_and_is_free() {
        String line = "r".repeat(60);

        assertThat(read(file("", line, step("01-10", "paid", "1.00"), step("02-10", "paid", "2.00")))
                        .movements())
                .extracting(movement -> movement.id().value())
                .containsExactly(line + "-p-2", line + "-pai");
    }

    @Test
    void its_problems_have_the_lines_of_the_file_as_it_is() {
        String wrong = file(
                "",
                "r",
                step("01-10", "promised", "1.00"),
                step("02-30", "paid", "1.00"),
                step("03-10", "refused", "beaucoup"));

        assertThat(ReadFile.of(wrong.getBytes(UTF_8)).reading().violations().list())
                .extracting(
                        Violation::code,
                        Violation::path,
                        violation -> violation.place().map(Place::line).orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("form.enum", "/movements/0/kind", OptionalInt.of(12)),
                        tuple("form.date", "/movements/1/date", OptionalInt.of(13)),
                        tuple("form.amount", "/movements/2/amount", OptionalInt.of(14)));
    }
}
