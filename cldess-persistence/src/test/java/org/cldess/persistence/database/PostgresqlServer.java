package org.cldess.persistence.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The PostgreSQL server of this process, which is started for the first test that needs it and ends with the process. */
final class PostgresqlServer {
    private static final EmbeddedPostgres SERVER = started();
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String TABLES = withTables();

    private PostgresqlServer() {}

    /** Returns a new database without tables. */
    static DataSource empty() {
        return source(create("template0"));
    }

    /** Returns a new database with the tables of the library. */
    static DataSource withoutDossiers() {
        return source(create(TABLES));
    }

    /** Returns the folder of all databases. */
    static Path folder() {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW data_directory")) {
            rows.next();
            return Path.of(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Path.of("target", "postgresql").toFile())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withTables() {
        String name = create("template0");
        CldessDatabase.of(source(name));
        return name;
    }

    private static String create(String template) {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private static DataSource source(String name) {
        return SERVER.getDatabase("postgres", name);
    }
}
