package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests one database shared by several processes, some of which lack space, rights or a lock. */
class ProcessesTest {
    private static final Dossier DOSSIER = SavingChild.at(1);

    @TempDir
    private Path folder;

    @Test
    void of_two_processes_that_save_the_same_dossier_one_wins_and_the_other_is_told() {
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers()
                    .save(DOSSIER, Revision.NONE, Change.by("parent", Instant.EPOCH))
                    .orElseThrow();
        }
        try (ChildJvm lea = ChildJvm.run(RacingChild.class, file, DOSSIER.id(), "Lea");
                ChildJvm marc = ChildJvm.run(RacingChild.class, file, DOSSIER.id(), "Marc")) {
            for (int round = 0; round < 10; round++) {
                race(lea, marc, round + 1);
            }
            Stream.of(lea, marc).forEach(child -> child.tell("end"));
        }
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            Stored<Dossier> stored = database.dossiers().get(DOSSIER.id());
            assertThat(stored.revision()).isEqualTo(new Revision(11));
            assertThat(stored.value().note().orElseThrow()).matches("(Lea|Marc) 9");
        }
    }

    private static void race(ChildJvm lea, ChildJvm marc, int revision) {
        for (ChildJvm child : List.of(lea, marc)) {
            child.tell("read");
            assertThat(child.line()).isEqualTo("read " + revision);
        }
        Stream.of(lea, marc).forEach(child -> child.tell("save"));
        List<String> answers = List.of(lea.line(), marc.line());

        int winner = answers.indexOf("saved " + (revision + 1));
        assertThat(winner).as("who of the two won: %s", answers).isNotNegative();
        assertThat(answers.get(1 - winner))
                .contains(
                        "has changed since you read it",
                        "revision " + (revision + 1) + " was saved by " + (winner == 0 ? "Lea" : "Marc"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs ulimit, which a POSIX shell has")
    void a_process_that_finds_no_room_says_so_and_loses_nothing() throws IOException {
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers()
                    .save(SavingChild.at(1), Revision.NONE, Change.by("parent", Instant.EPOCH))
                    .orElseThrow();
        }
        int limit = (int) (Files.size(file) / 1024) + 24; // less than the sixth revision adds
        List<String> lines;
        Path library = Files.createDirectory(folder.resolve("library"));
        try (ChildJvm child = ChildJvm.runWithSmallFiles(limit, library, SavingChild.class, file)) {
            lines = child.lines();
        }

        assertThat(lines.get(lines.size() - 1)).isEqualTo("database.full");
        long last = Long.parseLong(lines.get(lines.size() - 2));
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThat(database.dossiers().get(DOSSIER.id()))
                    .isEqualTo(new Stored<>(SavingChild.at(last), new Revision(last)));
        }
    }

    /** There is not even room for the shared memory file of 32 kB that SQLite keeps beside an open database. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs ulimit, which a POSIX shell has")
    void a_process_that_finds_no_room_to_open_a_healthy_database_says_so_too() throws IOException {
        Path file = folder.resolve("cldess.db");
        Stored<Dossier> saved;
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers()
                    .save(DOSSIER, Revision.NONE, Change.by("parent", Instant.EPOCH))
                    .orElseThrow();
            saved = database.dossiers().get(DOSSIER.id());
        }

        Path library = Files.createDirectory(folder.resolve("library"));
        try (ChildJvm child = ChildJvm.runWithSmallFiles(16, library, SavingChild.class, file)) {
            assertThat(child.lines()).containsExactly("database.full");
        }

        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThat(database.dossiers().get(DOSSIER.id())).isEqualTo(saved);
        }
    }

    /** Keeps a database from other writers until it is killed. Argument: the file. */
    static final class LockingChild {
        private LockingChild() {}

        public static void main(String[] arguments) throws SQLException, InterruptedException {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                    Statement statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                System.out.println("locked");
                Thread.sleep(Long.MAX_VALUE);
            }
        }
    }

    @Test
    void a_process_that_keeps_the_lock_is_named_and_its_end_frees_the_database() throws InterruptedException {
        Path file = folder.resolve("cldess.db");
        Change change = Change.by("parent", Instant.EPOCH);
        try (CldessDatabase database = CldessDatabase.embedded(file, Duration.ofMillis(100))) {
            database.dossiers().save(DOSSIER, Revision.NONE, change).orElseThrow();
            try (ChildJvm child = ChildJvm.run(LockingChild.class, file)) {
                assertThat(child.line()).isEqualTo("locked");
                assertThat(catchThrowableOfType(
                                        DatabaseUnusableException.class,
                                        () -> database.dossiers().save(SavingChild.at(2), new Revision(1), change))
                                .code())
                        .isEqualTo("database.locked");
                child.kill();
            }
            assertThat(database.dossiers()
                            .save(SavingChild.at(2), new Revision(1), change)
                            .isGranted())
                    .isTrue();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "modes are those of POSIX")
    void a_process_that_may_not_write_the_file_or_its_folder_says_so() throws IOException {
        Path library = Files.createDirectory(folder.resolve("library"));
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers()
                    .save(DOSSIER, Revision.NONE, Change.by("parent", Instant.EPOCH))
                    .orElseThrow();
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            for (Path each : List.of(file, folder.resolve("missing.db"))) {
                try (ChildJvm child = ChildJvm.runWithinItsRights(library, SavingChild.class, each)) {
                    assertThat(child.lines()).as(each.toString()).containsExactly("database.unwritable");
                }
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThat(database.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
        }
    }

    @Test
    void a_process_whose_temporary_folder_is_gone_says_so() {
        try (ChildJvm child = ChildJvm.runWithTemporaryFolder(
                folder.resolve("gone"), SavingChild.class, folder.resolve("cldess.db"))) {
            assertThat(child.lines()).containsExactly("database.driver");
        }
    }
}
