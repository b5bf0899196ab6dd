package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * One bit of the files of a database is flipped. The dossier in it is then either what was saved, or refused with a
 * sentence; it is never another one. The tests print what they counted.
 */
class FlippedBitsTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier FIRST = GeneratedDossiers.full(1);
    private static final Dossier LAST = SavingChild.grown(FIRST, 3);

    private final SplittableRandom random = new SplittableRandom(2013);
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @TempDir
    private Path folder;

    private static void save(Dossiers dossiers) {
        dossiers.save(FIRST, Revision.NONE, CHANGE).orElseThrow();
        dossiers.save(LAST, new Revision(1), CHANGE).orElseThrow();
    }

    private interface Loading {
        Stored<Dossier> load();
    }

    /** Loads a dossier, and counts what happens. */
    private void count(String which, Dossier expected, Loading loading) {
        String outcome;
        try {
            outcome = loading.load().value().equals(expected) ? "as it was saved" : "another dossier";
        } catch (DatabaseUnusableException refused) {
            outcome = refused.getMessage().contains("can still be read")
                    ? refused.code() + ", with the revision that can be read"
                    : refused.code();
        } catch (RuntimeException e) {
            outcome = "raw " + e.getClass().getSimpleName() + " " + e.getCause();
        }
        outcomes.merge(which + ": " + outcome, 1, Integer::sum);
    }

    private void assertNoneIsAnother(String engine, int flips) {
        System.out.printf("%s flipped bits, %s: %s%n", flips, engine, outcomes);
        assertThat(outcomes.keySet()).noneMatch(outcome -> outcome.contains("another") || outcome.contains("raw"));
    }

    @Test
    void no_flipped_bit_of_a_file_makes_another_dossier() throws IOException {
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            save(database.dossiers());
        }
        byte[] bytes = Files.readAllBytes(file);
        Path copy = folder.resolve("flipped.db");
        int flips = Cases.of(10);
        for (int i = 0; i < flips; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, flipped);
            count("last", LAST, () -> {
                try (CldessDatabase database = CldessDatabase.embedded(copy)) {
                    return database.dossiers().get(LAST.id());
                }
            });
            count("first", FIRST, () -> {
                try (CldessDatabase database = CldessDatabase.embedded(copy)) {
                    return database.dossiers().find(LAST.id(), new Revision(1)).orElseThrow();
                }
            });
        }
        assertNoneIsAnother("SQLite", flips);
    }

    /** The server keeps no checksums of its pages, as Debian installs it. */
    @Test
    @EnabledIfSystemProperty(named = "cldess.ring", matches = "long")
    void no_flipped_bit_of_a_table_of_postgresql_makes_another_dossier() throws Exception {
        try (DurablePostgresql server = new DurablePostgresql(folder)) {
            save(CldessDatabase.of(server.source("postgres")).dossiers());
            server.execute("CHECKPOINT");
            List<Path> files = filesWithRows(server);
            server.stop();
            int flips = 200;
            for (int i = 0; i < flips; i++) {
                Path file = files.get(random.nextInt(files.size()));
                byte[] bytes = Files.readAllBytes(file);
                byte[] flipped = bytes.clone();
                flipped[usedByte(bytes)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                server.start();
                Dossiers dossiers = CldessDatabase.of(server.source("postgres")).dossiers();
                count("last", LAST, () -> dossiers.get(LAST.id()));
                count(
                        "first",
                        FIRST,
                        () -> dossiers.find(LAST.id(), new Revision(1)).orElseThrow());
                server.stop();
                Files.write(file, bytes);
            }
            assertNoneIsAnother("PostgreSQL", flips);
        }
    }

    /** Returns the files of our tables that contain rows. */
    private static List<Path> filesWithRows(DurablePostgresql server) throws SQLException {
        List<Path> files = new ArrayList<>();
        try (Connection connection = server.source("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_relation_filepath(c.oid) FROM pg_class c"
                        + " WHERE relname LIKE 'cldess%' AND relkind = 'r' AND pg_relation_size(c.oid) > 0")) {
            while (rows.next()) {
                files.add(server.data().resolve(rows.getString(1)));
            }
        }
        return files;
    }

    /** Returns the place of a byte in the header or in a row of the first page, which has free space between them. */
    private int usedByte(byte[] page) {
        int lower = (page[12] & 0xff) | (page[13] & 0xff) << 8;
        int upper = (page[14] & 0xff) | (page[15] & 0xff) << 8;
        int used = random.nextInt(lower + 8192 - upper);
        return used < lower ? used : used - lower + upper;
    }
}
