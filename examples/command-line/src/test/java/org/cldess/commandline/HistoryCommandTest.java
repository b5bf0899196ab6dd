package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.ledger.MovementId;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Shows the history of a dossier. Anne stored the first revision; Paul recorded the end of action 2.1.1; Nadia removed
 * a movement and rewrote the note.
 */
class HistoryCommandTest {
    private static final Path GRASSE = Path.of("src/main/dossiers/grasse.json");
    private static final String REMOVED = "bdis-region-2013-paid";

    @TempDir
    private static Path folder;

    private static Path database = Path.of("");

    @BeforeAll
    static void store() {
        database = folder.resolve("shared.db");
        Dossier first = dossier();
        Dossier last;
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            opened.dossiers()
                    .save(first, Revision.NONE, Change.by("Anne", Instant.parse("2014-05-01T08:00:00Z")))
                    .orElseThrow();
        }
        assertThat(Run.of(
                                "record",
                                "status",
                                "--db",
                                database,
                                "--action",
                                "annuaire",
                                "--on",
                                "2014-07-01",
                                "--status",
                                "done",
                                "--user",
                                "Paul",
                                "--why",
                                "Décidé en réunion")
                        .status())
                .isZero();
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            last = opened.dossiers().get(first.id()).value();
            opened.dossiers()
                    .save(
                            last.toBuilder()
                                    .note("Relu.")
                                    .movements(last.movements().stream()
                                            .filter(movement -> !movement.id().equals(MovementId.of(REMOVED)))
                                            .toList())
                                    .build(),
                            new Revision(2),
                            Change.by("Nadia", Instant.parse("2014-07-02T09:30:00Z")))
                    .orElseThrow();
        }
    }

    private static Dossier dossier() {
        return DossierFile.read(GRASSE).orElseThrow();
    }

    private static Run history(Object... more) {
        return Run.of(Stream.concat(Stream.of("history", "--db", database), Stream.of(more))
                .toArray());
    }

    /** Returns the numbers of the revisions that a command names. */
    private static List<Integer> revisions(Run run) {
        return run.json()
                .get("revisions")
                .valueStream()
                .map(revision -> revision.get("revision").intValue())
                .toList();
    }

    @Test
    void lists_the_revisions_newest_first() {
        Run run = history();
        assertThat(run.status()).isZero();
        assertThat(run.out().replace('\u00A0', ' ').lines())
                .containsExactly(
                        "Révision 3, enregistrée par Nadia le 2 juillet 2014 à 09:30 (UTC)",
                        "Révision 2, enregistrée par Paul le 1er juillet 2014 à 08:00 (UTC) : Décidé en réunion",
                        "Révision 1, enregistrée par Anne le 1er mai 2014 à 08:00 (UTC)");
        JsonNode second = history("--json").json().get("revisions").get(1);
        assertThat(history("--json").json().get("dossier").stringValue()).isEqualTo("cldess-pole-azur-provence");
        assertThat(second.get("revision").intValue()).isEqualTo(2);
        assertThat(second.get("at").stringValue()).isEqualTo("2014-07-01T08:00:00Z");
        assertThat(second.get("author").stringValue()).isEqualTo("Paul");
        assertThat(second.get("reason").stringValue()).isEqualTo("Décidé en réunion");
        assertThat(second.get("erases").booleanValue()).isFalse();
        assertThat(history("--lang", "en").out().replace('\u00A0', ' '))
                .contains("Revision 2, saved by Paul on 1 July 2014 at 08:00 (UTC): Décidé en réunion");
    }

    @Test
    void says_what_changed_between_two_revisions() {
        Run one = history("--between", 1, 2, "--json");
        Run none = history("--between", 2, 2);
        Run all = history("--between", 1, 3);

        assertThat(one.json().get("from").intValue()).isEqualTo(1);
        assertThat(one.json().get("to").intValue()).isEqualTo(2);
        assertThat(one.json().get("changes").findValuesAsString("message"))
                .isNotEmpty()
                .allMatch(message -> message.contains("2.1.1"));
        assertThat(none.out()).contains("rien n’a changé");
        assertThat(all.out())
                .contains("De la révision 1 à la révision 3", "Action 2.1.1, suivi", "Mouvement du", REMOVED);
        assertThat(List.of(one.status(), none.status(), all.status())).containsOnly(0);
    }

    @Test
    void writes_the_dossier_as_it_was_in_a_revision_or_at_an_instant() {
        Path byNumber = folder.resolve("un.json");
        Path byInstant = folder.resolve("deux.json");

        Run first = history("--as-of", 1, "-o", byNumber);
        Run second = history("--as-of", "2014-07-02T09:29:59Z", "--out", byInstant, "--json");

        assertThat(first.status()).isZero();
        assertThat(first.out()).contains(byNumber.toString(), "révision 1", "publication");
        assertThat(DossierFile.read(byNumber).orElseThrow()).isEqualTo(dossier());
        assertThat(second.json().get("revision").intValue()).isEqualTo(2);
        assertThat(history("--as-of", "2014-04-30T00:00:00Z", "--out", folder.resolve("rien.json"))
                        .status())
                .isEqualTo(2);
        assertThat(folder.resolve("rien.json")).doesNotExist();
    }

    @Test
    void an_old_revision_is_not_stored_over_a_newer_one_by_mistake() {
        Path old = folder.resolve("vieux.json");
        assertThat(history("--as-of", 1, "-o", old).status()).isZero();

        Run run = Run.of("run", old, "--db", database, "--out", folder.resolve("out"), "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().at("/error/code").stringValue()).isEqualTo("stale");
    }

    @Test
    void a_file_that_exists_is_not_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("ancien.json"), "ancien");

        assertThat(history("--as-of", 1, "-o", file).status()).isEqualTo(2);

        assertThat(file).hasContent("ancien");
    }

    @Test
    void follows_one_thing_by_its_number() {
        Run run = history("--thing", "action", "2.1.1");
        Run json = history("--thing", "action", "annuaire", "--json");

        assertThat(run.out().lines().filter(line -> line.startsWith("Révision")))
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("Révision 2"),
                        first -> assertThat(first).startsWith("Révision 1"));
        assertThat(run.out()).contains("Action 2.1.1").doesNotContain("ouvement");
        assertThat(revisions(json)).containsExactly(2, 1);
        assertThat(json.json().at("/thing/id").stringValue()).isEqualTo("annuaire");
        assertThat(json.json().at("/revisions/0/changes").findValuesAsString("kind"))
                .isNotEmpty();
        assertThat(json.json().at("/revisions/1/changes")).isEmpty();
    }

    @Test
    void follows_a_thing_that_is_no_longer_there() {
        Run run = history("--thing", "movement", REMOVED, "--json");

        assertThat(revisions(run)).containsExactly(3, 1);
        assertThat(run.json().at("/revisions/0/changes").findValuesAsString("kind"))
                .containsExactly("removed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--between 1 4",
                "--between 0 1",
                "--between 1 -1",
                "--between un deux",
                "--between 1",
                "--thing action 9.9.9",
                "--thing roman annuaire",
                "--as-of 4 --out x.json",
                "--as-of hier --out x.json",
                "--as-of 1",
                "--out x.json",
                "--between 1 2 --between 2 3",
                "--between 1 2 --thing action 2.1.1",
                "--dossier nul"
            })
    void what_is_not_there_or_makes_no_sense_is_refused(String words) {
        Run run = history((Object[]) (words + " --json").split(" "));

        assertThat(run.status()).as(run.out()).isEqualTo(2);
        assertThat(run.json().at("/error/code").stringValue()).isEqualTo("usage");
        assertThat(run.json().at("/error/message").stringValue()).doesNotContain("{", "internal");
        assertThat(Path.of("x.json")).doesNotExist();
    }

    @Test
    void a_written_dossier_is_no_failure_if_the_output_is_closed() throws IOException {
        Path file = folder.resolve("sans-sortie.json");
        StringWriter err = new StringWriter();
        Writer closed = Writer.nullWriter();
        closed.close();
        String[] words = {"history", "--db", database.toString(), "--as-of", "1", "--out", file.toString()};

        int status = Cldess.run(
                words, new Environment(new PrintWriter(closed), new PrintWriter(err), Clock.systemUTC(), false));

        assertThat(status).isEqualTo(3);
        assertThat(err.toString()).startsWith("Le dossier est écrit dans ");
        assertThat(DossierFile.read(file).orElseThrow()).isEqualTo(dossier());
    }

    @Test
    void the_database_must_be_named_and_exist() {
        Path absent = folder.resolve("absent.db");
        Run run = Run.of("history", "--db", absent, "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().at("/error/code").stringValue()).isEqualTo("missing");
        assertThat(absent).doesNotExist();
        assertThat(Run.of("history").status()).isEqualTo(2);
        assertThat(Run.of("history").err()).contains("--db");
    }
}
