package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.reporting.Reports;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is wrong with the input, {@code run} reports all problems at once and leaves the output folder unchanged.
 */
class BadInputTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");

    @TempDir
    private Path folder;

    private Path out;
    private Map<String, String> before;

    @BeforeEach
    void an_earlier_run_left_something() throws IOException {
        out = Files.createDirectory(folder.resolve("sorties"));
        for (String name : List.of("contrat.pdf", "index.html", "dossier.json")) {
            Files.writeString(out.resolve(name), "celui d’avant : " + name);
        }
        before = contents(out);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private Path grasse(String... whatAndInstead) throws IOException {
        String text = Files.readString(GRASSE);
        for (int i = 0; i < whatAndInstead.length; i += 2) {
            assertThat(text).contains(whatAndInstead[i]);
            text = text.replace(whatAndInstead[i], whatAndInstead[i + 1]);
        }
        return Files.writeString(folder.resolve("dossier.json"), text);
    }

    private static Dossier small(String note) {
        Term term = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        Contract contract = Contract.builder("Contrat du Pays d’Essai", ContractKind.CLDESS, term)
                .build();
        return Dossier.builder(DossierId.of("petit"), contract).note(note).build();
    }

    private Path file(Dossier dossier) throws IOException {
        return Files.write(folder.resolve(dossier.note().orElseThrow() + ".json"), DossierFile.toBytes(dossier));
    }

    /** Writes a file that was made from the first stored revision. */
    private Path continued(Dossier dossier) throws IOException {
        return Files.write(
                folder.resolve(dossier.note().orElseThrow() + ".json"),
                DossierFile.toBytes(dossier, small("avant"), new Revision(1)));
    }

    private Path stored(Dossier dossier) {
        Path database = folder.resolve("ailleurs.db");
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            opened.dossiers()
                    .save(dossier, Revision.NONE, Change.by("essai", Instant.EPOCH))
                    .orElseThrow();
        }
        return database;
    }

    private static void assertToldWithoutATrace(Run run) {
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "{0}");
    }

    /** Checks that the tool cannot run: status 2, a code for machines, a message for people, and no changes. */
    private void assertCannotRun(String code, String named, Object... words) throws IOException {
        Run run = Run.of(words(words, "--json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("error").get("code").stringValue()).isEqualTo(code);
        assertThat(run.json().get("error").get("message").stringValue()).contains(named);
        assertToldWithoutATrace(run);
        assertThat(contents(out)).isEqualTo(before);
    }

    private static Object[] words(Object[] words, Object... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }

    private static List<String> told(Run run) {
        return StreamSupport.stream(run.json().get("violations").spliterator(), false)
                .map(violation -> violation.get("code").stringValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"missing", "empty", "not-json", "truncated", "encoding", "too-large"})
    void a_file_that_is_no_dossier(String code) throws IOException {
        Path file = folder.resolve("dossier.json");
        String text = Files.readString(GRASSE);
        switch (code) {
            case "missing" -> {}
            case "empty" -> Files.createFile(file);
            case "not-json" -> Files.writeString(file, "Madame, Monsieur");
            case "truncated" -> Files.writeString(file, text.substring(0, text.length() - 100));
            case "encoding" -> Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
            default -> {
                try (RandomAccessFile nonsense = new RandomAccessFile(file.toFile(), "rw")) {
                    nonsense.setLength(200_000_000);
                }
            }
        }

        assertCannotRun(code, "dossier.json", "run", file, "--out", out);
    }

    @Test
    void every_problem_of_form_is_told_at_once_with_its_line() throws IOException {
        Path wrong = grasse(
                "40265447900029",
                "40265447900028",
                "\"visas\": [",
                "\"vissas\": [",
                "\"rounds\": 6",
                "\"rounds\": \"six\"");

        Run run = Run.of("run", wrong, "--out", out, "--json");
        Run spoken = Run.of("run", wrong, "--out", out);

        assertThat(run.status()).isEqualTo(1);
        assertThat(told(run)).containsExactlyInAnyOrder("form.unknown-field", "form.siret", "form.type");
        run.json()
                .get("violations")
                .forEach(violation ->
                        assertThat(violation.get("line").intValue()).isGreaterThan(1));
        assertThat(spoken.status()).isEqualTo(1);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains("3 problèmes", "vissas", "40265447900028", "six");
        assertToldWithoutATrace(spoken);
        assertThat(contents(out)).isEqualTo(before);
    }

    @Test
    void an_output_folder_that_is_a_file_or_lies_under_one_or_cannot_be() throws IOException {
        Path file = out.resolve("contrat.pdf");
        assertCannotRun("output", "--out", "run", GRASSE, "--out", file);
        assertCannotRun("output", "--out", "run", GRASSE, "--out", file.resolve("sorties"));
        assertCannotRun("output", "--out", "report", GRASSE, "--out", file);
        assertCannotRun("output", "--out", "run", GRASSE, "--out", "/proc/cldess");
    }

    @Test
    void a_database_that_is_something_else() throws IOException {
        Path letter = Files.writeString(folder.resolve("ailleurs.db"), "Madame, Monsieur,".repeat(100));

        assertCannotRun("database.foreign", letter.toString(), "run", GRASSE, "--out", out, "--db", letter);

        assertThat(Files.readString(letter)).isEqualTo("Madame, Monsieur,".repeat(100));
    }

    @Test
    void a_database_that_a_later_version_wrote() throws IOException, SQLException {
        Path database = stored(small("avant"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE cldess_migration SET version = '999'");
        }
        byte[] bytes = Files.readAllBytes(database);

        assertCannotRun("database.newer", "version plus récente", "run", GRASSE, "--out", out, "--db", database);

        assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
    }

    @Test
    void a_database_that_another_program_is_writing() throws IOException, SQLException {
        Path database = stored(small("avant"));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Path changed = continued(small("après"));

            assertCannotRun(
                    "database.locked",
                    "occupée par un autre programme",
                    "run",
                    changed,
                    "--out",
                    out,
                    "--db",
                    database);
        }
    }

    @Test
    void a_database_where_none_can_be_made() throws IOException {
        Path nowhere = folder.resolve("nulle-part").resolve("cldess.db");
        assertCannotRun(
                "database.unwritable", nowhere.toString(), "run", file(small("avant")), "--out", out, "--db", nowhere);
    }

    @Test
    void of_two_processes_with_different_changes_the_later_is_told_who_was_first() throws IOException {
        Path database = stored(small("avant"));
        Path mine = continued(small("le mien"));
        Path theirs = continued(small("le leur"));
        Path theirOut = folder.resolve("leurs-sorties");
        Clock meanwhile = new Meanwhile(() -> {
            Run other = Run.asProcess("true", "run", theirs, "--out", theirOut, "--db", database, "--by", "Léa");
            assertThat(other.out()).contains("révision 2");
        });

        Run run = Run.at(meanwhile, "run", mine, "--out", out, "--db", database, "--json");

        assertThat(run.status()).isEqualTo(2);
        JsonNode error = run.json().get("error");
        assertThat(error.get("code").stringValue()).isEqualTo("stale");
        assertThat(error.get("message").stringValue()).contains("révision 2", "Léa");
        assertThat(contents(out)).isEqualTo(before);
        assertThat(theirOut.resolve("index.html")).exists();
        assertThat(theirOut.resolve("contrat.pdf"))
                .as("printed on a machine with digits of its own")
                .exists();
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            assertThat(opened.dossiers().get(DossierId.of("petit")).value()).isEqualTo(small("le leur"));
        }
    }

    @Test
    void of_two_processes_with_the_same_change_none_is_told_off() throws IOException {
        Path database = stored(small("avant"));
        Path ours = continued(small("le nôtre"));
        Clock meanwhile = new Meanwhile(() -> Run.of("run", ours, "--out", folder.resolve("leurs"), "--db", database));

        Run run = Run.at(meanwhile, "run", ours, "--out", out, "--db", database);

        assertThat(run.status()).isNotEqualTo(2);
        assertThat(run.out()).contains("sans changement", "révision 2");
    }

    /** A clock that runs an action before its first reading. */
    private static final class Meanwhile extends Clock {
        private final Runnable event;
        private boolean happened;

        Meanwhile(Runnable event) {
            this.event = event;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            if (!happened) {
                happened = true;
                event.run();
            }
            return Instant.parse("2014-07-01T08:00:00Z");
        }
    }

    @Test
    void characters_that_no_font_draws_keep_back_the_papers_that_would_hold_them_and_nothing_else() throws IOException {
        Dossier small = small("avant");
        Contract contract = small.contract().toBuilder()
                .articles(List.of(
                        new Article(ArticleId.of("a-1"), "Objet 合", "Agir ensemble."),
                        new Article(ArticleId.of("a-2"), "Périmètre 🎉", "Le Pays d’Essai.")))
                .build();
        Path dossier = file(small.toBuilder().contract(contract).build());

        Run check = Run.of("check", dossier);
        Run checkJson = Run.of("check", dossier, "--json");
        Run run = Run.of("run", dossier, "--out", out);
        Run json = Run.of("report", dossier, "--out", out, "--report", "contrat", "--json");

        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains("2 textes", "/contract/articles/0/title", "/contract/articles/1/title", "U+5408", "U+1F389");
        assertThat(told(checkJson)).startsWith("text.glyph", "text.glyph");
        assertThat(checkJson.json().get("violations").get(0).get("path").stringValue())
                .isEqualTo("/contract/articles/0/title");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "2 problèmes", "/contract/articles/0/title", "/contract/articles/1/title", "U+5408", "U+1F389");
        assertToldWithoutATrace(run);
        Map<String, String> after = contents(out);
        assertThat(after.get("contrat.pdf")).isEqualTo(before.get("contrat.pdf"));
        assertThat(after.get("index.html")).startsWith("<!DOCTYPE html>");
        Set<String> written = new TreeSet<>(Set.of("cldess.db", "dossier.json", "index.html"));
        Reports.all().stream()
                .filter(kind -> kind.concerns(small))
                .forEach(kind -> written.addAll(List.of(kind.name() + ".html", kind.name() + ".pdf")));
        assertThat(written).contains("charte.html", "contrat.pdf", "regles.pdf");
        assertThat(after.keySet()).isEqualTo(written);
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.json().get("files").toString()).contains("contrat.html");
        assertThat(json.json().get("violations").toString()).contains("text.glyph", "合");
    }

    @Test
    void a_character_that_no_font_draws_in_what_no_paper_shows_hinders_nothing() throws IOException {
        String text = Files.readString(Path.of("src/main/dossiers/ville.json"));
        String name = "\"nameEn\": \"";
        assertThat(text).contains(name);
        Path dossier = Files.writeString(folder.resolve("dossier.json"), text.replaceFirst(name, name + "合"));

        assertThat(told(Run.of("check", dossier, "--json"))).doesNotContain("text.glyph");
        assertThat(told(Run.of("check", dossier, "--json", "--lang", "en"))).contains("text.glyph");
    }
}
