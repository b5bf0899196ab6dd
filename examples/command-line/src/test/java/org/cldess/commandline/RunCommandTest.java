package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.cldess.store.Revision;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RunCommandTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");
    private static final Path SANTE = Path.of("src/main/dossiers/sante.json");

    @TempDir
    private static Path shared;

    private static Run first;
    private static Map<String, byte[]> files;

    @TempDir
    private Path folder;

    /** A dossier with only a contract, for which few reports are made. */
    private static Path tiny = SANTE;

    @BeforeAll
    static void runs_once_for_several_tests() throws IOException {
        Term term = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        Contract contract = Contract.builder("Contrat du Pays d’Essai", ContractKind.CLDESS, term)
                .build();
        tiny = Files.write(
                shared.resolve("petit.json"),
                DossierFile.toBytes(
                        Dossier.builder(DossierId.of("petit"), contract).build()));
        first = Run.of("run", GRASSE, "--out", shared.resolve("sorties"));
        files = contents(shared.resolve("sorties"));
    }

    /** Writes the sample without most of its content, and with one text in the file replaced. */
    private static Path small(Path file, Map<String, String> replaced) throws IOException {
        ObjectNode small = (ObjectNode) JsonMapper.shared().readTree(GRASSE);
        small.retain(
                "format",
                "version",
                "id",
                "asOf",
                "contract",
                "charter",
                "deliberations",
                "actors",
                "meetings",
                "exchanges",
                "contactFile");
        String text = small.toString();
        assertThat(text).contains(replaced.keySet());
        for (Map.Entry<String, String> one : replaced.entrySet()) {
            text = text.replace(one.getKey(), one.getValue());
        }
        return Files.writeString(file, text);
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

    /**
     * Returns the expected files: a page and a PDF for each report, the start page, the database and the complete
     * dossier.
     */
    private static List<String> expected() {
        List<String> names = new ArrayList<>(List.of("cldess.db", "dossier.json", "index.html"));
        for (ReportKind kind : Reports.all()) {
            names.add(kind.name() + ".html");
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
                .containsPattern("Rencontre «.Speed meeting du.*».: \\d+.rencontres en \\d+.tours, score \\d+")
                .contains(
                        shared.resolve("sorties/dossier.json") + " tient le dossier entier",
                        shared.resolve("sorties/cldess.db") + " tient le dossier entier");
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(expected());
        Dossier grasse = DossierFile.read(GRASSE).orElseThrow();
        assertThat(files.get("dossier.json")).isEqualTo(DossierFile.toBytes(grasse, grasse, new Revision(1)));
    }

    @Test
    void names_what_is_breached_and_the_page_that_explains_it() {
        List<String> breached = StreamSupport.stream(
                        Run.of("check", GRASSE, "--json")
                                .json()
                                .get("violations")
                                .spliterator(),
                        false)
                .map(violation -> violation.get("code").stringValue())
                .toList();
        assertThat(breached).isNotEmpty();
        assertThat(first.out()).contains("regles.html");
        assertThat(breached).allSatisfy(code -> assertThat(first.out()).contains("[" + code + "]"));
    }

    @ParameterizedTest
    @EnumSource
    void leaves_the_whole_dossier_only_where_those_look_who_may_see_it(Audience audience) throws IOException {
        Path elsewhere = folder.resolve("ailleurs.db");
        String whom = audience.name().toLowerCase(Locale.ROOT);
        Run run = Run.of("run", tiny, "--out", out(), "--audience", whom);
        Run stored = Run.of("run", tiny, "--out", out(), "--audience", whom, "--db", elsewhere, "--json");

        boolean inside = audience.sees(Audience.COMMITTEE);
        assertThat(contents(out()).keySet())
                .contains("index.html")
                .filteredOn(name -> !name.endsWith(".html") && !name.endsWith(".pdf"))
                .containsExactlyElementsOf(inside ? List.of("cldess.db", "dossier.json") : List.of());
        assertThat(run.out().contains("Pas enregistré")).isEqualTo(!inside);
        assertThat(run.out().contains("tient le dossier entier")).isEqualTo(inside);
        List<String> secret = Stream.concat(
                        inside ? Stream.of("dossier.json", "cldess.db").map(out()::resolve) : Stream.of(),
                        Stream.of(elsewhere))
                .map(Path::toString)
                .toList();
        assertThat(stored.json().get("revision").intValue()).isEqualTo(1);
        assertThat(StreamSupport.stream(stored.json().get("notForPublication").spliterator(), false)
                        .map(JsonNode::stringValue))
                .containsExactlyElementsOf(secret);
    }

    @Test
    void tells_of_the_whole_dossier_that_an_earlier_run_left_among_pages_for_the_public() {
        Run.of("run", tiny, "--out", out());
        Run run = Run.of("run", tiny, "--out", out(), "--audience", "public");

        assertThat(run.out())
                .contains(out().resolve("dossier.json") + " tient le dossier entier")
                .contains(out().resolve("cldess.db") + " tient le dossier entier");
    }

    @Test
    void asks_for_the_name_of_who_stores_before_anything_else() {
        Run run = Run.of("run", GRASSE, "--out", out(), "--by", " ");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--by est vide");
        assertThat(out()).doesNotExist();
    }

    @Test
    void stores_nothing_new_the_second_time_says_so_and_writes_the_same_bytes() throws IOException {
        Path dossier = Cases.areLong() ? GRASSE : SANTE;
        Run.of("run", dossier, "--out", out());
        Map<String, byte[]> before = contents(out());

        Run again = Run.of("run", dossier, "--out", out());

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("sans changement", "révision 1");
        Map<String, byte[]> now = contents(out());
        assertThat(now.keySet()).isEqualTo(before.keySet());
        now.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
    }

    @Test
    void writes_no_paper_of_which_the_dossier_has_nothing() throws IOException {
        Run run = Run.of("run", SANTE, "--out", out());

        assertThat(run.status()).isZero();
        assertThat(contents(out()).keySet())
                .contains("deliberations.pdf", "contrat.pdf", "acteurs.html")
                .doesNotContain("maillage.html", "avenants.html", "charte.pdf", "comptes-rendus.html");
        long written = contents(out()).keySet().stream()
                .filter(name -> !name.startsWith("cldess.db"))
                .count();
        assertThat(run.out()).contains(written + " fichiers.");
    }

    @Test
    void opens_the_folder_with_a_home_page_that_leads_to_all_documents_and_says_what_they_hold() {
        assertThat(files.get("index.html"))
                .asString()
                .contains("href=\"contrat.html\"", "href=\"contrat.pdf\"", "href=\"rencontre.pdf\"")
                .contains("Élue ou élu", "Où en est le contrat ce jour-là");
        assertThat(files.get("contrat.html")).asString().contains("href=\"index.html\"");
    }

    @Test
    void leaves_the_home_page_as_it_is_if_one_report_is_renewed() throws IOException {
        Run run = Run.of("report", SANTE, "--out", out(), "--report", "tableau-de-bord", "--format", "html", "--json");

        assertThat(StreamSupport.stream(run.json().get("files").spliterator(), false)
                        .map(JsonNode::stringValue))
                .containsExactly(out().resolve("tableau-de-bord.html").toString());
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
    void writes_everything_when_a_rule_is_breached_and_a_meeting_cannot_grant_all_wishes() throws IOException {
        Path late = small(
                folder.resolve("tard.json"),
                Map.of("\"date\":\"2013-02-17\"", "\"date\":\"2013-02-20\"", "\"tables\":12", "\"tables\":1"));

        Run run = Run.of("run", late, "--out", out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern(
                        "Rencontre « Speed meeting du 22.novembre 2012 .* » : (un souhait ne peut pas être satisfait"
                                        .replace(' ', '.')
                                + "|\\d+ souhaits ne peuvent pas être satisfaits).; voyez rencontre\\.html");
        assertThat(contents(out()).keySet()).contains("index.html", "cldess.db");
        assertThat(Files.readString(out().resolve("tableau-de-bord.html"), StandardCharsets.UTF_8))
                .contains("CHA-01");
    }
}
