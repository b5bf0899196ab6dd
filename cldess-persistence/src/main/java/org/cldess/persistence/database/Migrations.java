package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Migrates the tables of a database to our version, with the scripts in {@code META-INF/cldess/migration}. The last
 * script determines the version that this library reads and writes; there is no separate version number.
 *
 * <p>The scripts that ran are recorded as Flyway records them, so that an application may run them by its own Flyway.
 * If an administrator ran all of them by hand, they are recorded and not run again. The library runs them itself,
 * because a Flyway among its dependencies would migrate the tables of an application that did not ask for it (Spring
 * Boot 3).
 */
final class Migrations {
    /** The table of the recorded scripts, which identifies the tables of this library. */
    static final String TABLE = "cldess_migration";

    private final Engine engine;
    private final String where;
    private final ClassLoader loader;
    private final List<Script> scripts;

    Migrations(Engine engine, String where) {
        this(engine, where, Migrations.class.getClassLoader());
    }

    /** Finds the scripts by a class loader. */
    Migrations(Engine engine, String where, ClassLoader loader) {
        this.engine = engine;
        this.where = where;
        this.loader = loader;
        this.scripts = Script.in(loader, engine);
    }

    /** A script that a database has recorded. */
    private record Noted(int checksum, boolean hasSucceeded) {}

    /**
     * Checks whether the database has recorded all our scripts.
     *
     * @param isShared whether the tables of others may be beside ours
     * @throws SQLException if the database reports an error
     * @throws DatabaseUnusableException if it has recorded scripts that are not ours, or only others use it
     */
    boolean isUpToDate(Connection connection, boolean isShared) throws SQLException {
        Set<String> tables = tables(connection);
        if (tables.contains(TABLE)) {
            return missing(connection).isEmpty();
        }
        if (!tables.isEmpty() && !isShared) {
            throw DatabaseProblem.FOREIGN.at(where);
        }
        return false;
    }

    /**
     * Runs the scripts that the database has not recorded, all or none. Waits for another program that does the same.
     * In a transaction of the caller, the new tables are a part of it.
     *
     * @throws SQLException if the database reports an error
     * @throws DatabaseUnusableException if it has recorded scripts that are not ours; nothing is changed
     */
    void run(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            runInPart(connection);
            return;
        }
        engine.beginMigrating(connection);
        try (Statement statement = connection.createStatement()) {
            runMissing(connection, statement);
            statement.execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            Transactions.rollBack(connection, e);
            throw e;
        }
    }

    private void runInPart(Connection connection) throws SQLException {
        engine.beginPart(connection);
        Savepoint part = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            engine.lockMigrations(connection);
            runMissing(connection, statement);
            connection.releaseSavepoint(part);
        } catch (SQLException | RuntimeException e) {
            Transactions.rollBack(connection, part, e);
            throw e;
        }
    }

    private void runMissing(Connection connection, Statement statement) throws SQLException {
        for (String sql : engine.migrationTable()) {
            statement.execute(sql);
        }
        List<Script> missing = missing(connection);
        boolean ranByHand = missing.size() == scripts.size() && engine.hasOurTables(connection, true);
        for (Script script : missing) {
            if (!ranByHand) {
                for (String sql : script.statements(loader, engine)) {
                    statement.execute(sql);
                }
            }
            note(connection, script);
        }
        engine.renew(connection);
    }

    /** Returns our scripts that the database has not recorded. */
    private List<Script> missing(Connection connection) throws SQLException {
        Map<String, Noted> noted = noted(connection);
        Set<String> others = new HashSet<>(noted.keySet());
        for (Script script : scripts) {
            Noted one = noted.get(script.version());
            if (one != null && one.checksum() != script.checksum()) {
                throw DatabaseProblem.OLDER.at(where);
            }
            others.remove(script.version());
        }
        if (!others.isEmpty()) {
            throw DatabaseProblem.NEWER.at(where);
        }
        if (!noted.values().stream().allMatch(Noted::hasSucceeded)) {
            throw DatabaseProblem.DAMAGED.at(where);
        }
        return scripts.stream()
                .filter(script -> !noted.containsKey(script.version()))
                .toList();
    }

    private static Map<String, Noted> noted(Connection connection) throws SQLException {
        Map<String, Noted> noted = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT version, checksum, success FROM " + TABLE + " WHERE type = 'SQL'")) {
            while (rows.next()) {
                noted.put(rows.getString(1), new Noted(rows.getInt(2), rows.getBoolean(3)));
            }
        }
        return noted;
    }

    private static void note(Connection connection, Script script) throws SQLException {
        String sql = "INSERT INTO " + TABLE + " (installed_rank, version, description, type, script, checksum,"
                + " installed_by, execution_time, success)"
                + " SELECT coalesce(max(installed_rank), 0) + 1, ?, ?, 'SQL', ?, ?, 'cldess', 0, ? FROM " + TABLE;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, script.version());
            statement.setString(2, script.description());
            statement.setString(3, script.name());
            statement.setInt(4, script.checksum());
            statement.setBoolean(5, true);
            statement.executeUpdate();
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Set<String> tables = new HashSet<>();
        try (ResultSet rows =
                data.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return tables;
    }
}
