package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbBackupCommandTest {
    private static final Dossier DOSSIER =
            DossierFile.read(Path.of("src/main/dossiers/ville.json")).orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void copies_a_database_that_is_open_and_no_copy_over_a_file() {
        Path database = folder.resolve("shared.db");
        Path copy = folder.resolve("copy.db");
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            opened.dossiers()
                    .save(DOSSIER, Revision.NONE, Change.by("Anne", Instant.EPOCH))
                    .orElseThrow();
            Run run = Run.of("db", "backup", "--db", database, "--out", copy);
            assertThat(run.status()).isZero();
            assertThat(run.out().replace('\u00A0', ' '))
                    .isEqualTo(
                            "Écrit : %s, une copie de la base avec tous ses dossiers : ce fichier n’est pas destiné à la"
                                            .formatted(copy)
                                    + " publication.\n");
        }
        try (CldessDatabase restored = CldessDatabase.embedded(copy)) {
            assertThat(restored.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
        }
        Run again = Run.of("db", "backup", "--db", database, "--out", copy, "--json");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err() + again.out()).contains("database.taken");
    }

    @Test
    void needs_a_database_file_and_a_new_file() {
        Path missing = folder.resolve("missing.db");
        for (List<Object> words : List.<List<Object>>of(
                List.of("db", "backup", "--out", folder.resolve("copy.db")),
                List.of("db", "backup", "--db", missing),
                List.of("db", "backup", "--db", missing, "--out", folder.resolve("copy.db")),
                List.of(
                        "db",
                        "backup",
                        "--db",
                        "jdbc:postgresql://127.0.0.1:1/x",
                        "--out",
                        folder.resolve("copy.db")))) {
            assertThat(Run.of(words.toArray()).status()).as(words.toString()).isEqualTo(2);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
