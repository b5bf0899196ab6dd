package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/** One transaction: statements are built with jOOQ and run on its connection. */
final class Session {
    private final Engine engine;
    private final Connection connection;
    private final DSLContext sql;
    private final boolean isPart;

    /**
     * @param isPart whether it is a part of a transaction of the caller
     */
    Session(Engine engine, Connection connection, DSLContext sql, boolean isPart) {
        this.engine = engine;
        this.connection = connection;
        this.sql = sql;
        this.isPart = isPart;
    }

    /** Returns whether a statement may see what was committed after the statement before it. */
    boolean maySeeLaterCommits() {
        return isPart;
    }

    Connection connection() {
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
        List<Field<?>> fields = select.getSelect();
        List<RowValues> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select.getSQL())) {
            bind(statement, select.getBindValues());
            try (ResultSet set = statement.executeQuery()) {
                while (set.next()) {
                    rows.add(row(set, fields));
                }
            }
        }
        return rows;
    }

    /** Runs a statement once. */
    void run(Query query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.getSQL())) {
            bind(statement, query.getBindValues());
            statement.executeUpdate();
        }
    }

    /** Runs a statement in one batch, once for each row, with the cells of the row as its values. */
    void run(Query query, List<RowValues> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.getSQL())) {
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
