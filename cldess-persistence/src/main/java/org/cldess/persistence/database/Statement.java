package org.cldess.persistence.database;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about one component of a record, where the names of the columns do not tell it.
 *
 * @param component the name of the component
 * @param column the column in which it stands, if that has another name
 * @param owned the table that holds it, if it has one of its own
 * @param shape what that table holds of it
 */
record Statement(
        String component,
        @Nullable Field<?> column,
        @Nullable Mapping owned,
        Shape shape) {
    enum Shape {
        /** A value in a column. */
        COLUMN,
        /** One thing at most. */
        ONE,
        /** A list. */
        LIST,
        /** The same things again, each inside another. */
        TREE
    }

    /** A component stands in a column of another name. */
    static Statement column(String component, Field<?> column) {
        return new Statement(component, column, null, Shape.COLUMN);
    }

    /** A component, which may be missing, stands in a table of its own. */
    static Statement one(String component, Mapping owned) {
        return new Statement(component, null, owned, Shape.ONE);
    }

    /** A list stands in a table of its own, in its order if that table has a position, else by key. */
    static Statement list(String component, Mapping owned) {
        return new Statement(component, null, owned, Shape.LIST);
    }

    /** A list holds the same kind of things, which stand in the same table and name the one they are in. */
    static Statement tree(String component) {
        return new Statement(component, null, null, Shape.TREE);
    }
}
