package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes one report on several contracts. */
class OverviewCommandTest {
    private static final Path DOSSIERS = Path.of("src/main/dossiers");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void reads_several_files_and_writes_one_report() throws IOException {
        Run run = Run.of(
                "overview",
                DOSSIERS.resolve("ville.json"),
                DOSSIERS.resolve("grasse.json"),
                "--as-of",
                "2014-06-30",
                "--out",
                folder,
                "--format",
                "html");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("contrats.html");
        assertThat(Files.readString(folder.resolve("contrats.html"))).contains("2 contrats");
    }

    @Test
    void takes_all_dossiers_of_a_database() throws IOException {
        Path database = folder.resolve("contrats.db");
        try (CldessDatabase kept = CldessDatabase.embedded(database)) {
            for (String name : List.of("grasse", "sante")) {
                kept.dossiers()
                        .save(
                                DossierFile.read(DOSSIERS.resolve(name + ".json"))
                                        .orElseThrow(),
                                Revision.NONE,
                                Change.by("Anne", Instant.parse("2014-07-01T08:00:00Z")))
                        .orElseThrow();
            }
        }

        Run run = Run.of("overview", "--db", database, "--as-of", "2014-06-30", "--out", folder, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("contrats.html", "contrats.pdf");
        assertThat(Files.readString(folder.resolve("contrats.html"))).contains("2 contrats");
    }

    @Test
    void says_what_is_missing() {
        assertThat(Run.of("overview", "--out", folder).status()).isEqualTo(Exit.CANNOT_RUN);
        assertThat(Run.of("overview", DOSSIERS.resolve("ville.json"), "--db", "x.db", "--out", folder)
                        .status())
                .isEqualTo(Exit.CANNOT_RUN);
    }

    @Test
    void names_all_that_is_wrong_in_any_file_and_a_dossier_that_would_count_twice() throws IOException {
        Path empty = Files.writeString(folder.resolve("vide.json"), "{}");
        Path other = Files.writeString(folder.resolve("autre.json"), "{\"format\":\n1}");
        Path copy = Files.copy(DOSSIERS.resolve("ville.json"), folder.resolve("copie.json"));

        Run run = Run.of(
                "overview", DOSSIERS.resolve("ville.json"), empty, other, copy, "--out", folder.resolve("sorties"));

        assertThat(run.status()).isEqualTo(Exit.WRONG);
        assertThat(run.err())
                .contains(empty + " ligne 1 – ", other + " ligne 2 /format – ", copy + " ligne ")
                .contains(DOSSIERS.resolve("ville.json").toString(), "[overview.twice]");
        assertThat(folder.resolve("sorties")).doesNotExist();
    }
}
