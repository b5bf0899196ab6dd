package org.cldess.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.cldess.testing.TimeGuard;

/** The PostgreSQL server of this process. It starts for the first test that needs it and ends with the process. */
final class PostgresqlServer {
    private static final EmbeddedPostgres SERVER = started();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Deque<String> RECENT = new ArrayDeque<>();
    private static final String TABLES = tables();
    private static final DataSource SHARED = shared();

    private PostgresqlServer() {}

    /** Returns a new database without tables. */
    static DataSource empty() {
        return database(create("template0"));
    }

    /** Returns a new database with the tables of the library. */
    static DataSource withTables() {
        return database(create(TABLES));
    }

    /** Returns the database of tests that change nothing but dossiers, as if no test had used it yet. */
    static DataSource withoutDossiers() {
        execute(SHARED, """
                DROP FUNCTION IF EXISTS refusing() CASCADE;
                DO $$ DECLARE name text; BEGIN
                    FOR name IN SELECT tablename FROM pg_tables
                        WHERE tablename LIKE 'cldess%' AND tablename <> 'cldess_migration'
                    LOOP EXECUTE 'DELETE FROM ' || name; END LOOP;
                END $$""");
        return SHARED;
    }

    /** Returns the address of that database. */
    static URI address() {
        return URI.create(SERVER.getJdbcUrl("postgres", "shared").substring("jdbc:".length()));
    }

    /** Returns the folder with the tables of a database. */
    static Path folder(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT current_setting('data_directory'), oid"
                        + " FROM pg_database WHERE datname = current_database()")) {
            rows.next();
            return Path.of(rows.getString(1), "base", rows.getString(2));
        }
    }

    private static EmbeddedPostgres started() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Path.of("target", "postgresql").toFile())
                    .setServerConfig("autovacuum", "off") // no statistics, which would repeat what was saved
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
            TimeGuard.count(process(server.getPostgresDatabase()));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the number of the process of a server: it leaves the tree of the process that starts it. */
    private static long process(DataSource server) throws IOException {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW data_directory")) {
            rows.next();
            Path file = Path.of(rows.getString(1), "postmaster.pid");
            return Long.parseLong(Files.readAllLines(file).get(0).strip());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tables() {
        execute(SERVER.getPostgresDatabase(), "CREATE DATABASE tables TEMPLATE template0");
        CldessDatabase.of(database("tables"));
        return "tables";
    }

    private static DataSource shared() {
        execute(SERVER.getPostgresDatabase(), "CREATE DATABASE shared TEMPLATE tables");
        return new KeptConnections(database("shared"));
    }

    /** Creates a database, and drops that of the test before the previous one: a hundred would fill the disk. */
    private static String create(String template) {
        String name = "test" + DATABASES.incrementAndGet();
        DataSource server = SERVER.getPostgresDatabase();
        RECENT.add(name);
        if (RECENT.size() > 3) {
            execute(server, "DROP DATABASE %s WITH (FORCE)".formatted(RECENT.remove()));
        }
        execute(server, "CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
        return name;
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a database as another user sees it. */
    static DataSource as(String user, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return SERVER.getDatabase(user, connection.getCatalog());
        }
    }

    /** Returns a database that exists. */
    static DataSource database(String name) {
        return SERVER.getDatabase("postgres", name);
    }
}
