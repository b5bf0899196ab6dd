package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.persistence.DossierFile;
import org.cldess.purchase.LotId;
import org.junit.jupiter.api.Test;

/** Records movements of resources, expenses and lots on the command line, and corrects them. */
class RecordMovementTest extends RecordTest {
    private static final ResourceId SHARE = ResourceId.of("bdis-region-2014");
    private static final String PAID = "bdis-region-2014-paid";
    private static final String DAY = "2014-07-20";

    @Test
    void records_a_payment() {
        Run run =
                Run.of("record", "payment", file, "--resource", SHARE, "--on", "2014-07-15", "--amount", "1 875,00 €");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Enregistré dans", "grasse.json");
        assertThat(funding())
                .extracting(Funding::paid, Funding::toReceive)
                .containsExactly(Amount.euros("1875"), Amount.euros("1875"));
    }

    private Funding funding() {
        return dossier().journal().find(SHARE).orElseThrow().funding();
    }

    private Movement movement(String id) {
        return dossier().find(Movement.class, MovementId.of(id)).orElseThrow();
    }

    @Test
    void records_who_paid_what_the_accounts_say_and_who_typed_it() {
        Run run = Run.of(
                "record",
                "payment",
                file,
                "--resource",
                SHARE,
                "--on",
                "2014-07-15",
                "--amount",
                "1875",
                "--by",
                "region",
                "--reference",
                "payment-order:M-2014-118",
                "--reference",
                "revenue-order:T-2014-9",
                "--author",
                "Ginette");

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(movement("bdis-region-2014-paid"))
                .isEqualTo(Movement.of(
                                MovementId.of("bdis-region-2014-paid"),
                                SHARE,
                                LocalDate.of(2014, 7, 15),
                                MovementKind.PAID,
                                Amount.euros("1875"))
                        .toBuilder()
                        .party(Known.of(ActorId.of("region")))
                        .references(List.of(
                                new AccountReference(ReferenceKind.PAYMENT_ORDER, "M-2014-118"),
                                new AccountReference(ReferenceKind.REVENUE_ORDER, "T-2014-9")))
                        .author("Ginette")
                        .build());
    }

    private Run spend(Object... options) {
        return Run.of(Stream.concat(Stream.of("record", "expense", file), Stream.of(options))
                .toArray());
    }

    /** The laundry of 2014 has one lot, the restaurant two. */
    @Test
    void records_the_invoice_of_a_lot_and_its_correction() {
        Run run = spend(
                "--lot",
                "Lavage et location du linge de deux crèches",
                "--status",
                "invoiced",
                "--on",
                "2014-06-30",
                "--amount",
                "1 180,00 €",
                "--to",
                "lavande",
                "--voucher",
                "F-9");

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(movement("linge-2014-lot-1-invoiced"))
                .isEqualTo(Movement.of(
                                MovementId.of("linge-2014-lot-1-invoiced"),
                                LotId.of("linge-2014-lot-1"),
                                LocalDate.of(2014, 6, 30),
                                MovementKind.INVOICED,
                                Amount.euros("1180"))
                        .toBuilder()
                        .holder(ActorId.of("lavande"))
                        .references(List.of(new AccountReference(ReferenceKind.INVOICE, "F-9")))
                        .build());
        Run corrected = spend(
                "--corrects",
                "linge-2014-lot-1-invoiced",
                "--on",
                DAY,
                "--amount",
                "1108",
                "--reason",
                "Chiffres inversés");
        assertThat(corrected.status()).as(corrected.out()).isZero();
        assertThat(dossier().journal().movements(LotId.of("linge-2014-lot-1")))
                .extracting(Movement::amount)
                .containsExactly(Amount.euros("1108"));
    }

    @Test
    void a_movement_of_an_expense_or_of_a_lot_names_one_of_them() {
        assertThat(spend("--on", DAY, "--amount", "1", "--voucher", "F-1").err())
                .contains("--expense");
        assertThat(spend(
                                "--on",
                                DAY,
                                "--amount",
                                "1",
                                "--voucher",
                                "F-1",
                                "--expense",
                                "x",
                                "--lot",
                                "linge-2014-lot-1")
                        .err())
                .contains("--expense", "--lot");
        assertThat(codes(spend("--on", DAY, "--amount", "1", "--voucher", "F-1", "--lot", "nul", "--json")))
                .containsExactly("option.unknown");
    }

    @Test
    void records_the_same_payment_twice_only_if_asked_to() {
        List<Object> payment = List.of(
                "record", "payment", file, "--resource", SHARE, "--on", "2014-07-15", "--amount", "1875", "--json");
        Run first = Run.of(payment.toArray());
        Run second = Run.of(payment.toArray());
        Run again = Run.of(Stream.concat(payment.stream(), Stream.of("--again")).toArray());

        assertThat(first.status()).isZero();
        assertThat(codes(second)).containsExactly("move.again");
        assertThat(again.status()).isZero();
        assertThat(funding().paid()).isEqualTo(Amount.euros("3750"));
        assertThat(movement("bdis-region-2014-paid-2").amount()).isEqualTo(Amount.euros("1875"));
    }

    @Test
    void records_a_withdrawal_and_a_repayment_with_their_reasons() {
        Run bare = Run.of(
                "record",
                "payment",
                file,
                "--resource",
                SHARE,
                "--on",
                "2014-07-15",
                "--amount",
                "750",
                "--status",
                "withdrawn",
                "--json");
        Run withdrawn = Run.of(
                "record",
                "payment",
                file,
                "--resource",
                SHARE,
                "--on",
                "2014-07-15",
                "--amount",
                "750",
                "--status",
                "withdrawn",
                "--reason",
                "Budget réduit");
        Run paid = Run.of("record", "payment", file, "--resource", SHARE, "--on", "2014-07-16", "--amount", "3000");
        Run returned = Run.of(
                "record",
                "payment",
                file,
                "--resource",
                SHARE,
                "--on",
                "2014-07-17",
                "--amount",
                "100",
                "--status",
                "returned",
                "--reason",
                "Trop-perçu",
                "--ends-claim");

        assertThat(bare.status()).isEqualTo(1);
        assertThat(List.of(withdrawn.status(), paid.status(), returned.status()))
                .as(withdrawn.out() + paid.out() + returned.out())
                .containsOnly(0);
        assertThat(funding())
                .extracting(Funding::awarded, Funding::paid, Funding::toReceive)
                .containsExactly(Amount.euros("2900"), Amount.euros("2900"), Amount.ZERO);
    }

    @Test
    void corrects_a_movement_and_cancels_another() {
        Run.of("record", "payment", file, "--resource", SHARE, "--on", "2014-07-15", "--amount", "1857");
        Run.of("record", "payment", file, "--resource", SHARE, "--on", "2014-07-16", "--amount", "500");

        Run wrong =
                change("payment", "--corrects", PAID, "--on", "hier", "--amount", "beaucoup", "--reason", "Inversés");
        Run unknown = change("payment", "--cancel", "bdis-region-2014-payd", "--on", DAY, "--reason", "Jamais reçu");
        Run other = change("expense", "--cancel", PAID, "--on", DAY, "--reason", "Jamais reçu");
        Run corrected = change(
                "payment",
                "--corrects",
                PAID,
                "--on",
                DAY,
                "--amount",
                "1 875,00",
                "--reason",
                "Chiffres inversés",
                "--author",
                "Nadia Exemple");
        Run cancelled = change("payment", "--cancel", PAID + "-2", "--on", DAY, "--reason", "Jamais reçu");

        assertThat(codes(wrong)).containsExactlyInAnyOrder("form.date", "form.amount");
        assertThat(codes(unknown)).containsExactly("option.unknown");
        assertThat(codes(other)).containsExactly("option.unknown");
        assertThat(List.of(corrected.status(), cancelled.status()))
                .as(corrected.out() + cancelled.out())
                .containsOnly(0);
        assertThat(funding().paid()).isEqualTo(Amount.euros("1875"));
        assertThat(dossier().movements())
                .filteredOn(movement -> movement.correction()
                        .value()
                        .filter(made -> made.of().value().equals(PAID))
                        .isPresent())
                .extracting(Movement::author)
                .containsExactly(Known.of("Nadia Exemple"));
        assertThat(dossier()
                        .seenOn(LocalDate.of(2014, 7, 19))
                        .journal()
                        .find(SHARE)
                        .orElseThrow()
                        .funding()
                        .paid())
                .isEqualTo(Amount.euros("2357"));
    }

    private Run change(String kind, Object... words) {
        return Run.of(Stream.concat(Stream.of("record", kind, file, "--json"), Stream.of(words))
                .toArray());
    }

    @Test
    void tells_what_a_correction_lacks_and_what_does_not_go_with_it() {
        Run bare = change("payment", "--on", DAY);
        Run lacking = change("payment", "--corrects", PAID, "--on", DAY);
        Run both = change("payment", "--cancel", PAID, "--on", DAY, "--reason", "x", "--amount", "3");
        Run line = change("expense", "--cancel", PAID, "--on", DAY, "--reason", "x", "--voucher", "F-1");

        assertThat(List.of(bare.status(), lacking.status(), both.status(), line.status()))
                .containsOnly(2);
        assertThat(bare.out()).contains("--resource, --amount");
        assertThat(lacking.out()).contains("--amount, --reason");
        assertThat(both.out()).contains("--amount", "--cancel");
        assertThat(line.out()).contains("--voucher", "--cancel");
    }

    @Test
    void says_which_documents_there_are_if_one_is_written_wrongly() {
        Run run = Run.of(
                "record",
                "payment",
                file,
                "--resource",
                SHARE,
                "--on",
                "2014-07-15",
                "--amount",
                "1875",
                "--reference",
                "M-2014-118",
                "--json");

        assertThat(codes(run)).containsExactlyInAnyOrder("form.enum", "form.required");
    }

    @Test
    void refuses_to_pay_more_than_was_awarded_and_leaves_the_file_as_it_was() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Run run = Run.of(
                "record", "payment", file, "--resource", SHARE, "--on", "2014-07-15", "--amount", "3750.01", "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).containsExactly("FIN-05");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void tells_everything_that_is_wrong_with_what_was_typed() {
        Run run = Run.of(
                "record",
                "payment",
                file,
                "--resource",
                SHARE,
                "--on",
                "32/07/2014",
                "--amount",
                "beaucoup",
                "--status",
                "promised",
                "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).containsExactlyInAnyOrder("form.date", "form.amount", "form.enum");
    }

    @Test
    void records_an_expense_in_another_file() {
        Path other = folder.resolve("suite.json");
        Run run = Run.of(
                "record",
                "expense",
                file,
                "--expense",
                "rendez-vous-61-2014",
                "--on",
                "2014-06-20",
                "--amount",
                "112.40",
                "--voucher",
                "F-2014-77",
                "--out",
                other,
                "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("recorded").stringValue()).isEqualTo(other.toString());
        assertThat(DossierFile.read(other)
                        .orElseThrow()
                        .journal()
                        .find(ExpenseId.of("rendez-vous-61-2014"))
                        .orElseThrow()
                        .spent()
                        .value())
                .contains(Amount.euros("112.40"));
        assertThat(codes(Run.of(
                        "record",
                        "expense",
                        file,
                        "--expense",
                        "rendez-vous-61-2014",
                        "--on",
                        "2014-06-20",
                        "--amount",
                        "112.40",
                        "--json")))
                .containsExactly("spend.voucher");
    }
}
