package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.grant.GrantId;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Movement;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Rulebook;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests that the amounts of grants in files of versions 2 and 3 become movements that say the same. */
class FormerGrantsTest {
    private static final GrantId GRANT = GrantId.of("g");
    private static final String FILE = """
            {
              "format": "cldess-dossier",
              "version": %s,
              "id": "d",
              "asOf": "2014-06-30",
              "contract": {"title": "t", "kind": "cldess", "term": {"start": "2013-01-01", "end": "2015-12-31"}},
              "actors": [{"id": "a", "kind": "organisation", "name": "Un"},
                {"id": "b", "kind": "organisation", "name": "Deux"}],
              "actions": [{
                "id": "x", "number": "1", "title": "Annuaire",
                "plan": {"expenses": [], "resources": [
                  {"id": "r", "account": 74, "year": 2014, "label": "Aide", "amount": "4000.00"%s},
                  {"id": "s", "account": 74, "year": 2014, "label": "Aide", "amount": "1000.00"}]}
              }],
              "grants": [{"id": "g", "object": "Aider", "funder": "a", "beneficiary": "b", %s}]%s
            }
            """;

    private static String file(String steps, String grant) {
        return FILE.formatted(2, steps.isEmpty() ? "" : ", \"steps\": [" + steps + "]", grant, "");
    }

    private static Dossier read(String text) {
        return ReadFile.of(text.getBytes(UTF_8)).reading().orElseThrow();
    }

    private static GrantAccount account(Dossier dossier) {
        return dossier.journal().find(GRANT).orElseThrow();
    }

    private static List<String> movements(Dossier dossier) {
        return dossier.movements().stream()
                .map(movement -> "%s %s %s %s"
                        .formatted(movement.id().value(), movement.kind(), movement.lastDay(), movement.amount()))
                .toList();
    }

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    @Test
    void request_award_commitment_and_payments_become_movements_of_the_grant() {
        Dossier dossier = read(file("", """
                "request": {"date": "2014-01-10", "amount": "3000.00"},
                "decision": {"date": "2014-02-11", "awarded": "2500.00"}, "committed": "2400.00",
                "instalments": [{"kind": "advance", "due": "2014-03-01", "amount": "2000.00", "paid": "2014-03-02",
                  "amountPaid": "1999.00"}, {"kind": "balance", "due": null, "amount": null, "paid": null,
                  "amountPaid": null}], "recoveries": []"""));

        assertThat(movements(dossier))
                .containsExactly(
                        "g-awarded AWARDED 2014-02-11 2500.00",
                        "g-committed COMMITTED 2014-02-11 2400.00",
                        "g-paid PAID 2014-03-02 1999.00",
                        "g-requested REQUESTED 2014-01-10 3000.00");
        assertThat(account(dossier).stillToPay()).isEqualTo(Known.of(euros("501")));
        assertThat(account(dossier).grant().completeUntil()).isEqualTo(Known.of(LocalDate.of(2014, 6, 30)));
        assertThat(account(dossier).grant().instalments().value().orElseThrow())
                .containsExactly(
                        new Instalment(Instalment.Kind.ADVANCE, LocalDate.of(2014, 3, 1), euros("2000")),
                        new Instalment(Instalment.Kind.BALANCE, Known.none(), Known.none()));
    }

    /** Of 800 € paid, 300 € were asked back and came back, and 200 € are still to come. */
    @Test
    void what_was_asked_back_is_withdrawn_and_what_came_back_is_repaid() {
        Dossier dossier = read(file("", """
                "decision": {"date": "2014-02-11", "awarded": "800.00"}, "committed": "800.00",
                "instalments": [{"kind": "balance", "due": null, "amount": null, "paid": "2014-03-02",
                  "amountPaid": "800.00"}],
                "recoveries": [
                  {"date": "2014-04-01", "amount": "300.00", "reason": "Action plus courte", "repaid": "2014-05-02"},
                  {"date": "2014-05-03", "amount": "200.00", "reason": "Facture manquante", "repaid": null}]"""));

        assertThat(account(dossier).awarded()).isEqualTo(Known.of(euros("300")));
        assertThat(account(dossier).paid()).isEqualTo(Known.of(euros("500")));
        assertThat(account(dossier).stillToRecover()).isEqualTo(Known.of(euros("200")));
        assertThat(dossier.movements().stream().flatMap(one -> one.reason().value().stream()))
                .containsExactlyInAnyOrder("Action plus courte", "Action plus courte", "Facture manquante");
    }

    @Test
    void what_a_line_says_too_is_one_movement() {
        Dossier dossier = read(file("""
                {"date": "2014-02-11", "status": "awarded", "amount": "4000.00"},
                {"date": "2014-02-20", "status": "committed", "amount": "4000.00"},
                {"date": "2014-03-02", "status": "paid", "amount": "2500.00"},
                {"date": "2014-05-02", "status": "returned", "amount": "100.00"}""", """
                "resources": ["r"],
                "decision": {"date": "2014-02-11", "awarded": "4000.00"}, "committed": "4000.00",
                "instalments": [{"kind": "balance", "due": null, "amount": null, "paid": "2014-03-02",
                  "amountPaid": "2500.00"}],
                "recoveries": [{"date": "2014-04-01", "amount": "100.00", "repaid": "2014-05-02"}]"""));

        assertThat(movements(dossier))
                .containsExactly(
                        "r-awarded AWARDED 2014-02-11 4000.00",
                        "r-committed COMMITTED 2014-02-20 4000.00",
                        "r-paid PAID 2014-03-02 2500.00",
                        "r-returned RETURNED 2014-05-02 100.00");
        assertThat(account(dossier).awarded()).isEqualTo(Known.of(euros("3900")));
        assertThat(account(dossier).paid()).isEqualTo(Known.of(euros("2400")));
    }

    @Test
    void what_its_lines_say_together_is_said_once() {
        String text = file(
                        "{\"date\": \"2014-02-11\", \"status\": \"awarded\", \"amount\": \"4000.00\"}",
                        "\"resources\": [\"r\", \"s\"], \"decision\": {\"date\": \"2014-02-11\", \"awarded\":"
                                + " \"5000.00\"}")
                .replace(
                        "\"amount\": \"1000.00\"}",
                        "\"amount\": \"1000.00\", \"steps\": [{\"date\": \"2014-02-11\", \"status\": \"awarded\","
                                + " \"amount\": \"1000.00\"}]}");

        assertThat(movements(read(text)))
                .containsExactly("r-awarded AWARDED 2014-02-11 4000.00", "s-awarded AWARDED 2014-02-11 1000.00");
    }

    /** The grant says 5,000 € awarded and 2,500 € paid, its line 4,000 € and nothing. */
    @Test
    void what_differs_stays_on_both_sides_and_is_a_finding_but_never_two_figures() {
        Dossier dossier =
                read(file("{\"date\": \"2014-02-11\", \"status\": \"awarded\", \"amount\": \"4000.00\"}", """
                "resources": ["r"], "decision": {"date": "2014-02-11", "awarded": "5000.00"},
                "instalments": [{"kind": "advance", "due": null, "amount": null, "paid": "2014-03-02",
                  "amountPaid": "2500.00"}]"""));
        Funding line = dossier.journal().find(ResourceId.of("r")).orElseThrow().funding();

        assertThat(line.paid()).isEqualTo(euros("2500"));
        assertThat(account(dossier).paid()).isEqualTo(Known.of(line.paid()));
        assertThat(account(dossier).awarded()).isEqualTo(Known.of(line.awarded()));
        assertThat(Rulebook.france().find("FIN-13").orElseThrow().check(dossier, LocalDate.of(2014, 6, 30)).stream()
                        .filter(finding -> finding.violation().isPresent())
                        .map(Finding::path))
                .containsExactly("/grants/0");
    }

    @Test
    void a_refusal_is_a_journal_that_is_complete_and_has_no_award() {
        Dossier dossier = read(file(
                "",
                "\"decision\": {\"date\": \"2014-02-11\", \"awarded\": null}, \"request\": {\"date\":"
                        + " \"2014-01-10\", \"amount\": \"9.00\"}"));

        assertThat(movements(dossier)).containsExactly("g-requested REQUESTED 2014-01-10 9.00");
        assertThat(account(dossier).awarded()).isEqualTo(Known.none());
    }

    @Test
    void what_was_not_recorded_stays_so() {
        Dossier dossier = read(file("", "\"decision\": {\"date\": \"2014-02-11\"}"));

        assertThat(dossier.movements()).isEmpty();
        assertThat(List.of(
                        account(dossier).awarded(),
                        account(dossier).committed(),
                        account(dossier).paid()))
                .containsOnly(Known.notRecorded());
    }

    @Test
    void an_award_without_a_day_is_of_its_accounting_year_and_without_one_is_asked_for_at_its_line() {
        String undated = file("", "\n\"decision\": {\"awarded\": \"800.00\"}%s");
        Dossier known = read(undated.formatted(", \"accountingYear\": {\"yearEnd\": \"2014-08-31\"}"));

        assertThat(known.movements()).extracting(Movement::year).containsExactly(Optional.of(2014));
        assertThat(ReadFile.of(undated.formatted("").getBytes(UTF_8))
                        .reading()
                        .violations()
                        .list())
                .extracting(
                        Violation::code,
                        violation -> violation.place().map(Place::line).orElseThrow())
                .containsExactly(tuple("form.movement", OptionalInt.of(16)));
    }

    @Test
    void a_file_of_version_3_keeps_its_movements() {
        Dossier dossier = read(FILE.formatted(
                3,
                "",
                "\"resources\": [\"r\"], \"decision\": {\"date\": \"2014-02-11\", \"awarded\": \"4000.00\"}",
                """
                , "movements": [
                  {"id": "g-awarded", "kind": "awarded", "date": "2014-02-12", "amount": "4000.00", "resource": "s"},
                  {"id": "m", "kind": "awarded", "date": "2014-02-11", "amount": "3000.00", "resource": "r"}]"""));

        assertThat(movements(dossier))
                .containsExactly(
                        "g-awarded AWARDED 2014-02-12 4000.00",
                        "g-awarded-2 AWARDED 2014-02-11 4000.00",
                        "m AWARDED 2014-02-11 3000.00");
    }
}
