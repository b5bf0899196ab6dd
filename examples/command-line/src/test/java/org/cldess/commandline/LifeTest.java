package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.sample.life.Lives;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the file and the database of a contract that lasted nine years. */
class LifeTest {
    private static final Dossier ENDED = Lives.ended().dossier();

    @TempDir
    private static Path folder;

    private static Path file = Path.of("");
    private static Path database = Path.of("");

    @BeforeAll
    static void store() throws IOException {
        file = folder.resolve("vive.json");
        database = folder.resolve("vive.db");
        DossierFile.write(ENDED, file);
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            opened.dossiers()
                    .save(Lives.unsigned(), Revision.NONE, Change.by("Solène", Instant.parse("2015-02-01T08:00:00Z")))
                    .orElseThrow();
            opened.dossiers()
                    .save(ENDED, new Revision(1), Change.by("Maud", Instant.parse("2025-01-15T08:00:00Z")))
                    .orElseThrow();
        }
    }

    @Test
    void check_finds_the_four_planted_errors_in_the_file_and_in_the_database() {
        for (Run run : List.of(
                Run.of("check", file, "--as-of", "2023-12-31", "--json"),
                Run.of("check", "--db", database, "--as-of", "2023-12-31", "--json"))) {
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.json()
                            .get("violations")
                            .valueStream()
                            .filter(violation ->
                                    violation.get("severity").stringValue().equals("error"))
                            .map(violation -> violation.get("code").stringValue()))
                    .containsExactlyInAnyOrder("CTR-15", "DAT-02", "GRT-15", "PRG-04");
        }
    }

    @Test
    void report_writes_the_asked_reports_as_of_a_day() throws IOException {
        Path out = folder.resolve("rapports");
        Run run = Run.of(
                "report",
                file,
                "--out",
                out,
                "--report",
                "financement",
                "--report",
                "contrat",
                "--format",
                "html",
                "--as-of",
                "2025-03-31",
                "--audience",
                "public");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("contrat.html"))).contains("Renouvelé");
        assertThat(Files.readString(out.resolve("financement.html"))).contains("abandonnées");
    }

    @Test
    void history_names_both_revisions_and_gives_back_each_without_who_was_erased() throws IOException {
        Run run = Run.of("history", "--db", database);
        Path first = folder.resolve("revision-1.json");
        Path second = folder.resolve("revision-2.json");

        assertThat(run.status()).isZero();
        assertThat(run.out().replace('\u00A0', ' ').lines().map(line -> line.split(",", 2)[0]))
                .containsExactly("Révision 2", "Révision 1");
        assertThat(Run.of("history", "--db", database, "--between", "1", "2").status())
                .isZero();
        assertThat(Run.of("history", "--db", database, "--as-of", "1", "--out", first)
                        .status())
                .isZero();
        assertThat(Run.of("history", "--db", database, "--as-of", "2", "--out", second)
                        .status())
                .isZero();
        assertThat(DossierFile.read(first).orElseThrow().contract().signatures())
                .isEmpty();
        assertThat(Files.readString(first)).doesNotContain("basile.aubert");
        assertThat(DossierFile.read(second).orElseThrow()).isEqualTo(ENDED);
    }

    @Test
    void export_writes_every_actor_and_import_finds_each_as_it_is() throws IOException {
        Path lines = folder.resolve("acteurs.jsonl");
        Path rejects = folder.resolve("refus.jsonl");

        assertThat(Run.of("db", "export", "--db", database, "--out", lines).status())
                .isZero();
        assertThat(Files.readAllLines(lines))
                .hasSameSizeAs(ENDED.actors())
                .noneMatch(line -> line.contains("basile.aubert"));
        assertThat(Run.of("db", "import", lines, "--db", database, "--rejects", rejects, "--user", "Paul")
                        .status())
                .isZero();
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            assertThat(opened.dossiers().get(ENDED.id()).value()).isEqualTo(ENDED);
        }
    }
}
