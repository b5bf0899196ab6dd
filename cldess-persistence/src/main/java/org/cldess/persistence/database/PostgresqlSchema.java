package org.cldess.persistence.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cldess.persistence.schema.DefaultSchema;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Compares what a PostgreSQL database contains with the tables that the migrations make: the columns of each table and
 * its key. An index, a view or a column with a default that an administrator adds does no harm; a trigger or a rule may
 * change what is saved.
 */
final class PostgresqlSchema {
    /** The types of columns, as the server names them. */
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            Integer.class, "integer",
            Long.class, "bigint",
            Boolean.class, "boolean",
            LocalDate.class, "date",
            BigDecimal.class, "numeric",
            OffsetDateTime.class, "timestamp with time zone");

    /** Our tables: their columns, the columns of their keys, and what makes a save do more or less than it says. */
    private static final String OBJECTS = """
            WITH ours AS (
                SELECT c.oid, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND c.relname LIKE 'cldess\\_%'
                    AND c.relname NOT IN ('cldess_migration', 'cldess_role_area'))
            SELECT o.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                    || CASE WHEN a.attnotnull AND NOT a.atthasdef THEN ' required' ELSE '' END,
                a.attnotnull AND NOT a.atthasdef
            FROM ours o JOIN pg_attribute a ON a.attrelid = o.oid WHERE a.attnum > 0 AND NOT a.attisdropped
            UNION ALL
            SELECT o.relname || '.' || a.attname || ' key', true
            FROM ours o JOIN pg_index i ON i.indrelid = o.oid AND i.indisprimary
                JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum = ANY (i.indkey)
            UNION ALL
            SELECT o.relname || ' trigger ' || t.tgname, true
            FROM ours o JOIN pg_trigger t ON t.tgrelid = o.oid AND NOT t.tgisinternal
            UNION ALL
            SELECT o.relname || ' rule ' || r.rulename, true FROM ours o JOIN pg_rewrite r ON r.ev_class = o.oid""";

    private static final Set<String> EXPECTED = expected();

    private PostgresqlSchema() {}

    /** Checks whether the tables are those of the migrations, and nothing acts on them. */
    static boolean isOurs(Connection connection) throws SQLException {
        Set<String> missing = new HashSet<>(EXPECTED);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OBJECTS)) {
            while (rows.next()) {
                boolean isExpected = missing.remove(rows.getString(1));
                if (!isExpected && rows.getBoolean(2)) {
                    return false;
                }
            }
        }
        return missing.isEmpty();
    }

    private static Set<String> expected() {
        Set<String> expected = new HashSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (Field<?> column : table.fields()) {
                expected.add("%s.%s %s%s"
                        .formatted(
                                table.getName(),
                                column.getName(),
                                Objects.requireNonNull(TYPES.get(column.getType()), column.toString()),
                                isRequired(column.getDataType()) ? " required" : ""));
            }
            for (Field<?> column : Objects.requireNonNull(table.getPrimaryKey(), table.getName())
                    .getFields()) {
                expected.add("%s.%s key".formatted(table.getName(), column.getName()));
            }
        }
        return expected;
    }

    /** A column that was added to a table with rows has a default, and what inserts a row may leave it out. */
    private static boolean isRequired(DataType<?> type) {
        return !type.nullable() && !type.defaulted();
    }
}
