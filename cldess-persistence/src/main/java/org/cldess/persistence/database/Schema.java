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

/** Whether the tables that a database holds are ours, and those of our version. */
final class Schema {
    /** The table in which migrations are noted, and by which a database of ours is known. */
    static final String MIGRATIONS = "cldess_migration";

    /** The scripts that the build found, each as {@link #MIGRATIONS} notes it once it was run. */
    private static final List<String> SCRIPTS = scripts("/META-INF/cldess/migrations.txt");

    private Schema() {}

    /**
     * Tells whether the database notes that all our scripts were run, and no others. What else stands in the way is for {@link Migrations} to
     * find out.
     *
     * @return true if its tables are those of our version; false if it has none yet
     * @throws DatabaseUnusableException if it is one of another program: if it holds tables, and none in which migrations of ours are
     *     noted; nothing is changed
     */
    static boolean isUpToDate(Connection connection, String where) throws SQLException {
        Set<String> tables = tables(connection);
        if (tables.isEmpty()) {
            return false;
        }
        if (!tables.contains(MIGRATIONS)) {
            throw Trouble.FOREIGN.at(where);
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

    /** The scripts that a database notes, with a mark on those that failed. */
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

    /** What the build lists; nothing where it listed nothing, so that the scripts themselves are looked at. */
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
