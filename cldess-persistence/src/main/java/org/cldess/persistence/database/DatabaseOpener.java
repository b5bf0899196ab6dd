package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Prepares a database for use: checks that it belongs to this library, and updates its tables. */
final class DatabaseOpener {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Engine engine;
    private final DataSource source;
    private final String where;

    DatabaseOpener(Engine engine, DataSource source, String where) {
        this.engine = engine;
        this.source = source;
        this.where = where;
    }

    /**
     * Prepares the database, and retries for a while if another program is doing the same.
     *
     * @throws DatabaseUnusableException if it cannot be used
     */
    void open(Connection connection, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                prepare(connection);
                return;
            } catch (SQLException e) {
                if (!isTemporary(e) || System.nanoTime() - deadline > 0) {
                    throw engine.explained(e, where);
                }
                pause();
            }
        }
    }

    private void prepare(Connection connection) throws SQLException {
        if (!Schema.isUpToDate(connection, where)) {
            Migrations.run(source, engine, where);
        }
        engine.configureStorage(connection);
    }

    /**
     * Checks whether an error may be temporary: a lock may be released, and a script fails if another program has just
     * run it.
     */
    private boolean isTemporary(SQLException error) {
        return engine.problem(error)
                .map(problem -> problem == DatabaseProblem.LOCKED)
                .orElse(true);
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseProblem.LOCKED.at(where, e);
        }
    }
}
