package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbCommandsTest {
    private static final DossierId SANTE = DossierId.of("sante");

    @TempDir
    private Path folder;

    private Path database = Path.of("");

    @BeforeEach
    void store() {
        database = folder.resolve("shared.db");
        Dossier dossier = DossierFile.read(Path.of("src/main/dossiers/sante.json"))
                .orElseThrow()
                .withId(SANTE);
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            opened.dossiers()
                    .save(dossier, Revision.NONE, Change.by("Anne", Instant.parse("2014-05-01T08:00:00Z")))
                    .orElseThrow();
        }
    }

    @Test
    void imports_actors_rejects_wrong_lines_and_goes_on_where_it_was() throws IOException {
        Path lines = Files.writeString(folder.resolve("actors.jsonl"), """
                {"dossier":"sante","id":"new-1","kind":"organisation","name":"Nouvel acteur"}
                {"dossier":"sante","id":"new-2","kind":"organisation","name":""}
                """);
        Path rejects = folder.resolve("rejects.jsonl");
        Object[] words = {
            "db", "import", lines, "--db", database, "--rejects", rejects, "--user", "Paul", "--lang", "en"
        };

        Run first = Run.of(words);
        assertThat(first.status()).isEqualTo(Exit.WRONG);
        assertThat(first.err().strip())
                .isEqualTo("Import of 2014-07-01T08:00:00Z. If it is interrupted, run the same command with"
                        + " --resume 2014-07-01T08:00:00Z.");
        assertThat(first.out().lines())
                .containsExactly(
                        "1 dossier was saved: 1 actors added, 0 changed, 0 unchanged.",
                        "Rejected lines: 1. They are in “%s”, with their reasons: correct them there and import that file."
                                .formatted(rejects));
        assertThat(Files.readAllLines(rejects)).singleElement().asString().contains("\"line\":2", "/name");
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            assertThat(opened.dossiers().get(SANTE).value().findActor(ActorId.of("new-1")))
                    .isPresent();
        }

        Run again = Run.of(
                "db",
                "import",
                lines,
                "--db",
                database,
                "--rejects",
                rejects,
                "--user",
                "Paul",
                "--json",
                "--resume",
                "2014-07-01T08:00:00Z");
        assertThat(again.status()).isZero();
        assertThat(again.json().toString())
                .isEqualTo("{\"dossiers\":0,\"added\":0,\"changed\":0,\"unchanged\":0,\"rejected\":0,\"skipped\":2}");
    }

    @Test
    void writes_the_actors_of_all_dossiers_to_a_new_file() throws IOException {
        Path out = folder.resolve("all.jsonl");

        Run run = Run.of("db", "export", "--db", database, "--out", out);

        assertThat(run.status()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("{\"dossier\":\"sante\",\"id\":\""));
        assertThat(Run.of("db", "export", "--db", database, "--out", out).status())
                .isEqualTo(Exit.CANNOT_RUN);
        assertThat(Files.readAllLines(out)).isEqualTo(lines);
    }

    @Test
    void reads_no_missing_file_and_makes_no_database() {
        Path missing = folder.resolve("missing");
        Path rejects = folder.resolve("rejects.jsonl");

        assertThat(Run.of("db", "import", missing, "--db", database, "--rejects", rejects)
                        .status())
                .isEqualTo(Exit.CANNOT_RUN);
        assertThat(Run.of("db", "export", "--db", missing, "--out", rejects).status())
                .isEqualTo(Exit.CANNOT_RUN);
        assertThat(missing).doesNotExist();
        assertThat(rejects).doesNotExist();
    }
}
