package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("sorties");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void checks_stores_plans_and_renders_the_grasse_contract() throws IOException {
        Run run = Run.of("run", GRASSE, "--out", out());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("CLDESS Pôle Azur Provence", "30\u00A0juin 2014", "révision 1", "index.html")
                .contains("dossier.json est complet");
        assertThat(written())
                .contains(
                        "cldess.db",
                        "charte.pdf",
                        "contrat.pdf",
                        "dossier.json",
                        "fiches-actions.pdf",
                        "index.html",
                        "rencontre.html",
                        "rencontre.pdf")
                .noneMatch(name -> name.startsWith(".cldess"));
        assertThat(Files.readAllBytes(out().resolve("dossier.json"))).isEqualTo(Files.readAllBytes(GRASSE));
    }

    @Test
    void stores_nothing_new_the_second_time_and_says_so() throws IOException {
        Run.of("run", GRASSE, "--out", out());
        byte[] dashboard = Files.readAllBytes(out().resolve("index.html"));

        Run again = Run.of("run", GRASSE, "--out", out());

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("sans changement", "révision 1");
        assertThat(Files.readAllBytes(out().resolve("index.html"))).isEqualTo(dashboard);
    }

    @Test
    void links_from_the_dashboard_to_all_other_documents() throws IOException {
        Run.of("run", GRASSE, "--out", out());

        String dashboard = Files.readString(out().resolve("index.html"));
        assertThat(dashboard)
                .contains("href=\"contrat.pdf\"", "href=\"charte.pdf\"", "href=\"fiches-actions.pdf\"")
                .contains("href=\"rencontre.html\"");
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
        Run.of("run", GRASSE, "--out", out());
        byte[] before = Files.readAllBytes(out().resolve("contrat.pdf"));
        Path foreign = Files.writeString(folder.resolve("lettre.txt"), "Madame, Monsieur,".repeat(100));

        Run run = Run.of("run", GRASSE, "--out", out(), "--db", foreign, "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("error").get("code").stringValue()).startsWith("database.");
        assertThat(Files.readAllBytes(out().resolve("contrat.pdf"))).isEqualTo(before);
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
        assertThat(written()).contains("index.html", "cldess.db");
        assertThat(Files.readString(out().resolve("index.html"), StandardCharsets.UTF_8)).contains("CHA-01");
    }
}
