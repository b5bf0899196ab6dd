package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import org.cldess.dossier.DossierId;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Runs work on a connection, completely or not at all, and explains database errors in our own words. */
final class Transactions {
    /** The work in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    @FunctionalInterface
    private interface Step {
        void on(Connection connection) throws SQLException;
    }

    /** The statements that the first statement of a session runs before itself. */
    @FunctionalInterface
    private interface Leading {
        List<Query> of(boolean isPart);
    }

    private final Engine engine;
    private final DSLContext sql;
    private final Connections connections;
    private final String where;

    Transactions(Engine engine, Connections connections, String where) {
        this.engine = engine;
        this.sql = DSL.using(
                engine.dialect(),
                quiet(new Settings()
                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withRenderSchema(false)));
        this.connections = connections;
        this.where = where;
    }

    /** Runs a read transaction, which sees one state of the database, or a part of the caller’s transaction. */
    <T> T read(Work<T> work) {
        return run(engine::beginReading, connection -> {}, isPart -> List.of(), work, connection -> {});
    }

    /** Runs work that reads one dossier with {@link RowStore#load} and nothing else. */
    <T> T load(Work<T> work) {
        if (!engine.loadsByOneStatement()) {
            return read(work);
        }
        Work<T> alone = session -> {
            session.ends(); // as it began: a single statement sees one state without a transaction
            return work.in(session);
        };
        return run(connection -> {}, connection -> {}, isPart -> List.of(), alone, connection -> {});
    }

    /**
     * Runs a transaction that writes a dossier and excludes its other writers; overwritten data are erased. In a
     * transaction of the caller, the work is a part of it: if it fails, only this part is undone.
     */
    <T> T write(DossierId id, Work<T> work) {
        return run(
                engine::beginWriting,
                connection -> {},
                isPart -> engine.leading(sql, id, isPart),
                work,
                engine::eraseReplacedData);
    }

    /**
     * Runs a transaction that gives numbers to events or removes events, and excludes others that do. In a transaction
     * of the caller, the work is a part of it.
     */
    <T> T number(Work<T> work) {
        return run(engine::beginNumbering, engine::lockNumbers, isPart -> List.of(), work, engine::eraseReplacedData);
    }

    /** Runs a transaction that changes tables, and excludes others that do. */
    <T> T migrate(Work<T> work) {
        return run(engine::beginMigrating, engine::lockMigrations, isPart -> List.of(), work, connection -> {});
    }

    private <T> T run(Step begin, Step join, Leading leading, Work<T> work, Step end) {
        try {
            Connection connection = connections.take();
            try {
                if (connections.isInTransaction(connection)) {
                    return join(connection, join, leading, work);
                }
                connection.setAutoCommit(true); // our own statements begin and end transactions
                engine.prepare(connection);
                begin.on(connection);
                T result = finish(connection, leading, work);
                end.on(connection);
                return result;
            } finally {
                connections.giveBack(connection);
            }
        } catch (SQLException e) {
            throw engine.explained(e, where);
        }
    }

    private <T> T join(Connection connection, Step join, Leading leading, Work<T> work) throws SQLException {
        engine.beginPart(connection);
        Savepoint part = connection.setSavepoint();
        try {
            engine.assumeRole(connection);
            join.on(connection);
            T result = work.in(new Session(engine, connection, sql, true, leading.of(true)));
            engine.resumeRole(connection);
            connection.releaseSavepoint(part);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, part, e);
            throw e;
        }
    }

    private <T> T finish(Connection connection, Leading leading, Work<T> work) throws SQLException {
        try {
            Session session = new Session(engine, connection, sql, false, leading.of(false));
            T result = work.in(session);
            if (!session.hasEnded()) {
                execute(connection, "COMMIT");
            }
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    static void rollBack(Connection connection, Throwable reason) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e); // the database may have rolled back by itself
        }
    }

    static void rollBack(Connection connection, Savepoint part, Throwable reason) {
        try {
            connection.rollback(part);
        } catch (SQLException e) {
            reason.addSuppressed(e); // the database may have rolled back the whole transaction by itself
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Turns off jOOQ's banner on the console, unless the user has asked for it. */
    private static Settings quiet(Settings settings) {
        for (String banner : new String[] {"org.jooq.no-logo", "org.jooq.no-tips"}) {
            if (System.getProperty(banner) == null) {
                System.setProperty(banner, "true");
            }
        }
        return settings;
    }
}
