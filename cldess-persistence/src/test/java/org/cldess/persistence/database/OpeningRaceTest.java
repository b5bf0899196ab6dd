package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests two programs that open a new database at the same time, by stopping one of them at the critical moments. */
class OpeningRaceTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path aside = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("cldess.db");
        aside = folder.resolve("aside.db");
    }

    /**
     * The script fails because the other program has already run it; the other program records it before this one
     * checks again.
     */
    @Test
    void a_script_that_another_program_has_just_run_is_not_run_again() throws SQLException {
        CldessDatabase.embedded(file).close();
        run(
                "ATTACH '%s' AS aside",
                "CREATE TABLE aside.noted AS SELECT * FROM cldess_migration WHERE version = '4'",
                "DELETE FROM cldess_migration WHERE version = '4'");
        AtomicInteger failures = new AtomicInteger();
        Engine engine = whereAfterAFailure(() -> {
            if (failures.incrementAndGet() == 1) {
                run("ATTACH '%s' AS aside", "INSERT INTO cldess_migration SELECT * FROM aside.noted");
            }
        });
        DataSource source = SqliteEngine.file(file, Duration.ofSeconds(10));

        try (Connection connection = source.getConnection()) {
            assertThatNoException()
                    .isThrownBy(() ->
                            new DatabaseOpener(engine, file.toString()).open(connection, false, Duration.ofMinutes(1)));
        }
        assertThat(failures).as("how often the script failed").hasValue(1);
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** Returns the SQLite engine; each time it is asked about an error, the other program works first. */
    private static Engine whereAfterAFailure(Work work) {
        Engine engine = new SqliteEngine();
        return (Engine) Proxy.newProxyInstance(
                OpeningRaceTest.class.getClassLoader(), new Class<?>[] {Engine.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("problem")) {
                        work.run();
                    }
                    return method.invoke(engine, arguments);
                });
    }

    private void run(String... lines) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : lines) {
                statement.execute(sql.formatted(aside));
            }
        }
    }
}
