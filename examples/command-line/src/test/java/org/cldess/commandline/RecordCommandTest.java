package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.known.Known;
import org.cldess.ledger.AccountReference;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.ReferenceKind;
import org.cldess.money.Amount;
import org.cldess.persistence.DossierFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records a payment, an expense, a status and a measurement on the command line, and checks the answers of the acts.
 */
class RecordCommandTest {
    private static final ResourceId SHARE = ResourceId.of("bdis-region-2014");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(Path.of("src/main/dossiers/grasse.json"), folder.resolve("grasse.json"));
    }

    private Dossier dossier() {
        return DossierFile.read(file).orElseThrow();
    }

    private static List<String> codes(Run run) {
        return run.json().get("violations").findValuesAsString("code");
    }

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

        Run wrong = Run.of(
                "record",
                "correction",
                file,
                "--movement",
                "bdis-region-2014-paid",
                "--on",
                "hier",
                "--amount",
                "beaucoup",
                "--reason",
                "Chiffres inversés",
                "--json");
        Run unknown = Run.of(
                "record",
                "cancellation",
                file,
                "--movement",
                "bdis-region-2014-payd",
                "--on",
                "2014-07-20",
                "--reason",
                "Jamais reçu",
                "--json");
        Run corrected = Run.of(
                "record",
                "correction",
                file,
                "--movement",
                "bdis-region-2014-paid",
                "--on",
                "2014-07-20",
                "--amount",
                "1 875,00",
                "--reason",
                "Chiffres inversés");
        Run cancelled = Run.of(
                "record",
                "cancellation",
                file,
                "--movement",
                "bdis-region-2014-paid-2",
                "--on",
                "2014-07-20",
                "--reason",
                "Jamais reçu");

        assertThat(codes(wrong)).containsExactlyInAnyOrder("form.date", "form.amount");
        assertThat(codes(unknown)).containsExactly("option.unknown");
        assertThat(List.of(corrected.status(), cancelled.status()))
                .as(corrected.out() + cancelled.out())
                .containsOnly(0);
        assertThat(funding().paid()).isEqualTo(Amount.euros("1875"));
        assertThat(dossier()
                        .seenOn(LocalDate.of(2014, 7, 19))
                        .journal()
                        .find(SHARE)
                        .orElseThrow()
                        .funding()
                        .paid())
                .isEqualTo(Amount.euros("2357"));
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

    @Test
    void records_where_an_action_stands() {
        Run bare = Run.of(
                "record",
                "status",
                file,
                "--action",
                "annuaire",
                "--on",
                "2014-07-01",
                "--status",
                "blocked",
                "--json");
        Run run = Run.of(
                "record",
                "status",
                file,
                "--action",
                "annuaire",
                "--on",
                "2014-07-01",
                "--status",
                "blocked",
                "--reason",
                "L’imprimeur attend.",
                "--unblocking",
                "Le bon à tirer.");

        assertThat(codes(bare)).contains("act.unrecorded");
        assertThat(run.status()).isZero();
        assertThat(dossier().findAction(ActionId.of("annuaire")).orElseThrow().status(LocalDate.of(2014, 7, 1)))
                .isEqualTo(ActionStatus.BLOCKED);
    }

    @Test
    void records_a_measurement_of_the_shape_that_the_indicator_asks() {
        Run wrong = Run.of(
                "record",
                "measurement",
                file,
                "--indicator",
                "etablissements",
                "--id",
                "etablissements-2014-06",
                "--on",
                "2014-06-30",
                "--text",
                "beaucoup",
                "--json");
        Run run = Run.of(
                "record",
                "measurement",
                file,
                "--indicator",
                "etablissements",
                "--id",
                "etablissements-2014-06",
                "--on",
                "2014-06-30",
                "--value",
                "239");

        assertThat(wrong.status()).isEqualTo(1);
        assertThat(run.status()).isZero();
        assertThat(dossier()
                        .findIndicator(IndicatorId.of("etablissements"))
                        .orElseThrow()
                        .measurements())
                .anyMatch(measurement -> measurement.id().value().equals("etablissements-2014-06"));
    }

    private Run measure(String indicator, String id, String day, String... others) {
        List<Object> arguments = new ArrayList<>(
                List.of("record", "measurement", file, "--indicator", indicator, "--id", id, "--on", day, "--json"));
        arguments.addAll(List.of(others));
        return Run.of(arguments.toArray());
    }

    private Measurement measurement(String indicator, String id) {
        return dossier().findIndicator(IndicatorId.of(indicator)).orElseThrow().measurements().stream()
                .filter(found -> found.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void records_a_correction_with_its_author_and_shares() {
        Run run = measure(
                "personnes-accompagnees",
                "juin-bis",
                "2014-06-24",
                "--value",
                "10",
                "--corrects",
                "personnes-accompagnees-2014-2",
                "--reason",
                "Une personne comptée deux fois.",
                "--author",
                "Nadia Exemple",
                "--share",
                "sexe/femmes=6",
                "--share",
                "sexe/hommes=4");

        assertThat(run.status()).isZero();
        Measurement found = measurement("personnes-accompagnees", "juin-bis");
        assertThat(found.author()).isEqualTo(Known.of("Nadia Exemple"));
        assertThat(found.correction().map(Correction::of))
                .isEqualTo(Known.of(MeasurementId.of("personnes-accompagnees-2014-2")));
        assertThat(found.correction().map(Correction::reason)).isEqualTo(Known.of("Une personne comptée deux fois."));
        assertThat(found.shares())
                .containsExactly(
                        new BreakdownShare("sexe", "femmes", IndicatorValue.of(6)),
                        new BreakdownShare("sexe", "hommes", IndicatorValue.of(4)));
    }

    @Test
    void refuses_a_share_that_is_none_a_correction_without_a_reason_and_an_unknown_item() {
        assertThat(measure("personnes-accompagnees", "x", "2014-06-25", "--value", "10", "--share", "femmes=6")
                        .status())
                .isEqualTo(2);
        assertThat(measure("personnes-accompagnees", "x", "2014-06-24", "--value", "10", "--corrects", "y")
                        .out())
                .contains("/reason");
        assertThat(measure("personnes-accompagnees", "x", "2014-06-25", "--value", "10", "--share", "sexe/enfants=1")
                        .out())
                .contains("form.breakdown");
        assertThat(measure("suites-a-trois-mois", "x", "2014-06-25", "--numerator", "40", "--denominator", "105")
                        .status())
                .isZero();
    }

    @Test
    void records_a_total_that_falls_only_if_it_is_meant() {
        Run refused = measure("heures-insertion", "moins", "2014-06-28", "--value", "900");
        Run meant = measure("heures-insertion", "moins", "2014-06-28", "--value", "900", "--meant");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("IND-04");
        assertThat(meant.status()).isZero();
        assertThat(measurement("heures-insertion", "moins").measured()).isEqualTo(IndicatorValue.of(900));
    }

    @Test
    void corrects_a_status_that_was_recorded_by_mistake() {
        String[] done = {
            "record", "status", file.toString(), "--action", "bdis", "--on", "2014-07-01", "--status", "done"
        };
        String[] right = {
            "record", "status", file.toString(), "--action", "bdis", "--on", "2014-07-02", "--status", "in-progress"
        };

        assertThat(Run.of((Object[]) done).status()).isZero();
        assertThat(Run.of((Object[]) right).status()).isEqualTo(1);
        assertThat(Run.of(with(right, "--correct")).status()).isEqualTo(1);
        assertThat(Run.of(with(right, "--correct", "--reason", "Notée sur la mauvaise action."))
                        .status())
                .isZero();
        assertThat(dossier().findAction(ActionId.of("bdis")).orElseThrow().status())
                .isEqualTo(ActionStatus.IN_PROGRESS);
    }

    private static Object[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray();
    }
}
