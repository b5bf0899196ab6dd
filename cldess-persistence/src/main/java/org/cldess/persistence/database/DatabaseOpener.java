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

    /** Whether the tables were found missing or out of date, so that another program may be migrating them. */
    private boolean isMigrating;

    DatabaseOpener(Engine engine, String where) {
        this(engine, where, new Migrations(engine, where));
    }

    DatabaseOpener(Engine engine, String where, Migrations migrations) {
        this.engine = engine;
        this.migrations = migrations;
        this.where = where;
    }

    /** As {@link #open(Connection, boolean, Duration, Duration)}, with one patience for everything. */
    void open(Connection connection, boolean isShared, Duration patience) {
        open(connection, isShared, patience, patience);
    }

    /**
     * Prepares the database, and retries for a while if another program is doing the same.
     *
     * @param isShared whether the tables of others may be beside ours
     * @param patience how long it retries
     * @param migration how long it waits for another program that holds a lock, if the tables must be migrated; several
     * programs that start after a deployment do so at once
     * @throws DatabaseUnusableException if it cannot be used
     */
    void open(Connection connection, boolean isShared, Duration patience, Duration migration) {
        long start = System.nanoTime();
        while (true) {
            try {
                prepare(connection, isShared);
                return;
            } catch (SQLException e) {
                if (System.nanoTime() - start > limit(e, patience, migration).toNanos()) {
                    throw problem(e).at(where, e);
                }
                pause();
            }
        }
    }

    private void prepare(Connection connection, boolean isShared) throws SQLException {
        isMigrating = !migrations.isUpToDate(connection, isShared);
        if (isMigrating) {
            migrations.run(connection);
        }
        engine.check(connection, isShared, where);
        if (connection.getAutoCommit()) {
            engine.configureStorage(connection);
        }
    }

    /**
     * Returns how long to retry after an error. A lock may be released, and a script fails if another program has just
     * run it; other errors remain.
     */
    private Duration limit(SQLException error, Duration patience, Duration migration) {
        return engine.problem(error)
                .map(problem -> problem != DatabaseProblem.LOCKED ? Duration.ZERO : isMigrating ? migration : patience)
                .orElse(patience);
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
