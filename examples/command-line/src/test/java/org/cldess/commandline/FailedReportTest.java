package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report that cannot be made hinders no other. */
class FailedReportTest {
    private static final Path SANTE = Path.of("src/main/dossiers/sante.json");
    private static final ReportKind BROKEN = ReportKind.of("contrat", locale -> "Contrat", view -> {
        throw new IllegalStateException("the rows make 6");
    });
    private static final ReportKind ENDLESS = ReportKind.of("charte", locale -> "Charte", view -> {
        throw new StackOverflowError();
    });

    @TempDir
    private Path folder;

    private Run run(List<ReportKind> kinds, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
        Environment surroundings =
                new Environment(new PrintWriter(out), new PrintWriter(err), Clock.systemUTC(), false);
        return new Run(Cldess.run(arguments, surroundings, kinds), out.toString(), err.toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void the_others_are_written_and_stored_and_the_failed_one_is_named() throws IOException {
        List<ReportKind> kinds = List.of(Reports.DASHBOARD, BROKEN, ENDLESS, Reports.RULES);
        Run run = run(kinds, "run", SANTE, "--out", folder, "--as-of", "2014-06-30");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains("Le rapport «\u00A0contrat\u00A0» n’a pas pu être fait", "the rows make 6")
                .contains("Le rapport «\u00A0charte\u00A0» n’a pas pu être fait", "StackOverflowError");
        assertThat(run.out()).contains("Enregistré", "index.html");
        assertThat(names())
                .containsExactly(
                        "cldess.db",
                        "dossier.json",
                        "index.html",
                        "regles.html",
                        "regles.pdf",
                        "tableau-de-bord.html",
                        "tableau-de-bord.pdf");
        assertThat(run(kinds, "run", SANTE, "--out", folder, "--json")
                        .json()
                        .get("failed")
                        .toString())
                .isEqualTo("[\"contrat\",\"charte\"]");
    }

    @Test
    void nothing_is_written_where_none_can_be_made() throws IOException {
        Files.writeString(folder.resolve("contrat.html"), "earlier");
        Run run = run(List.of(BROKEN, ENDLESS), "report", SANTE, "--out", folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("Une erreur imprévue a arrêté l’outil (IllegalStateException");
        assertThat(names()).containsExactly("contrat.html");
    }

    @Test
    void files_of_earlier_readers_beside_public_ones_are_named() {
        List<ReportKind> kinds = List.of(Reports.RULES);
        run(kinds, "run", SANTE, "--out", folder, "--audience", "facilitator");
        Run beside = run(kinds, "report", SANTE, "--out", folder, "--audience", "public", "--format", "html");

        assertThat(beside.status()).isZero();
        assertThat(beside.err())
                .contains("Restent dans le dossier, d’une exécution précédente", "regles.pdf")
                .doesNotContain("regles.html");
        assertThat(beside.out()).contains("cldess.db tient le dossier entier", "dossier.json tient le dossier entier");
        assertThat(run(kinds, "report", SANTE, "--out", folder, "--format", "html")
                        .err())
                .isEmpty();
        Run data = run(kinds, "report", SANTE, "--out", folder, "--audience", "public", "--format", "html", "--json");
        assertThat(data.json().get("earlier").toString()).contains("regles.pdf");
        assertThat(data.json().get("notForPublication")).hasSize(2);
    }

    /** An output that takes nothing. */
    private static final class Closed extends Writer {
        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void an_output_that_is_closed_after_files_were_written_is_no_failure_of_the_command() {
        for (List<String> more : List.of(List.of("run"), List.of("report"), List.of("run", "--json"))) {
            List<String> words = new ArrayList<>(more);
            words.addAll(Arrays.asList(SANTE.toString(), "--out", folder.toString(), "--as-of", "2014-06-30"));
            StringWriter err = new StringWriter();
            int status = Cldess.run(
                    words.toArray(String[]::new),
                    new Environment(new PrintWriter(new Closed()), new PrintWriter(err), Clock.systemUTC(), false),
                    List.of(Reports.RULES));

            assertThat(status).as(words.toString()).isEqualTo(3);
            assertThat(err.toString())
                    .contains("Les fichiers sont écrits dans ", "Relancer la commande est sans risque");
        }
    }
}
