package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** One transaction: statements are built with jOOQ and run on its connection. */
final class Session {
    /** What is between statements that are sent together. */
    static final String STATEMENTS = ";\n";

    private final Engine engine;
    private final Connection connection;
    private final DSLContext sql;
    private final boolean isPart;
    private List<Query> leading;
    private boolean hasEnded;

    /**
     * @param isPart whether it is a part of a transaction of the caller
     * @param leading the statements that the first one runs before itself, in the same round trip
     */
    Session(Engine engine, Connection connection, DSLContext sql, boolean isPart, List<Query> leading) {
        this.engine = engine;
        this.connection = connection;
        this.sql = sql;
        this.isPart = isPart;
        this.leading = leading;
    }

    /** Reads the result of a statement. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet set) throws SQLException;
    }

    /** Returns whether a statement may see what was committed after the statement before it. */
    boolean maySeeLaterCommits() {
        return isPart;
    }

    /** Returns the connection, on which the statements that must come first were run. */
    Connection connection() throws SQLException {
        List<Query> before = leading;
        leading = List.of();
        if (!before.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(script(before, Stream.empty()))) {
                bind(statement, values(before));
                statement.execute();
            }
        }
        return connection;
    }

    /** Returns the store of the rows of dossiers. */
    RowStore dossierRows() {
        return engine.rows(this);
    }

    /** Returns the jOOQ context, which builds statements but does not run them. */
    DSLContext sql() {
        return sql;
    }

    /** Returns the rows of a select statement. */
    List<RowValues> rows(Select<?> select) throws SQLException {
        return rows(select.getSQL(), select.getBindValues(), select.getSelect());
    }

    /**
     * Returns the rows of a select statement with some fields. A statement that runs often is not rendered each time.
     */
    List<RowValues> rows(String select, List<@Nullable Object> values, List<Field<?>> fields) throws SQLException {
        return read(select, values, set -> {
            List<RowValues> rows = new ArrayList<>();
            while (set.next()) {
                rows.add(row(set, fields));
            }
            return rows;
        });
    }

    /** Runs a select statement, after those that must come first. */
    <T> T read(String select, List<@Nullable Object> values, Reading<T> reading) throws SQLException {
        List<Query> before = leading;
        leading = List.of();
        List<@Nullable Object> all = values(before);
        all.addAll(values);
        String script = script(before, Stream.of(select));
        try (PreparedStatement statement = connection.prepareStatement(script)) {
            bind(statement, all);
            statement.execute();
            for (int i = 0; i < before.size(); i++) {
                statement.getMoreResults();
            }
            try (ResultSet set = statement.getResultSet()) {
                return reading.read(set);
            }
        }
    }

    private static String script(List<Query> before, Stream<String> last) {
        return Stream.concat(before.stream().map(Query::getSQL), last).collect(Collectors.joining(STATEMENTS));
    }

    private static List<@Nullable Object> values(List<Query> statements) {
        List<@Nullable Object> values = new ArrayList<>();
        statements.forEach(statement -> values.addAll(statement.getBindValues()));
        return values;
    }

    /** Returns whether the statement that runs next must end the transaction, which is not a part of another. */
    boolean ends() {
        hasEnded = !isPart;
        return hasEnded;
    }

    /** Returns whether a statement ended the transaction. */
    boolean hasEnded() {
        return hasEnded;
    }

    /** Runs a statement once. */
    void run(Query query) throws SQLException {
        try (PreparedStatement statement = connection().prepareStatement(query.getSQL())) {
            bind(statement, query.getBindValues());
            statement.executeUpdate();
        }
    }

    /** Runs a statement in one batch, once for each row, with the cells of the row as its values. */
    void run(Query query, List<RowValues> rows) throws SQLException {
        try (PreparedStatement statement = connection().prepareStatement(query.getSQL())) {
            for (RowValues row : rows) {
                bind(statement, row.values());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            engine.bind(statement, i + 1, values.get(i));
        }
    }

    private RowValues row(ResultSet set, List<Field<?>> fields) throws SQLException {
        @Nullable Object[] cells = new Object[fields.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = engine.cell(set, i + 1, fields.get(i).getType());
        }
        return RowValues.of(cells);
    }
}
