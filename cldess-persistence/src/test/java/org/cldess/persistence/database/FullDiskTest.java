package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * A disk becomes full while dossiers are saved on it: a small one in memory, which only root may mount. Saves go on
 * once there is space again.
 */
@EnabledIfSystemProperty(named = "cldess.ring", matches = "long")
class FullDiskTest {
    private static final int FULL = 20;

    private final SplittableRandom random = new SplittableRandom(2013);

    @TempDir
    private Path folder;

    private void mount(int mebibytes) throws IOException, InterruptedException {
        if (!run("mount", "-t", "tmpfs", "-o", "size=%sm".formatted(mebibytes), "tmpfs", folder.toString())) {
            throw new TestAbortedException("Only root may mount a disk.");
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    /** Saves the next revision, and returns how it went. */
    private static String save(Dossiers dossiers, Revision last) {
        try {
            Dossier next = SavingChild.at(last.next().number());
            dossiers.save(next, last, Change.by("writer", Instant.EPOCH)).orElseThrow();
            return "granted";
        } catch (DatabaseUnusableException e) {
            return e.code();
        }
    }

    private interface Server {
        void bringBack() throws Exception;
    }

    /** Saves until the disk is full, makes room, and goes on. */
    private void fillAgainAndAgain(String what, Dossiers dossiers, Server server) throws Exception {
        Revision last = Revision.NONE;
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int round = 0; round < FULL; round++) {
            Path ballast = folder.resolve("ballast");
            fill(ballast);
            String outcome = "granted";
            while (outcome.equals("granted")) {
                outcome = save(dossiers, last);
                outcomes.merge(outcome, 1, Integer::sum);
                last = outcome.equals("granted") ? last.next() : last;
            }
            Files.delete(ballast);
            server.bringBack();
            Revision found =
                    dossiers.find(SavingChild.at(1).id()).map(Stored::revision).orElse(Revision.NONE);
            // a server that breaks down may have committed
            assertThat(found).isIn(last, outcome.equals("database.unreachable") ? last.next() : last);
            last = found;
            assertThat(save(dossiers, last)).as("round %s", round).isEqualTo("granted");
            last = last.next();
            assertThat(dossiers.get(SavingChild.at(1).id()))
                    .as("round %s", round)
                    .isEqualTo(new Stored<>(SavingChild.at(last.number()), last));
        }
        System.out.printf("full disk, %s: %s times full, answers %s, none lost%n", what, FULL, outcomes);
        assertThat(outcomes.keySet()).isSubsetOf("granted", "database.full", "database.unreachable");
    }

    /** Writes a file until almost no space is left. */
    private void fill(Path ballast) throws IOException {
        byte[] some = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(some);
            }
        } catch (IOException e) {
            try (FileChannel file = FileChannel.open(ballast, StandardOpenOption.WRITE)) {
                file.truncate(Math.max(0, file.size() - random.nextInt(600) * 1024L));
            }
        }
    }

    @Test
    void a_file_survives_a_full_disk() throws Exception {
        mount(8);
        try (CldessDatabase database = CldessDatabase.embedded(folder.resolve("cldess.db"))) {
            fillAgainAndAgain("SQLite", database.dossiers(), () -> {});
        }
    }

    @Test
    void a_server_survives_a_full_disk() throws Exception {
        mount(400);
        Path data = Files.createDirectory(folder.resolve("server"));
        try (DurablePostgresql server = new DurablePostgresql(data)) {
            fillAgainAndAgain(
                    "PostgreSQL",
                    CldessDatabase.of(new KeptConnections(server.source("postgres")))
                            .dossiers(),
                    server::bringBack);
        }
    }
}
