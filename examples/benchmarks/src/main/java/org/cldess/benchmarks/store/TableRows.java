package org.cldess.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cldess.persistence.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one dossier in one table, with the values that the driver returns.
 *
 * @param table the name of the table
 * @param columns the names of its columns, of which the first is the dossier
 * @param types the types of its columns, in the words of the database
 * @param rows the rows
 */
record TableRows(String table, List<String> columns, List<String> types, List<@Nullable Object[]> rows) {
    /** Reads the rows of a dossier in all tables in which it has any. */
    static List<TableRows> of(String id, Connection connection) throws SQLException {
        List<TableRows> all = new ArrayList<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Field<?> first = table.fields()[0];
            boolean isOfDossier =
                    first.getName().equals("dossier_id") || table.getName().equals("cldess_dossier");
            if (isOfDossier) {
                TableRows rows = read(table.getName(), first.getName(), id, connection);
                if (!rows.rows().isEmpty()) {
                    all.add(rows);
                }
            }
        }
        return all;
    }

    private static TableRows read(String table, String key, String id, Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM %s WHERE %s = ?".formatted(table, key))) {
            statement.setString(1, id);
            try (ResultSet set = statement.executeQuery()) {
                ResultSetMetaData data = set.getMetaData();
                List<String> columns = new ArrayList<>();
                List<String> types = new ArrayList<>();
                for (int i = 1; i <= data.getColumnCount(); i++) {
                    columns.add(data.getColumnName(i));
                    types.add(data.getColumnTypeName(i));
                }
                return new TableRows(table, columns, types, rows(set));
            }
        }
    }

    /** Reads the rows of a result that are left. */
    static List<@Nullable Object[]> rows(ResultSet set) throws SQLException {
        int width = set.getMetaData().getColumnCount();
        List<@Nullable Object[]> rows = new ArrayList<>();
        while (set.next()) {
            @Nullable Object[] row = new Object[width];
            for (int i = 0; i < width; i++) {
                row[i] = set.getObject(i + 1);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Returns the same rows of another dossier. */
    TableRows of(String id) {
        List<@Nullable Object[]> copies = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            @Nullable Object[] copy = row.clone();
            copy[0] = id;
            copies.add(copy);
        }
        return new TableRows(table, columns, types, copies);
    }

    /** Returns whether the rows are of the dossier itself, and not of what is kept about its saves. */
    boolean isOfDossier() {
        return !table.matches("cldess_(revision|event|figures.*)");
    }

    /** Returns the statement that inserts a row. */
    String insert() {
        return "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table, String.join(", ", columns), String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    /** Returns the statement that reads the rows of a dossier. */
    String select() {
        return "SELECT * FROM %s WHERE %s = ?".formatted(table, columns.get(0));
    }

    /** Returns something of each column, joined by commas. */
    String each(UnaryOperator<String> ofType) {
        return types.stream().map(ofType).collect(Collectors.joining(", "));
    }
}
