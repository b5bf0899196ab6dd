package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which version of our tables a database holds. */
final class Schema {
    /** The version that this library reads and writes: that of the last migration. */
    static final int VERSION = 12;

    /** The table in which migrations are noted, and by which a database of ours is known. */
    static final String MIGRATIONS = "cldess_migration";

    private Schema() {}

    /**
     * The version of the tables.
     *
     * @return the version; 0 if there are none yet
     * @throws DatabaseUnusableException if the tables are not ours, or of a later version; nothing is changed
     */
    static int version(Connection connection, String where) throws SQLException {
        Set<String> tables = tables(connection);
        if (tables.isEmpty()) {
            return 0;
        }
        if (!tables.contains(MIGRATIONS)) {
            throw Trouble.FOREIGN.at(where);
        }
        int version = lastMigration(connection);
        if (version > VERSION) {
            throw Trouble.NEWER.at(where);
        }
        return version;
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

    private static int lastMigration(Connection connection) throws SQLException {
        int last = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT version FROM " + MIGRATIONS + " WHERE version IS NOT NULL")) {
            while (rows.next()) {
                last = Math.max(last, Integer.parseInt(rows.getString(1)));
            }
        }
        return last;
    }
}
