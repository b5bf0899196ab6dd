package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.call.CallForProjects;
import org.cldess.call.jury.JuryScore;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.indicator.IndicatorId;
import org.cldess.ledger.Movement;
import org.cldess.ledger.SpentLine;
import org.cldess.money.Amount;
import org.cldess.persistence.DossierFile;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Records many facts at once from a table. */
class RecordFromTableTest extends RecordTest {
    private static final String RENTAL = "rendez-vous-61-2014";
    private static final ResourceId SHARE = ResourceId.of("bdis-region-2014");

    private Path table(String... lines) throws IOException {
        return table(StandardCharsets.UTF_8, lines);
    }

    private Path table(Charset charset, String... lines) throws IOException {
        return Files.writeString(folder.resolve("lignes.csv"), String.join("\r\n", lines) + "\r\n", charset);
    }

    private Run record(String kind, Path table, Object... others) {
        return Run.of(Stream.concat(Stream.of("record", kind, file, "--from", table), Stream.of(others))
                .toArray());
    }

    private static List<Integer> rows(Run run) {
        return run.json()
                .get("violations")
                .valueStream()
                .map(violation -> violation.get("row").intValue())
                .toList();
    }

    private SpentLine rental() {
        return dossier().journal().find(ExpenseId.of(RENTAL)).orElseThrow();
    }

    @Test
    void records_expenses_with_french_names_dates_and_amounts_of_a_spreadsheet() throws IOException {
        Path table = table(
                "\uFEFFDépense;Date;Montant;N° de facture;Nature;Auteur;",
                RENTAL + ";20/06/2014;1 112,40 €;F-77;Payé;Nadia Exemple;",
                RENTAL + ";41811;12,40;F-78;facturé;;",
                RENTAL + ";2014-06-22 00:00:00;\"0,60\";F-79;;;",
                "");

        Run run = record("expense", table, "--author", "Le trésorier");

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("3 lignes lues", "3 nouvelles");
        assertThat(rental().movements())
                .extracting(
                        Movement::lastDay,
                        Movement::amount,
                        movement -> movement.author().value().orElse(""))
                .containsExactly(
                        tuple(LocalDate.of(2014, 6, 20), Amount.euros("1112.40"), "Nadia Exemple"),
                        tuple(LocalDate.of(2014, 6, 21), Amount.euros("12.40"), "Le trésorier"),
                        tuple(LocalDate.of(2014, 6, 22), Amount.euros("0.60"), "Le trésorier"));
    }

    @Test
    void the_same_table_twice_changes_nothing_and_a_second_like_row_is_another_movement() throws IOException {
        Path table = table(
                "resource,on,amount,again",
                SHARE + ",2014-07-15,100,",
                SHARE + ",2014-07-15,100,oui",
                SHARE + ",2014-07-16,200,non");

        Run first = record("payment", table);
        byte[] after = Files.readAllBytes(file);
        Run second = record("payment", table, "--json");
        Run more = record(
                "payment",
                table(
                        "resource,on,amount,again",
                        SHARE + ",2014-07-15,100,",
                        SHARE + ",2014-07-15,100,",
                        SHARE + ",2014-07-15,100,yes"));

        assertThat(first.status()).as(first.out() + first.err()).isZero();
        assertThat(second.status()).isZero();
        assertThat(second.json().get("rows").get("known").intValue()).isEqualTo(3);
        assertThat(second.json().get("changes")).isEmpty();
        assertThat(more.status()).isZero();
        assertThat(after).isNotEqualTo(Files.readAllBytes(file));
        assertThat(dossier().journal().find(SHARE).orElseThrow().funding().paid())
                .isEqualTo(Amount.euros("500"));
    }

    /** The accounts of an old year often say neither the day nor the month. */
    @Test
    void records_the_year_of_a_movement_where_nobody_knows_its_day() throws IOException {
        Path table = table(
                "dépense;date;année;montant;facture",
                RENTAL + ";;2013;12,40;F-1",
                RENTAL + ";30/12/2013;;3;F-2",
                RENTAL + ";30/12/2013;2013;4;F-3",
                RENTAL + ";;;5;F-4");

        Run run = record("expense", table, "--rejects", folder.resolve("rejets.csv"), "--json");
        Run again = record("expense", table, "--json");

        assertThat(rows(run)).containsExactly(4, 5);
        assertThat(run.out()).contains("--year", "--on");
        assertThat(rental().movements())
                .extracting(Movement::date, Movement::year, Movement::lastDay)
                .containsExactly(
                        tuple(Optional.of(LocalDate.of(2013, 12, 30)), Optional.empty(), LocalDate.of(2013, 12, 30)),
                        tuple(Optional.empty(), Optional.of(2013), LocalDate.of(2013, 12, 31)));
        assertThat(rows(again)).containsExactly(4, 5);
    }

    @Test
    void a_wrong_row_stops_everything_and_all_problems_are_told_with_their_rows() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path table = table(
                "ressource;date;montant",
                SHARE + ";2014-07-15;100",
                SHARE + ";2014-07-15;100",
                "bdis-region-2041;hier;beaucoup",
                SHARE + ";2014-07-16",
                "",
                ";2014-07-16;3",
                SHARE + ";2014-07-17;3700");

        Run run = record("payment", table, "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(rows(run)).containsExactly(3, 4, 4, 4, 5, 7, 8);
        assertThat(codes(run))
                .containsExactly(
                        "move.again", "option.unknown", "form.amount", "form.date", "table.width", "usage", "FIN-05");
        assertThat(run.json()
                        .get("violations")
                        .valueStream()
                        .map(violation -> violation.path("column").stringValue(""))
                        .toList())
                .containsExactly("", "ressource", "montant", "date", "", "", "");
        assertThat(run.out()).contains("--resource");
    }

    @Test
    void keeps_the_right_rows_and_writes_the_others_with_their_reasons() throws IOException {
        Path rejects = folder.resolve("rejets.csv");
        Path table = table(
                "dépense;date;montant;facture",
                RENTAL + ";2014-06-20;\"12,40\";F-1",
                "\"rien \"\"du tout\"\"\";2014-06-20;5;F-2",
                RENTAL + ";2014-06-21;3;");

        Run run = record("expense", table, "--rejects", rejects);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("une nouvelle, aucune déjà enregistrée, 2 rejetées.");
        assertThat(rental().spent().value()).contains(Amount.euros("12.40"));
        assertThat(Files.readString(rejects).lines())
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("\uFEFFdépense;date;montant;facture;rejet"),
                        row -> assertThat(row).startsWith("\"rien \"\"du tout\"\"\";2014-06-20;5;F-2;\"«"),
                        row -> assertThat(row).startsWith(RENTAL + ";2014-06-21;3;;La dépense"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rejects)))
                .isEqualTo("rw-------");

        Files.writeString(
                rejects,
                Files.readString(rejects)
                        .replace("2014-06-21;3;;", "2014-06-21;3;F-3;")
                        .replace("\"rien \"\"du tout\"\"\"", RENTAL));
        Run mended = record("expense", rejects);

        assertThat(mended.status()).as(mended.err()).isZero();
        assertThat(rental().spent().value()).contains(Amount.euros("20.40"));
    }

    @Test
    void writes_no_rejects_over_a_file_without_any_or_in_a_dry_run() throws IOException {
        Path rejects = folder.resolve("rejets.csv");
        Path right = table("dépense;date;montant;facture", RENTAL + ";2014-06-20;12;F-1");
        Run dry = record("expense", right, "--dry-run", "--rejects", rejects);
        Run well = record("expense", right, "--rejects", rejects);
        Path wrong = table("dépense;date;montant;facture", RENTAL + ";2014-06-20;13;");
        Run onlyWrong = record("expense", wrong, "--rejects", rejects);
        Run over = record("expense", wrong, "--rejects", rejects);
        Run alone = Run.of("record", "expense", file, "--rejects", rejects, "--on", "2014-06-20");

        assertThat(List.of(dry.status(), well.status(), onlyWrong.status(), over.status(), alone.status()))
                .containsExactly(0, 0, 1, 2, 2);
        assertThat(dry.out()).contains("Rien n’est écrit");
        assertThat(rejects).exists();
    }

    @Test
    void says_which_columns_there_are_if_one_is_unknown_or_missing() throws IOException {
        Run run = record("score", table("appel;projet;juré;critère;date"), "--json", "--call", "appel-2013");

        assertThat(run.status()).isEqualTo(1);
        assertThat(codes(run)).containsExactly("table.unknown", "table.column");
        assertThat(run.out()).contains("projet", "application/candidature", "points/note");
    }

    @Test
    void tells_that_a_table_is_not_in_utf_8() throws IOException {
        String[] lines = {"dépense;date;montant;facture;auteur", RENTAL + ";20/06/2014;12;F-1;Zoé"};
        Run windows = record("expense", table(Charset.forName("windows-1252"), lines));
        Run utf16 = record("expense", table(StandardCharsets.UTF_16LE, lines));

        assertThat(windows.status()).as(windows.err()).isZero();
        assertThat(windows.out()).contains("Windows-1252");
        assertThat(rental().movements().get(0).author().value()).contains("Zoé");
        assertThat(utf16.status()).isEqualTo(2);
    }

    @Test
    void records_statuses_in_the_order_of_their_days() throws IOException {
        Path table = table(
                "action;état;date;avancement;motif;déblocage",
                "bdis;En cours;2014-07-03;60;;",
                "bdis;bloquée;2014-07-02;;Le serveur est en panne.;Un nouveau serveur.",
                "annuaire;in-progress;2014-07-01;50;;");

        Run run = record("status", table);
        Run again = record("status", table);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(again.out()).contains("3 déjà enregistrées");
        Dossier after = dossier();
        assertThat(after.findAction(ActionId.of("bdis")).orElseThrow().status(LocalDate.of(2014, 7, 2)))
                .isEqualTo(ActionStatus.BLOCKED);
        assertThat(after.findAction(ActionId.of("bdis")).orElseThrow().status()).isEqualTo(ActionStatus.IN_PROGRESS);
    }

    @Test
    void records_measurements_without_ids_and_finds_them_again() throws IOException {
        Path table = table(
                "indicateur;date;valeur;source",
                "etablissements;30/06/2014;239;INSEE",
                "etablissements;29/06/2014;238;");

        Run run = record("measurement", table);
        Run again = record("measurement", table);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(again.out()).contains("2 déjà enregistrées");
        assertThat(dossier()
                        .findIndicator(IndicatorId.of("etablissements"))
                        .orElseThrow()
                        .measurements())
                .extracting(measurement -> measurement.id().value())
                .contains("etablissements-2014-06-30", "etablissements-2014-06-29");
    }

    /** The scores of the call of Grasse are taken out, and come back from a table as they were. */
    @Test
    void records_the_scores_of_a_jury() throws IOException {
        CallForProjects call = dossier().calls().get(0);
        DossierFile.change(
                        file,
                        it -> Answer.granted(
                                it.with(call.toBuilder().scores(List.of()).build())))
                .orElseThrow();
        Path table = table(Stream.concat(
                        Stream.of("candidature;juré;critère;note;commentaire;date"),
                        call.scores().stream()
                                .map(score -> "%s;%s;%s;%s;\"%s\";%s"
                                        .formatted(
                                                score.application(),
                                                score.juror(),
                                                score.criterion(),
                                                score.points(),
                                                score.comment().value().orElse(""),
                                                score.given().value().orElseThrow())))
                .toArray(String[]::new));

        Run run = record("score", table, "--call", call.title());
        Run again = record("score", table, "--call", call.title());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("aucune nouvelle");
        assertThat(call.scores()).isNotEmpty();
        assertThat(dossier().calls().get(0).scores())
                .extracting(JuryScore::application, JuryScore::juror, JuryScore::criterion, JuryScore::points)
                .containsExactlyInAnyOrderElementsOf(call.scores().stream()
                        .map(score -> tuple(score.application(), score.juror(), score.criterion(), score.points()))
                        .toList());
    }

    @Test
    void corrects_and_cancels_movements_from_a_table() throws IOException {
        record("payment", table("resource,on,amount", SHARE + ",2014-07-15,1857", SHARE + ",2014-07-16,500"));
        Path table = table(
                "corrige;annule;date;montant;motif",
                SHARE + "-paid;;2014-07-20;1875;Chiffres inversés",
                ";" + SHARE + "-paid-2;2014-07-20;;Jamais reçu");

        Run run = record("payment", table);
        Run again = record("payment", table);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(again.out()).contains("2 déjà enregistrées");
        assertThat(dossier().journal().find(SHARE).orElseThrow().funding().paid())
                .isEqualTo(Amount.euros("1875"));
    }

    /** One by one, these rows would take several minutes. */
    @Test
    void records_thousands_of_rows_in_seconds() throws IOException {
        String[] lines = Stream.concat(
                        Stream.of("dépense;date;montant;facture;nature"),
                        IntStream.range(0, 3_000)
                                .mapToObj(i -> "%s;2014-06-%s;%s,0%s;F-%s;facturé"
                                        .formatted(RENTAL, 10 + i % 3, 1 + i / 9, 1 + i % 9, i)))
                .toArray(String[]::new);

        JsonNode answer = record("expense", table(lines), "--json").json();

        assertThat(answer.get("rows").get("recorded").intValue()).isEqualTo(3_000);
        assertThat(rental().movements()).hasSize(3_000);
    }
}
