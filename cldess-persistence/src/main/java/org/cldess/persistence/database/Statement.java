package org.cldess.persistence.database;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about one part of a record, where the names of the columns do not tell it: the column in which it stands, or the table.
 *
 * @param part the name of the part
 * @param column the column in which it stands, if that has another name
 * @param table the table that holds it, if it has one of its own
 * @param inside what is stated about the things in that table
 */
record Statement(
        String part, @Nullable Field<?> column, @Nullable Table<?> table, List<Statement> inside) {
    /** A part stands in a column of another name. */
    static Statement column(String part, Field<?> column) {
        return new Statement(part, column, null, List.of());
    }

    /**
     * A part stands in a table of its own: a list in its order if that table has a position, else by key; or one thing, which may be missing.
     */
    static Statement table(String part, Table<?> table, Statement... inside) {
        return new Statement(part, null, table, List.of(inside));
    }
}
