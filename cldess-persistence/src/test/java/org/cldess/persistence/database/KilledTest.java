package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes are killed at random instants (kill −9), while they save or migrate. No save that was acknowledged is lost,
 * and none is stored in part. The tests print what they counted.
 */
class KilledTest {
    private static final int ROUNDS = Cases.areLong() ? 200 : 3;
    private static final int MIGRATIONS = 40;
    private static final DossierId ID = SavingChild.at(1).id();

    private final SplittableRandom random = new SplittableRandom(2013);

    @TempDir
    private Path folder;

    /** The nanoseconds that the first migration took, which was not killed. */
    private long usual = -1;

    /** What was acknowledged and what was found, round by round. */
    private static final class Count {
        private int rounds;
        private long acknowledged;
        private long committed;
        private long last;

        /** Compares the database after a round with what was acknowledged. */
        void add(Dossiers dossiers, long acknowledgedLast) {
            long found = dossiers.find(ID)
                    .map(Stored::revision)
                    .orElse(Revision.NONE)
                    .number();
            // a save may be committed and not acknowledged
            assertThat(found).as("round %s", rounds).isBetween(acknowledgedLast, acknowledgedLast + 1);
            if (found > 0) {
                assertThat(dossiers.get(ID).value()).as("round %s", rounds).isEqualTo(SavingChild.at(found));
            }
            rounds++;
            acknowledged += acknowledgedLast - last;
            committed += found - acknowledgedLast;
            last = found;
        }

        /** Checks that the history has no gap, and that a few revisions are what was saved. */
        void end(Dossiers dossiers, String what) {
            assertThat(dossiers.revisions(ID))
                    .extracting(saved -> saved.revision().number())
                    .hasSize((int) last)
                    .isSorted();
            for (long revision = 1; revision <= last; revision += 1 + last / 10) {
                assertThat(dossiers.find(ID, new Revision(revision)).map(Stored::value))
                        .contains(SavingChild.at(revision));
            }
            System.out.printf(
                    "%s: %s rounds, %s saves acknowledged, %s committed but not acknowledged, none lost%n",
                    what, rounds, acknowledged, committed);
        }
    }

    /** Lets a process save for a while, kills it, and returns the last revision that it acknowledged. */
    private long killed(String place, long last) throws InterruptedException {
        long acknowledged = last;
        try (ChildJvm child = ChildJvm.run(SavingChild.class, place)) {
            for (int i = random.nextInt(1, 8); i > 0; i--) {
                assertThat(Long.parseLong(child.line())).isEqualTo(++acknowledged);
            }
            Thread.sleep(random.nextInt(60)); // so that the kill hits a save at a random point
            child.kill();
            return acknowledged
                    + child.lines().stream().filter(line -> !line.isEmpty()).count();
        }
    }

    @Test
    void a_process_that_is_killed_loses_no_save_that_was_acknowledged() throws InterruptedException {
        Path file = folder.resolve("cldess.db");
        Count count = new Count();
        while (count.rounds < ROUNDS) {
            long acknowledged = killed(file.toString(), count.last);
            try (CldessDatabase database = CldessDatabase.embedded(file)) {
                count.add(database.dossiers(), acknowledged);
            }
        }
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            count.end(database.dossiers(), "kill -9 of a program, SQLite");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "cldess.ring", matches = "long")
    void a_client_of_postgresql_that_is_killed_loses_no_save_that_was_acknowledged() throws Exception {
        try (DurablePostgresql server = new DurablePostgresql(folder)) {
            Dossiers dossiers = CldessDatabase.of(server.source("postgres")).dossiers();
            Count count = new Count();
            while (count.rounds < ROUNDS / 2) {
                long acknowledged = killed(server.url("postgres"), count.last);
                waitForOthers(server.source("postgres"));
                count.add(dossiers, acknowledged);
            }
            count.end(dossiers, "kill -9 of a program, PostgreSQL");
        }
    }

    /** Waits until the server has ended the transactions of programs that are gone. */
    private static void waitForOthers(DataSource source) throws SQLException, InterruptedException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            while (number(
                            statement,
                            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <>"
                                    + " pg_backend_pid()")
                    > 0) {
                Thread.sleep(5);
            }
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "cldess.ring", matches = "long")
    void a_server_that_is_killed_loses_no_save_that_was_acknowledged() throws Exception {
        try (DurablePostgresql server = new DurablePostgresql(folder)) {
            Count count = new Count();
            while (count.rounds < ROUNDS / 2) {
                Dossiers writing = CldessDatabase.of(new KeptConnections(server.source("postgres")))
                        .dossiers();
                AtomicLong acknowledged = new AtomicLong(count.last);
                Thread writer = new Thread(() -> save(writing, acknowledged));
                writer.start();
                while (writer.isAlive() && acknowledged.get() == count.last) {
                    Thread.sleep(1);
                }
                Thread.sleep(random.nextInt(300));
                server.kill();
                writer.join();
                server.start();
                count.add(CldessDatabase.of(server.source("postgres")).dossiers(), acknowledged.get());
            }
            count.end(CldessDatabase.of(server.source("postgres")).dossiers(), "kill -9 of the server, PostgreSQL");
        }
    }

    /** Saves until the server is gone. */
    private static void save(Dossiers dossiers, AtomicLong acknowledged) {
        try {
            while (true) {
                Revision last = new Revision(acknowledged.get());
                Dossier next = SavingChild.at(last.next().number());
                acknowledged.set(dossiers.save(next, last, Change.by("writer", Instant.EPOCH))
                        .orElseThrow()
                        .number());
            }
        } catch (DatabaseUnusableException e) {
            assertThat(e.code()).isEqualTo("database.unreachable");
        }
    }

    /** Opens a database and says when it begins and ends. It has opened another one before, so that Java is warm. */
    static final class OpeningChild {
        private OpeningChild() {}

        public static void main(String[] arguments) {
            SavingChild.open(arguments[1]).close();
            System.out.println("opening");
            SavingChild.open(arguments[0]).close();
            System.out.println("opened");
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "cldess.ring", matches = "long")
    void a_migration_that_is_killed_is_done_wholly_or_not_at_all() throws Exception {
        KeptRows kept = KeptRows.of("v4");
        Path first = folder.resolve("first.db");
        fill(SqliteEngine.file(first, Duration.ofSeconds(5)), kept, TestedEngine.SQLITE);
        Map<Integer, Integer> found = new TreeMap<>();
        for (int round = 0; round < MIGRATIONS; round++) {
            Path file = Files.copy(first, folder.resolve("cldess.db"), StandardCopyOption.REPLACE_EXISTING);
            killWhileOpening(file.toString(), folder.resolve("other.db").toString());
            found.merge(scripts(SqliteEngine.file(file, Duration.ofSeconds(5))), 1, Integer::sum);
            try (CldessDatabase database = CldessDatabase.embedded(file)) {
                assertWhole(database.dossiers(), kept);
            }
        }
        System.out.println("kill -9 of a migration, SQLite: rounds by the number of scripts found: " + found);
        assertThat(found).containsOnlyKeys(1, current(TestedEngine.SQLITE));
    }

    @Test
    @EnabledIfSystemProperty(named = "cldess.ring", matches = "long")
    void a_migration_of_postgresql_that_is_killed_is_done_wholly_or_not_at_all() throws Exception {
        KeptRows kept = KeptRows.of("v4");
        try (DurablePostgresql server = new DurablePostgresql(folder)) {
            server.execute("CREATE DATABASE first");
            fill(server.source("first"), kept, TestedEngine.POSTGRESQL);
            Map<Integer, Integer> found = new TreeMap<>();
            for (int round = 0; round < MIGRATIONS; round++) {
                server.execute("DROP DATABASE IF EXISTS copy WITH (FORCE)");
                server.execute("CREATE DATABASE copy TEMPLATE first");
                killWhileOpening(server.url("copy"), server.url("postgres"));
                waitForOthers(server.source("copy"));
                found.merge(scripts(server.source("copy")), 1, Integer::sum);
                assertWhole(CldessDatabase.of(server.source("copy")).dossiers(), kept);
            }
            System.out.println("kill -9 of a migration, PostgreSQL: rounds by the number of scripts found: " + found);
            assertThat(found).containsOnlyKeys(1, current(TestedEngine.POSTGRESQL));
        }
    }

    private static void fill(DataSource source, KeptRows kept, TestedEngine tested) throws SQLException {
        try (Connection connection = source.getConnection()) {
            OtherVersion.upTo(1, tested.engine()).migrations().run(connection);
        }
        kept.insertInto(source, tested.engine());
    }

    private void killWhileOpening(String place, String other) throws InterruptedException {
        try (ChildJvm child = ChildJvm.run(OpeningChild.class, place, other)) {
            assertThat(child.line()).isEqualTo("opening");
            if (usual < 0) {
                long start = System.nanoTime();
                assertThat(child.line()).isEqualTo("opened");
                usual = System.nanoTime() - start;
            } else {
                Thread.sleep(random.nextLong(usual) / 1_000_000);
            }
            child.kill();
        }
    }

    private static int scripts(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            return number(statement, "SELECT count(*) FROM " + Migrations.TABLE);
        }
    }

    private static int current(TestedEngine tested) {
        return Script.in(Migrations.class.getClassLoader(), tested.engine()).size();
    }

    private static void assertWhole(Dossiers dossiers, KeptRows kept) {
        assertThat(dossiers.get(kept.at(1).id()))
                .isEqualTo(new Stored<>(kept.at(KeptRows.REVISIONS), new Revision(KeptRows.REVISIONS)));
    }
}
