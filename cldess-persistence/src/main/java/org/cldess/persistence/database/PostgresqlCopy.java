package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds many rows with COPY, which takes half the time of a statement with arrays. It needs the driver of PostgreSQL
 * itself, which the application brings: a pool passes on its connection.
 */
final class PostgresqlCopy {
    /** The number of rows of one table from which COPY is faster. */
    static final int LEAST = 1_000;

    private static final String DRIVER = "org.postgresql.PGConnection";

    /** The rows of one message to the driver. */
    private static final int ROWS = 1_000;

    private final Object api;

    private PostgresqlCopy(Object api) {
        this.api = api;
    }

    /** Returns COPY on a connection; empty if it is of another driver. */
    static Optional<PostgresqlCopy> on(Connection connection) throws SQLException {
        try {
            ClassLoader loader = connection.getMetaData().getClass().getClassLoader();
            Class<?> driver = Class.forName(DRIVER, false, loader);
            return connection.isWrapperFor(driver)
                    ? Optional.of(
                            new PostgresqlCopy(driver.getMethod("getCopyAPI").invoke(connection.unwrap(driver))))
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /**
     * Adds rows to a table.
     *
     * @param columns the names of all columns of the rows, with commas
     */
    void add(String table, String columns, List<RowValues> rows) throws SQLException {
        try {
            api.getClass()
                    .getMethod("copyIn", String.class, InputStream.class)
                    .invoke(api, "COPY %s (%s) FROM STDIN".formatted(table, columns), new RowStream(rows));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new IllegalStateException("The driver of PostgreSQL failed.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The driver of PostgreSQL has another COPY. Update it.", e);
        }
    }

    /** The rows in the text format of COPY (PostgreSQL, COPY), some at a time. */
    private static final class RowStream extends InputStream {
        private final List<RowValues> rows;
        private int next;
        private ByteArrayInputStream bytes = new ByteArrayInputStream(new byte[0]);

        RowStream(List<RowValues> rows) {
            this.rows = rows;
        }

        private boolean fill() {
            if (bytes.available() == 0 && next < rows.size()) {
                int end = Math.min(next + ROWS, rows.size());
                StringBuilder text = new StringBuilder();
                rows.subList(next, end).forEach(row -> write(row, text));
                next = end;
                bytes = new ByteArrayInputStream(text.toString().getBytes(UTF_8));
            }
            return bytes.available() > 0;
        }

        @Override
        public int read() {
            return fill() ? bytes.read() : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return fill() ? bytes.read(into, offset, length) : -1;
        }

        private static void write(RowValues row, StringBuilder text) {
            for (int i = 0; i < row.values().size(); i++) {
                if (i > 0) {
                    text.append('\t');
                }
                write(row.get(i), text);
            }
            text.append('\n');
        }

        private static void write(@Nullable Object cell, StringBuilder text) {
            if (cell == null) {
                text.append("\\N");
            } else if (cell instanceof String characters) {
                for (int i = 0; i < characters.length(); i++) {
                    char c = characters.charAt(i);
                    switch (c) {
                        case '\\' -> text.append("\\\\");
                        case '\t' -> text.append("\\t");
                        case '\n' -> text.append("\\n");
                        case '\r' -> text.append("\\r");
                        default -> text.append(c);
                    }
                }
            } else {
                text.append(cell);
            }
        }
    }
}
