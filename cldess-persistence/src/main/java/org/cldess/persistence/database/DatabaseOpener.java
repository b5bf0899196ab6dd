package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Prepares a database for use: checks that it belongs to this library, and updates its tables. */
final class DatabaseOpener {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Engine engine;
    private final Migrations migrations;
    private final String where;

    DatabaseOpener(Engine engine, String where) {
        this(engine, where, new Migrations(engine, where));
    }

    DatabaseOpener(Engine engine, String where, Migrations migrations) {
        this.engine = engine;
        this.migrations = migrations;
        this.where = where;
    }

    /**
     * Prepares the database, and retries for a while if another program is doing the same.
     *
     * @param isShared whether the tables of others may be beside ours
     * @throws DatabaseUnusableException if it cannot be used
     */
    void open(Connection connection, boolean isShared, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                prepare(connection, isShared);
                return;
            } catch (SQLException e) {
                if (!isTemporary(e) || System.nanoTime() - deadline > 0) {
                    throw problem(e).at(where, e);
                }
                pause();
            }
        }
    }

    private void prepare(Connection connection, boolean isShared) throws SQLException {
        if (!migrations.isUpToDate(connection, isShared)) {
            migrations.run(connection);
        }
        engine.check(connection, isShared, where);
        if (connection.getAutoCommit()) {
            engine.configureStorage(connection);
        }
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

    /** A script that breaks a constraint is not locked out, as a save that does so is (PostgreSQL). */
    private DatabaseProblem problem(SQLException error) {
        boolean breaksConstraint =
                error.getSQLState() != null && error.getSQLState().startsWith("23");
        return engine.problem(error).filter(problem -> !breaksConstraint).orElse(DatabaseProblem.MIGRATION);
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
