package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A table that one receives makes the tool open no file, whatever is in its cells. */
class CellsNameNoFileTest extends RecordTest {
    private static final String SECRET = "the key of the safe is 4711";
    private static final NarrativeId STORY = NarrativeId.of("recit");

    /** The options that are about the dossier, the table and the answer. No table has a column for them. */
    private static final List<String> OF_THE_CALL = List.of(
            "--db",
            "--dossier",
            "--dry-run",
            "--from",
            "--help",
            "--json",
            "--lang",
            "--out",
            "--reformat",
            "--rejects",
            "--user",
            "--version",
            "--why");

    private final Cldess tool = new Cldess(
            new Environment(
                    new PrintWriter(Writer.nullWriter()),
                    new PrintWriter(Writer.nullWriter()),
                    Clock.fixed(Instant.parse("2014-07-01T08:00:00Z"), ZoneOffset.UTC),
                    false),
            List.of());

    /** Returns each command that reads a table, by its name. */
    private Map<String, CommandLine> commands() {
        Map<String, CommandLine> found = new TreeMap<>();
        Cldess.commands(tool, true)
                .getSubcommands()
                .forEach((name, line) -> Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                        .filter(one -> one.getCommand() instanceof DossierChangeCommand)
                        .forEach(one -> found.put(one.getCommandSpec().qualifiedName(), one)));
        assertThat(found).hasSizeGreaterThanOrEqualTo(17).containsKey("cldess award");
        return found;
    }

    private static boolean mayBeFile(Class<?> type) {
        return Path.class.isAssignableFrom(type)
                || File.class.isAssignableFrom(type)
                || Stream.of("java.io", "java.nio", "java.net")
                        .anyMatch(start -> type.getName().startsWith(start + "."));
    }

    @Test
    void no_column_is_an_option_that_is_a_file() {
        commands()
                .forEach((name, line) -> assertThat(Columns.options(line.getCommandSpec()))
                        .as(name)
                        .isNotEmpty()
                        .noneMatch(option -> mayBeFile(option.type()))
                        .noneMatch(
                                option -> Stream.of(option.auxiliaryTypes()).anyMatch(CellsNameNoFileTest::mayBeFile)));
    }

    @Test
    void every_option_is_a_column_but_those_about_the_call() {
        commands().forEach((name, line) -> {
            TreeSet<String> others = new TreeSet<>();
            line.getCommandSpec().options().forEach(option -> others.add(option.longestName()));
            Columns.options(line.getCommandSpec()).forEach(option -> others.remove(option.longestName()));
            assertThat(others).as(name).containsExactlyElementsOf(OF_THE_CALL);
        });
    }

    /** A missing file would be reported, and the content of one that is there would be shown or recorded. */
    @Test
    void whatever_a_cell_says_no_file_is_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Path missing = folder.resolve("no-such-file.txt");
        Dossier before = dossier();
        for (Map.Entry<String, CommandLine> one : commands().entrySet()) {
            List<String> columns = Columns.options(one.getValue().getCommandSpec()).stream()
                    .map(OptionSpec::longestName)
                    .map(option -> option.substring(2))
                    .toList();
            List<String> lines = new ArrayList<>(List.of(String.join(";", columns) + ";"));
            for (Path path : List.of(secret, missing)) {
                for (String cell :
                        List.of(path.toString(), "@" + path, path.toUri().toString())) {
                    for (String column : columns) {
                        lines.add(columns.stream()
                                .map(other -> other.equals(column) ? cell + ";" : ";")
                                .collect(Collectors.joining()));
                    }
                    lines.add((cell + ";").repeat(columns.size()));
                }
            }
            Path table = Files.writeString(folder.resolve("table.csv"), String.join("\n", lines));
            TableEntries entries = TableEntries.read(table, one.getValue().getCommand(), Map.of());
            Dossier after = entries.enter(before, true).orElseThrow();

            assertThat(entries.reasons().list())
                    .as(one.getKey())
                    .hasSizeGreaterThanOrEqualTo(columns.size())
                    .noneMatch(reason -> Stream.of("missing", "unreadable", "too-large", "empty", "encoding")
                            .anyMatch(reason.code()::equals))
                    .extracting(CellsNameNoFileTest::words)
                    .noneMatch(words -> words.contains(SECRET));
            assertThat(after.toString()).as(one.getKey()).doesNotContain(SECRET);
        }
    }

    private static String words(Violation reason) {
        return reason.message(Locale.FRENCH) + reason.message(Locale.ENGLISH);
    }

    /** The table of a person who hopes that the file of a colleague becomes the public story. */
    @Test
    void the_column_of_a_text_holds_the_text_itself() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        Path table = Files.writeString(
                folder.resolve("t.csv"), "narrative;text;approved\nrecit;%s;2014-06-10\n".formatted(secret));

        Run run = Run.of("record", "narrative", file, "--from", table);
        Run shown = Run.of(
                "report",
                file,
                "--as-of",
                "2014-07-01",
                "--audience",
                "public",
                "--report",
                "recit",
                "--format",
                "html",
                "--out",
                folder.resolve("pages"));

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(story().text()).isEqualTo(secret.toString());
        assertThat(run.out() + run.err() + shown.out() + shown.err() + Files.readString(file))
                .doesNotContain(SECRET);
        try (Stream<Path> pages = Files.walk(folder.resolve("pages"))) {
            List<Path> files = pages.filter(Files::isRegularFile).toList();
            assertThat(files).isNotEmpty();
            for (Path page : files) {
                assertThat(page).content().doesNotContain(SECRET);
            }
        }
    }

    @Test
    void a_text_in_a_table_may_have_several_paragraphs() throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"),
                "titre;texte;le\nUn an après;\"Ce fut une année.\n\nElle fut bonne ; « belle », même.\";2014-06-30\n");

        Run run = Run.of("record", "narrative", file, "--from", table, "--audience", "partner");

        Narrative told =
                dossier().find(Narrative.class, NarrativeId.of("texte")).orElseThrow();
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(told.paragraphs()).containsExactly("Ce fut une année.", "Elle fut bonne ; « belle », même.");
        assertThat(told.visibility()).isEqualTo(Audience.PARTNER);
    }

    /** The option of the command line still names a file; its text counts for each row without that cell. */
    @Test
    void the_file_of_the_command_line_is_the_text_of_the_rows_without_one() throws IOException {
        Path written = Files.writeString(folder.resolve("texte.txt"), "Du fichier.\n\nFin.");
        Path table =
                Files.writeString(folder.resolve("t.csv"), "titre;le;texte\nUn;2014-06-30;\nDeux;2014-06-30;Autre\n");

        Run run = Run.of("record", "narrative", file, "--from", table, "--text", written);
        Dossier after = dossier();
        Run again = Run.of("record", "narrative", file, "--from", table, "--text", written);

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(dossier().narratives())
                .filteredOn(text -> text.title().equals("Un") || text.title().equals("Deux"))
                .extracting(text -> text.id().value(), Narrative::text)
                .containsExactlyInAnyOrder(tuple("texte", "Du fichier.\n\nFin."), tuple("texte-2", "Autre"));
        assertThat(again.out()).contains("aucune nouvelle, 2 déjà enregistrées");
        assertThat(again.status()).isZero();
        assertThat(dossier()).isEqualTo(after);
    }

    @Test
    void the_option_of_the_command_line_says_which_file_is_not_there() {
        Path missing = folder.resolve("none.txt");

        Run run = Run.of("record", "narrative", file, "--narrative", "recit", "--text", missing);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(missing.toString());
    }

    private Narrative story() {
        return dossier().find(Narrative.class, STORY).orElseThrow();
    }
}
