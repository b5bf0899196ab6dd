package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether the tables that a database holds are ours. */
final class Schema {
    /** The table in which migrations are noted, and by which a database of ours is known. */
    static final String MIGRATIONS = "cldess_migration";

    private Schema() {}

    /**
     * Refuses a database of another program. One without tables is ours to fill.
     *
     * @throws DatabaseUnusableException if it holds tables, and none in which migrations of ours are noted; nothing is changed
     */
    static void requireOurs(Connection connection, String where) throws SQLException {
        Set<String> tables = tables(connection);
        if (!tables.isEmpty() && !tables.contains(MIGRATIONS)) {
            throw Trouble.FOREIGN.at(where);
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
