package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Opening, locking and losing a PostgreSQL database. */
class PostgresqlDatabaseTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = SavingChild.at(1);

    private final DataSource source = PostgresqlServer.withoutDossiers();
    private final Dossiers dossiers = CldessDatabase.of(source).dossiers();

    private void run(String... statements) throws SQLException {
        TestedEngine.run(source, List.of(statements));
    }

    private List<String> asked(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static void refuses(String code, ThrowingCallable work) {
        DatabaseUnusableException refusal = catchThrowableOfType(DatabaseUnusableException.class, work);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.message(Locale.ENGLISH))
                .contains("jdbc:postgresql://localhost:")
                .doesNotContain("user=");
    }

    @Test
    void the_tables_have_the_types_that_users_of_the_server_expect() throws SQLException {
        String types = "SELECT DISTINCT format_type(a.atttypid, a.atttypmod) FROM pg_attribute a"
                + " JOIN pg_class c ON c.oid = a.attrelid WHERE c.relname LIKE 'cldess%%' AND c.relname <> 'cldess_migration'"
                + " AND c.relkind = 'r' AND a.attnum > 0 AND a.attname LIKE '%s' ORDER BY 1";
        assertThat(asked(types.formatted("%")))
                .containsExactly("bigint", "boolean", "date", "integer", "numeric", "text", "timestamp with time zone");
        assertThat(asked(types.formatted("%\\_known"))).containsExactly("boolean");
        assertThat(asked(types.formatted("%\\_cents"))).containsExactly("bigint");
        assertThat(asked(types.formatted("saved\\_at"))).containsExactly("timestamp with time zone");
        assertThat(asked(types.formatted("created"))).containsExactly("date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE cldess_action SET weight = -1",
                "UPDATE cldess_action SET lead_id = 'nobody'",
                "UPDATE cldess_actor SET needs_known = NULL",
                "UPDATE cldess_actor SET siren = '1', siren_known = false",
                "DELETE FROM cldess_dossier"
            })
    void refuses_rows_that_make_no_sense(String sql) {
        dossiers.save(SavingChild.at(2), Revision.NONE, CHANGE).orElseThrow();
        SQLException refusal = catchThrowableOfType(SQLException.class, () -> run(sql));
        assertThat(refusal.getSQLState()).startsWith("23");
    }

    @Test
    void can_be_made_by_many_at_once() throws Exception {
        int many = 4;
        DataSource empty = PostgresqlServer.empty();
        CountDownLatch start = new CountDownLatch(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<CldessDatabase>> tasks = IntStream.range(0, many)
                    .<Callable<CldessDatabase>>mapToObj(i -> () -> {
                        start.countDown();
                        start.await();
                        return CldessDatabase.of(empty);
                    })
                    .toList();
            for (Future<CldessDatabase> done : threads.invokeAll(tasks)) {
                assertThat(done.get().dossiers().ids()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** The other program has the lock of the migrations, and has made the tables when it ends. */
    @Test
    void waits_for_a_program_that_migrates() throws Exception {
        DataSource own = PostgresqlServer.withTables();
        TestedEngine.run(own, List.of("ALTER SCHEMA public RENAME TO made", "CREATE SCHEMA public"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection connection = own.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            new PostgresqlEngine(Duration.ofSeconds(1)).lockMigrations(connection);
            Future<CldessDatabase> opening = other.submit(() -> CldessDatabase.of(own));
            while (!opening.isDone()
                    && asked("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                            .isEmpty()) {
                Thread.sleep(5);
            }
            statement.execute("DROP SCHEMA public");
            statement.execute("ALTER SCHEMA made RENAME TO public");
            connection.commit();

            assertThat(opening.get().dossiers().ids()).isEmpty();
        } finally {
            other.shutdown();
        }
    }

    /** As several instances of an application that start together on a slow server. */
    @Test
    void waits_longer_for_a_program_that_migrates_than_for_one_that_writes() throws Exception {
        DataSource empty = PostgresqlServer.empty();
        DatabaseOpener opener =
                new DatabaseOpener(new PostgresqlEngine(Duration.ofMillis(20)), "jdbc:postgresql://localhost:0");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection migrating = empty.getConnection();
                Connection opening = empty.getConnection()) {
            migrating.setAutoCommit(false);
            new PostgresqlEngine(Duration.ofSeconds(1)).lockMigrations(migrating);
            refuses("database.locked", () -> opener.open(opening, true, Duration.ZERO, Duration.ZERO));

            Future<?> opened = other.submit(() -> opener.open(opening, true, Duration.ZERO, Duration.ofHours(1)));
            Set<String> waits = new HashSet<>();
            while (!opened.isDone() && waits.size() < 3) {
                waits.addAll(
                        asked("SELECT waitstart FROM pg_locks WHERE locktype = 'advisory' AND waitstart IS NOT NULL"));
            }
            migrating.rollback();

            opened.get();
            assertThat(CldessDatabase.of(empty).dossiers().ids()).isEmpty();
        } finally {
            other.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE cldess_actor DROP COLUMN siren",
                "ALTER TABLE cldess_actor ALTER COLUMN created TYPE text",
                "ALTER TABLE cldess_actor ALTER COLUMN name DROP NOT NULL",
                "ALTER TABLE cldess_actor ADD COLUMN colour text NOT NULL",
                "ALTER TABLE cldess_revision DROP CONSTRAINT cldess_revision_pkey",
                "DROP TABLE cldess_tie",
                "CREATE RULE zz AS ON DELETE TO cldess_tie DO INSTEAD NOTHING",
                "CREATE TRIGGER zz BEFORE DELETE ON cldess_tie FOR EACH ROW"
                        + " EXECUTE FUNCTION suppress_redundant_updates_trigger()"
            })
    void refuses_tables_that_another_program_changed(String sql) throws SQLException {
        afterwards(sql, jooq -> refuses("database.altered", () -> CldessDatabase.of(jooq)));
    }

    /** Runs a statement in a transaction of its own, which is undone in the end. */
    private void afterwards(String sql, Consumer<DSLContext> work) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            work.accept(DSL.using(connection, SQLDialect.POSTGRES));
            connection.rollback();
        }
    }

    @Test
    void takes_what_an_administrator_adds_without_harm() throws SQLException {
        String additions = """
                CREATE INDEX ON cldess_actor (name);
                CREATE VIEW cldess_names AS SELECT name FROM cldess_actor;
                ALTER TABLE cldess_actor ADD COLUMN seen timestamptz NOT NULL DEFAULT now();
                ALTER TABLE cldess_actor ADD COLUMN colour text;
                CREATE TABLE actor (name text)""";
        afterwards(additions, jooq -> {
            Dossiers still = CldessDatabase.of(jooq).dossiers();
            still.save(SavingChild.at(2), Revision.NONE, CHANGE).orElseThrow();
            assertThat(still.get(DOSSIER.id()).value()).isEqualTo(SavingChild.at(2));
        });
    }

    @ParameterizedTest
    @CsvSource({"version = '999', database.newer", "checksum = 1, database.older", "success = false, database.damaged"})
    void refuses_tables_of_another_version(String noted, String code) throws SQLException {
        afterwards("UPDATE cldess_migration SET " + noted, jooq -> refuses(code, () -> CldessDatabase.of(jooq)));
    }

    @Test
    void refuses_a_database_that_cannot_store_every_text() throws SQLException {
        run("DROP DATABASE IF EXISTS latin", "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        DataSource latin = PostgresqlServer.database("latin");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CldessDatabase.of(latin))
                .withMessage("The PostgreSQL database stores its texts in LATIN1. Give one that stores them in UTF8.");
    }

    @Test
    void names_the_rights_that_a_user_lacks() throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        run("CREATE ROLE stranger LOGIN");
        DataSource stranger = PostgresqlServer.as("stranger", source);
        refuses("database.forbidden", () -> CldessDatabase.of(stranger));

        run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO stranger");
        Dossiers reading = CldessDatabase.of(stranger).dossiers();
        assertThat(reading.get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
        refuses("database.forbidden", () -> reading.save(SavingChild.at(2), new Revision(1), CHANGE));
        assertThat(reading.get(DOSSIER.id())).isEqualTo(new Stored<>(DOSSIER, new Revision(1)));
        run("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM stranger", "DROP ROLE stranger");
    }

    @Test
    void a_server_that_only_reads_is_named() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET default_transaction_read_only = on");
            Dossiers reading = CldessDatabase.of(new SingleConnectionDataSource(connection, true))
                    .dossiers();
            assertThat(reading.ids()).isEmpty();
            refuses("database.forbidden", () -> reading.save(DOSSIER, Revision.NONE, CHANGE));
        }
    }

    @Test
    void a_connection_that_breaks_is_named_and_the_next_one_is_used() throws SQLException {
        try (Connection connection = source.getConnection()) {
            Dossiers one = CldessDatabase.of(new SingleConnectionDataSource(connection, true))
                    .dossiers();
            one.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
            run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            refuses("database.unreachable", () -> one.save(SavingChild.at(2), new Revision(1), CHANGE));
        }
        assertThat(dossiers.get(DOSSIER.id())).isEqualTo(new Stored<>(DOSSIER, new Revision(1)));
    }

    @Test
    void a_server_that_gives_no_connection_is_named() {
        DelegatingDataSource pool = new DelegatingDataSource(source);
        Dossiers opened = CldessDatabase.of(pool).dossiers();
        pool.setTargetDataSource(DurablePostgresql.at("jdbc:postgresql://localhost:1/gone"));
        refuses("database.unreachable", () -> opened.find(DOSSIER.id()));
        DatabaseUnusableException refusal =
                catchThrowableOfType(DatabaseUnusableException.class, () -> CldessDatabase.of(pool));
        assertThat(refusal.code()).isEqualTo("database.unreachable");
        assertThat(refusal.message(Locale.ENGLISH)).startsWith("The data source gives no connection: ");
    }

    @Test
    void waits_for_the_writer_of_a_dossier_but_not_for_ever_and_not_for_writers_of_others() throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        Dossier other =
                Dossier.builder(DossierId.of("other"), DOSSIER.contract()).build();
        try (Connection connection = source.getConnection();
                Connection waiting = source.getConnection()) {
            Dossiers slow = CldessDatabase.of(new SingleConnectionDataSource(connection, true))
                    .dossiers();
            Dossiers impatient = new JooqDossiers(
                    new Transactions(
                            new PostgresqlEngine(Duration.ofMillis(50)),
                            Connections.of(new SingleConnectionDataSource(waiting, true)),
                            "jdbc:postgresql://localhost:0"),
                    "");
            connection.setAutoCommit(false);
            slow.save(SavingChild.at(2), new Revision(1), CHANGE).orElseThrow();

            refuses("database.locked", () -> impatient.save(SavingChild.at(3), new Revision(1), CHANGE));
            assertThat(impatient.save(other, Revision.NONE, CHANGE).isGranted()).isTrue();
            assertThat(impatient.get(DOSSIER.id())).isEqualTo(new Stored<>(DOSSIER, new Revision(1)));
            connection.commit();

            assertThat(impatient
                            .save(SavingChild.at(3), new Revision(1), CHANGE)
                            .isGranted())
                    .isFalse();
            assertThat(impatient.get(DOSSIER.id())).isEqualTo(new Stored<>(SavingChild.at(2), new Revision(2)));
        }
    }

    /** The caller’s transaction shows the state at its beginning, in which the dossier has revision 1. */
    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
    void a_save_in_a_transaction_that_sees_an_earlier_state_asks_to_repeat_it(int isolation) throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        try (Connection connection = source.getConnection()) {
            Dossiers earlier = CldessDatabase.of(new SingleConnectionDataSource(connection, true))
                    .dossiers();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            assertThat(earlier.get(DOSSIER.id()).revision()).isEqualTo(new Revision(1));
            dossiers.save(SavingChild.at(2), new Revision(1), CHANGE).orElseThrow();

            assertThat(earlier.get(DOSSIER.id())).isEqualTo(new Stored<>(DOSSIER, new Revision(1)));
            refuses("database.locked", () -> earlier.save(SavingChild.at(3), new Revision(1), CHANGE));
            connection.rollback();
            assertThat(earlier.get(DOSSIER.id()).revision()).isEqualTo(new Revision(2));
        }
    }

    /**
     * READ COMMITTED shows each statement what was committed before it: here before the only statement of a load, and
     * between the revisions and the rows from which an earlier revision is read.
     */
    @Test
    void a_load_in_the_callers_transaction_never_mixes_two_saves() throws SQLException {
        dossiers.save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        try (Connection connection = source.getConnection()) {
            List<Dossier> next = new ArrayList<>(List.of(SavingChild.at(2), SavingChild.at(3)));
            CountedDataSource meanwhile = new CountedDataSource(new SingleConnectionDataSource(connection, true))
                    .before("select 0, row(", () -> {
                        if (!next.isEmpty()) {
                            Revision current = dossiers.get(DOSSIER.id()).revision();
                            dossiers.save(next.remove(0), current, CHANGE).orElseThrow();
                        }
                    });
            Dossiers joined = CldessDatabase.of(meanwhile.source()).dossiers();
            connection.setAutoCommit(false);
            assertThat(joined.get(DOSSIER.id())).isEqualTo(new Stored<>(SavingChild.at(2), new Revision(2)));
            assertThat(joined.find(DOSSIER.id(), new Revision(1))).contains(new Stored<>(DOSSIER, new Revision(1)));
            connection.commit();
            assertThat(next).isEmpty();
        }
    }
}
