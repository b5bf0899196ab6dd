package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a SQLite database contains with what the migrations make: tables, indexes, views and triggers. A
 * program that writes in the file can add a trigger, which changes what is saved, or loosen a constraint.
 */
final class SqliteSchema {
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*+");
    private static final Pattern SPACES = Pattern.compile("\\s++");

    /** The tables in which SQLite keeps statistics, after {@code ANALYZE}. */
    private static final Set<String> STATISTICS = Set.of("sqlite_stat1", "sqlite_stat4");

    /** The beginning of the names of our tables. */
    private static final String PREFIX = "cldess_";

    private static final String OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL";

    /** What our scripts make, once it was made. */
    private static volatile @Nullable Set<String> made;

    private SqliteSchema() {}

    /**
     * Checks whether a database contains what the migrations make and nothing else.
     *
     * @param isShared whether the tables of others may be beside ours
     * @param engine the engine, which runs the migrations
     */
    static boolean isOurs(Connection connection, boolean isShared, Engine engine) throws SQLException {
        Set<String> expected = made;
        if (expected == null) {
            expected = made(engine);
            made = expected;
        }
        return objects(connection, isShared).equals(expected);
    }

    /** Returns what the scripts make in an empty database. */
    private static Set<String> made(Engine engine) throws SQLException {
        ClassLoader loader = SqliteSchema.class.getClassLoader();
        try (Connection empty = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = empty.createStatement()) {
            for (Script script : Script.in(loader, engine)) {
                for (String sql : script.statements(loader, engine)) {
                    statement.execute(sql);
                }
            }
            return objects(empty, false);
        }
    }

    /** Returns each object with the statement that makes it, except those of the migrations themselves. */
    private static Set<String> objects(Connection connection, boolean isShared) throws SQLException {
        Set<String> objects = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OBJECTS)) {
            while (rows.next()) {
                String type = rows.getString(1);
                boolean isTableOrIndex = type.equals("table") || type.equals("index");
                String table = rows.getString(3).toLowerCase(Locale.ROOT);
                boolean isExpected = table.equals(Migrations.TABLE) || STATISTICS.contains(rows.getString(2));
                boolean isOfOthers = isShared && !table.startsWith(PREFIX);
                if (!isOfOthers && !(isTableOrIndex && isExpected)) {
                    objects.add(type + " " + plain(rows.getString(4)));
                }
            }
        }
        return objects;
    }

    private static String plain(String statement) {
        return SPACES.matcher(COMMENT.matcher(statement).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
