package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.reporting.ReportKind;
import org.cldess.reporting.Reports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");

    @TempDir
    private static Path shared;

    private static Run first;
    private static Map<String, byte[]> files;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runs_once_for_several_tests() throws IOException {
        first = Run.of("run", GRASSE, "--out", shared.resolve("sorties"));
        files = contents(shared.resolve("sorties"));
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** A page and a paper for each report, the dashboard first; the database and the whole dossier. */
    private static List<String> expected() {
        List<String> names = new ArrayList<>(List.of("cldess.db", "dossier.json"));
        for (ReportKind kind : Reports.all()) {
            names.add(kind == Reports.DASHBOARD ? "index.html" : kind.name() + ".html");
            names.add(kind.name() + ".pdf");
        }
        return names;
    }

    private Path out() {
        return folder.resolve("sorties");
    }

    @Test
    void checks_stores_plans_and_renders_the_grasse_contract() throws IOException {
        assertThat(first.err()).isEmpty();
        assertThat(first.status()).isZero();
        assertThat(first.out())
                .contains("CLDESS Pôle Azur Provence", "30\u00A0juin 2014", "révision 1", "index.html")
                .contains("dossier.json est complet");
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(expected());
        assertThat(files.get("dossier.json")).isEqualTo(Files.readAllBytes(GRASSE));
    }

    @Test
    void stores_nothing_new_the_second_time_says_so_and_writes_the_same_bytes() throws IOException {
        Run again = Run.of("run", GRASSE, "--out", shared.resolve("sorties"));

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("sans changement", "révision 1");
        Map<String, byte[]> now = contents(shared.resolve("sorties"));
        assertThat(now.keySet()).isEqualTo(files.keySet());
        now.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
    }

    @Test
    void writes_no_paper_of_which_the_dossier_has_nothing() throws IOException {
        Run run = Run.of("run", Path.of("src/main/dossiers/sante.json"), "--out", out());

        assertThat(run.status()).isZero();
        assertThat(contents(out()).keySet())
                .contains("deliberations.pdf", "contrat.pdf")
                .doesNotContain("acteurs.html", "avenants.html", "charte.pdf", "comptes-rendus.html");
        long written = contents(out()).keySet().stream()
                .filter(name -> !name.startsWith("cldess.db"))
                .count();
        assertThat(run.out()).contains(written + " fichiers.");
    }

    @Test
    void links_from_the_dashboard_to_all_other_documents() {
        assertThat(new String(files.get("index.html"), StandardCharsets.UTF_8))
                .contains("href=\"contrat.pdf\"", "href=\"charte.pdf\"", "href=\"fiches-actions.pdf\"")
                .contains("href=\"rencontre.html\"", "href=\"rencontre.pdf\"");
    }

    @Test
    void writes_nothing_into_a_folder_that_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("fichier"), "je ne suis pas un dossier");

        Run run = Run.of("run", GRASSE, "--out", file.resolve("sorties"), "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("code").stringValue()).isEqualTo("output");
        assertThat(run.json().get("error").get("message").stringValue()).contains("--out");
        assertThat(Files.readString(file)).isEqualTo("je ne suis pas un dossier");
    }

    @Test
    void refuses_a_database_that_is_something_else_and_keeps_earlier_output() throws IOException {
        Files.createDirectories(out());
        Path earlier = Files.writeString(out().resolve("contrat.pdf"), "celui d’avant");
        Path foreign = Files.writeString(folder.resolve("lettre.txt"), "Madame, Monsieur,".repeat(100));

        Run run = Run.of("run", GRASSE, "--out", out(), "--db", foreign, "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("code").stringValue()).isEqualTo("database.foreign");
        assertThat(Files.readString(earlier)).isEqualTo("celui d’avant");
        assertThat(contents(out()).keySet()).containsExactly("contrat.pdf");
        assertThat(Files.readString(foreign)).startsWith("Madame, Monsieur,");
    }

    @Test
    void writes_nothing_for_a_dossier_whose_form_is_wrong() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("faux.json"),
                Files.readString(GRASSE).replace("\"start\": \"2012-01-01\"", "\"start\": \"2016-01-01\""));

        Run run = Run.of("run", wrong, "--out", out(), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("violations")).isNotEmpty();
        assertThat(out()).doesNotExist();
    }

    @Test
    void writes_everything_when_a_rule_is_breached_and_ends_with_1() throws IOException {
        Path late = Files.writeString(
                folder.resolve("tard.json"),
                Files.readString(GRASSE).replace("\"date\": \"2013-02-17\"", "\"date\": \"2013-02-20\""));

        Run run = Run.of("run", late, "--out", out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(contents(out()).keySet()).contains("index.html", "cldess.db");
        assertThat(Files.readString(out().resolve("index.html"), StandardCharsets.UTF_8))
                .contains("CHA-01");
    }
}
