package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests one database shared by several processes, some of which are killed or run out of disk space. */
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
    void a_process_that_is_killed_loses_no_save_that_was_acknowledged() throws InterruptedException {
        Path file = folder.resolve("cldess.db");
        SplittableRandom random = new SplittableRandom(2013);
        long last = 0;
        for (int round = 0; round < Cases.of(3); round++) {
            long acknowledged;
            try (ChildJvm child = ChildJvm.run(SavingChild.class, file)) {
                for (int i = random.nextInt(3, 30); i > 0; i--) {
                    assertThat(Long.parseLong(child.line())).isEqualTo(++last);
                }
                Thread.sleep(random.nextInt(20)); // so that the kill hits the next save at a random point
                child.kill();
                acknowledged = last
                        + child.lines().stream().filter(line -> !line.isEmpty()).count();
            }
            try (CldessDatabase database = CldessDatabase.embedded(file)) {
                Stored<Dossier> stored = database.dossiers().get(DOSSIER.id());
                long found = stored.revision().number();
                assertThat(found).isBetween(acknowledged, acknowledged + 1); // a save may be committed and not printed
                assertThat(stored.value()).isEqualTo(SavingChild.at(found));
                last = found;
            }
        }
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
}
