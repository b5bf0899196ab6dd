package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks whether the tables of a database belong to this library and to its version. */
final class Schema {
    /** The table of the recorded migrations, which identifies a database of this library. */
    static final String MIGRATIONS = "cldess_migration";

    /** The scripts that the build found, in the form in which {@link #MIGRATIONS} records them. */
    private static final List<String> SCRIPTS = scripts("/META-INF/cldess/migrations.txt");

    private Schema() {}

    /**
     * Checks whether the database has recorded exactly our scripts. {@link Migrations} finds other problems.
     *
     * @return true if its tables are those of our version; false if it has none yet
     * @throws DatabaseUnusableException if it belongs to another program: it has tables, but not the table of our
     * migrations; nothing is changed
     */
    static boolean isUpToDate(Connection connection, String where) throws SQLException {
        Set<String> tables = tables(connection);
        if (tables.isEmpty()) {
            return false;
        }
        if (!tables.contains(MIGRATIONS)) {
            throw DatabaseProblem.FOREIGN.at(where);
        }
        return !SCRIPTS.isEmpty() && noted(connection).equals(SCRIPTS);
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

    /** Returns the scripts that a database has recorded, with a mark on failed ones. */
    private static List<String> noted(Connection connection) throws SQLException {
        List<String> noted = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT version, script, checksum, success FROM " + MIGRATIONS)) {
            while (rows.next()) {
                String script = "%s %s %s".formatted(rows.getString(1), rows.getString(2), rows.getString(3));
                noted.add(rows.getBoolean(4) ? script : script + " failed");
            }
        }
        Collections.sort(noted);
        return noted;
    }

    /**
     * Returns the scripts that the build listed; empty if there is no list, so that the scripts themselves are checked.
     */
    private static List<String> scripts(String list) {
        try (InputStream in = Schema.class.getResourceAsStream(list)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
