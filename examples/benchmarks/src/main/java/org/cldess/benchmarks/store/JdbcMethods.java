package org.cldess.benchmarks.store;

import java.io.ByteArrayInputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Statements of plain JDBC, with the rows as arrays of values. A load returns these, and makes no objects of them. */
final class JdbcMethods {
    private final Connection connection;
    private final List<TableRows> template;
    private final List<TableRows> read;

    /**
     * @param connection a connection that does not commit by itself
     * @param template the rows of a save
     */
    JdbcMethods(Connection connection, List<TableRows> template) {
        this.connection = connection;
        this.template = template;
        this.read = template.stream().filter(TableRows::isOfDossier).toList();
    }

    /** Saves by one batch for a table. */
    Method batch(String name) {
        return saving(name, rows -> {
            for (TableRows each : rows) {
                try (PreparedStatement statement = connection.prepareStatement(each.insert())) {
                    for (@Nullable Object[] row : each.rows()) {
                        for (int i = 0; i < row.length; i++) {
                            statement.setObject(i + 1, row[i]);
                        }
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
            }
        });
    }

    /** Saves by one statement for a table, with an array for each column, all in one round trip. */
    Method arrays() {
        return saving("JDBC, arrays in one trip", rows -> {
            String sql = rows.stream()
                    .map(each -> "INSERT INTO %s (%s) SELECT * FROM unnest(%s)"
                            .formatted(each.table(), String.join(", ", each.columns()), each.each(type -> "?")))
                    .collect(Collectors.joining(";\n"));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int index = 0;
                for (TableRows each : rows) {
                    for (int column = 0; column < each.columns().size(); column++) {
                        int at = column;
                        Array array = connection.createArrayOf(
                                each.types().get(column),
                                each.rows().stream().map(row -> row[at]).toArray());
                        statement.setArray(++index, array);
                    }
                }
                statement.execute();
            }
        });
    }

    /** Saves by COPY. */
    Method copy() {
        return saving("COPY", rows -> {
            for (TableRows each : rows) {
                byte[] text = CopyText.of(each.rows());
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "COPY %s (%s) FROM STDIN".formatted(each.table(), String.join(", ", each.columns())),
                                new ByteArrayInputStream(text));
            }
        });
    }

    /** Writes all rows. */
    @FunctionalInterface
    private interface Writing {
        void write(List<TableRows> rows) throws Exception;
    }

    private Method saving(String name, Writing writing) {
        return new Method(name, (id, round) -> {
            List<TableRows> rows = template.stream().map(each -> each.of(id)).toList();
            return () -> {
                deferReferences();
                writing.write(rows);
                connection.commit();
            };
        });
    }

    /** Lets SQLite check references at the end of the transaction, as the tables of PostgreSQL say themselves. */
    private void deferReferences() throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA defer_foreign_keys = ON");
            }
        }
    }

    /** Loads by one statement for each table that has rows. */
    Method selects() {
        return new Method("JDBC, a statement for each table", (id, round) -> () -> {
            List<List<@Nullable Object[]>> all = new ArrayList<>();
            for (TableRows each : read) {
                try (PreparedStatement statement = connection.prepareStatement(each.select())) {
                    statement.setString(1, id);
                    try (ResultSet set = statement.executeQuery()) {
                        all.add(TableRows.rows(set));
                    }
                }
            }
            connection.commit();
            Counted.check(all);
        });
    }

    /** Loads by the same statements in one round trip. */
    Method selectsInOneTrip() {
        String sql = read.stream().map(TableRows::select).collect(Collectors.joining(";\n"));
        return new Method("JDBC, one trip", (id, round) -> () -> {
            List<List<@Nullable Object[]>> all = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 1; i <= read.size(); i++) {
                    statement.setString(i, id);
                }
                boolean isSet = statement.execute();
                while (isSet) {
                    try (ResultSet set = statement.getResultSet()) {
                        all.add(TableRows.rows(set));
                    }
                    isSet = statement.getMoreResults();
                }
            }
            connection.commit();
            Counted.check(all);
        });
    }

    /** Changes a title and adds a measurement, without reading anything: the two statements of a hand-written edit. */
    Method edit() {
        return new Method("JDBC, the two statements alone", (id, round) -> () -> {
            try (PreparedStatement update = connection.prepareStatement(
                            "UPDATE cldess_action SET title = ? WHERE dossier_id = ? AND id = ?");
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO cldess_indicator_measurement"
                            + " SELECT dossier_id, indicator_id, ?, position + ?, "
                            + measurementColumns() + " FROM cldess_indicator_measurement"
                            + " WHERE dossier_id = ? AND id = 'measurement-75-5'")) {
                update.setString(1, "Le titre n° " + round);
                update.setString(2, id);
                update.setString(3, "action-25");
                update.executeUpdate();
                insert.setString(1, "edit-" + round);
                insert.setInt(2, round + 1);
                insert.setString(3, id);
                insert.executeUpdate();
            }
            connection.commit();
        });
    }

    private String measurementColumns() {
        List<String> columns = template.stream()
                .filter(rows -> rows.table().equals("cldess_indicator_measurement"))
                .findFirst()
                .orElseThrow()
                .columns();
        return IntStream.range(4, columns.size()).mapToObj(columns::get).collect(Collectors.joining(", "));
    }
}
