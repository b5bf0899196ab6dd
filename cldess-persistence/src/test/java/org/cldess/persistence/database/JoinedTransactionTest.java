package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteDataSource;

/**
 * An application has a table “actor” of its own, and writes a row of it and a dossier in one transaction. They are
 * committed together, or undone together.
 */
@ParameterizedClass
@EnumSource
class JoinedTransactionTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    @Parameter
    private TestedEngine engine = TestedEngine.SQLITE;

    @TempDir
    private Path folder;

    private DataSource source = new SQLiteDataSource();

    @BeforeEach
    void make_the_table_of_the_application() throws SQLException {
        source = engine.withoutDossiers(folder);
        TestedEngine.run(source, List.of("DROP TABLE IF EXISTS actor", "CREATE TABLE actor (name TEXT)"));
    }

    /** Others use the same server after this test. */
    @AfterEach
    void remove_it() throws SQLException {
        TestedEngine.run(source, List.of("DROP TABLE IF EXISTS actor"));
    }

    private void useAnEmptyDatabase() throws SQLException {
        remove_it();
        source = engine.empty(folder);
        TestedEngine.run(source, List.of("DROP TABLE IF EXISTS actor", "CREATE TABLE actor (name TEXT)"));
    }

    private int rows() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("SELECT count(*) FROM actor")) {
            return counted.next() ? counted.getInt(1) : -1;
        }
    }

    private boolean isSaved() {
        return CldessDatabase.of(source).dossiers().find(DOSSIER.id()).isPresent();
    }

    private static void save(Dossiers dossiers) {
        assertThat(dossiers.save(DOSSIER, Revision.NONE, CHANGE).isGranted()).isTrue();
    }

    /** Returns a source of one connection, which only the caller closes. */
    private static DataSource only(Connection connection) {
        return new SingleConnectionDataSource(connection, true);
    }

    @Test
    void a_dossier_is_undone_with_the_callers_row() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Dossiers dossiers = CldessDatabase.of(only(connection)).dossiers();
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO actor VALUES ('Mimosa')");
            save(dossiers);
            assertThat(dossiers.get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
            connection.rollback();
        }
        assertThat(rows()).isZero();
        assertThat(isSaved()).isFalse();
    }

    @Test
    void a_dossier_is_committed_with_the_callers_row_even_if_it_is_written_first() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Dossiers dossiers = CldessDatabase.of(only(connection)).dossiers();
            connection.setAutoCommit(false);
            save(dossiers);
            assertThat(isSaved()).isFalse();
            statement.execute("INSERT INTO actor VALUES ('Mimosa')");
            connection.commit();
        }
        assertThat(rows()).isEqualTo(1);
        assertThat(isSaved()).isTrue();
    }

    @Test
    void a_save_that_is_refused_or_fails_leaves_the_callers_row() throws SQLException {
        save(CldessDatabase.of(source).dossiers());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            Dossiers dossiers = CldessDatabase.of(only(connection)).dossiers();
            TestedEngine.run(source, engine.refusing());
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO actor VALUES ('Mimosa')");
            Dossier noted = DOSSIER.toBuilder().note("autre").build();
            assertThat(dossiers.save(noted, Revision.NONE, CHANGE).isGranted()).isFalse();
            assertThatThrownBy(() -> dossiers.save(noted, new Revision(1), CHANGE))
                    .cause()
                    .hasMessageContaining("not today");
            connection.commit();
            assertThat(dossiers.get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void a_dossier_is_a_part_of_a_transaction_of_spring() throws SQLException {
        DataSource aware = new TransactionAwareDataSourceProxy(source);
        JdbcTemplate application = new JdbcTemplate(aware);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        Dossiers dossiers = CldessDatabase.of(aware).dossiers();

        transaction.executeWithoutResult(status -> {
            application.update("INSERT INTO actor VALUES ('Mimosa')");
            save(dossiers);
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
        assertThat(isSaved()).isFalse();

        transaction.executeWithoutResult(status -> {
            application.update("INSERT INTO actor VALUES ('Mimosa')");
            save(dossiers);
        });
        assertThat(rows()).isEqualTo(1);
        assertThat(isSaved()).isTrue();
    }

    @Test
    void a_dossier_is_a_part_of_a_transaction_of_jooq() throws SQLException {
        CldessDatabase.of(source);
        DSLContext jooq = DSL.using(source, engine.engine().dialect());
        assertThatThrownBy(() -> jooq.transaction(inside -> {
                    inside.dsl().execute("INSERT INTO actor VALUES ('Mimosa')");
                    save(CldessDatabase.of(inside.dsl()).dossiers());
                    throw new IllegalStateException("a mistake");
                }))
                .hasMessage("a mistake");
        assertThat(rows()).isZero();
        assertThat(isSaved()).isFalse();

        jooq.transaction(inside -> {
            inside.dsl().execute("INSERT INTO actor VALUES ('Mimosa')");
            save(CldessDatabase.of(inside.dsl()).dossiers());
        });
        assertThat(rows()).isEqualTo(1);
        assertThat(isSaved()).isTrue();
    }

    @Test
    void the_tables_are_made_in_the_transaction_in_which_the_database_is_opened() throws SQLException {
        useAnEmptyDatabase();
        DSLContext jooq = DSL.using(source, engine.engine().dialect());
        assertThatThrownBy(() -> jooq.transaction(inside -> {
                    inside.dsl().execute("INSERT INTO actor VALUES ('Mimosa')");
                    save(CldessDatabase.of(inside.dsl()).dossiers());
                    throw new IllegalStateException("a mistake");
                }))
                .hasMessage("a mistake");
        assertThat(rows()).isZero();
        try (Connection connection = source.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "cldess%", null)) {
            assertThat(tables.next()).isFalse();
        }
        jooq.transaction(inside -> save(CldessDatabase.of(inside.dsl()).dossiers()));
        assertThat(isSaved()).isTrue();
    }

    @Test
    void a_context_of_the_thread_is_opened_once() throws SQLException {
        DataSourceConnectionProvider connections = new DataSourceConnectionProvider(source);
        ThreadLocalTransactionProvider ofThread = new ThreadLocalTransactionProvider(connections);
        DSLContext jooq = DSL.using(new DefaultConfiguration()
                .set(connections)
                .set(engine.engine().dialect())
                .set(ofThread));
        Dossiers dossiers = CldessDatabase.of(jooq).dossiers();

        assertThatThrownBy(() -> jooq.transaction(() -> {
                    jooq.execute("INSERT INTO actor VALUES ('Mimosa')");
                    save(dossiers);
                    throw new IllegalStateException("a mistake");
                }))
                .hasMessage("a mistake");
        assertThat(rows()).isZero();
        assertThat(isSaved()).isFalse();
    }

    @Test
    void a_pool_that_never_commits_by_itself_is_refused() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            DataSource pool = only(connection);
            assertThatThrownBy(() -> CldessDatabase.of(pool))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not commit by itself");
        }
        assertThatThrownBy(() -> CldessDatabase.of(DSL.using(SQLDialect.SQLITE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no connection");
    }

    /** The application’s own Flyway runs the scripts, with the places and the table that the library names. */
    @Test
    void an_application_may_run_the_migrations_by_its_own_flyway_and_the_library_runs_those_that_it_left()
            throws SQLException {
        useAnEmptyDatabase();
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:META-INF/cldess/migration" + engine.engine().scripts())
                .table(Migrations.TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(engine.engine().placeholders())
                .loggers()
                .load();
        assertThat(flyway.migrate().migrationsExecuted)
                .isEqualTo(Script.in(Migrations.class.getClassLoader(), engine.engine())
                        .size());
        save(CldessDatabase.of(source).dossiers());
        assertThat(isSaved()).isTrue();
    }

    @Test
    void an_administrator_may_run_the_migrations_by_hand() throws SQLException {
        useAnEmptyDatabase();
        ClassLoader loader = Migrations.class.getClassLoader();
        for (Script script : Script.in(loader, engine.engine())) {
            TestedEngine.run(source, script.statements(loader, engine.engine()));
        }
        save(CldessDatabase.of(source).dossiers());
        assertThat(isSaved()).isTrue();
    }

    @Test
    void flyway_finds_what_the_library_ran() throws SQLException {
        useAnEmptyDatabase();
        CldessDatabase.of(source);
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:META-INF/cldess/migration" + engine.engine().scripts())
                .table(Migrations.TABLE)
                .placeholders(engine.engine().placeholders())
                .loggers()
                .load();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }
}
