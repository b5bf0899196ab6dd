package org.cldess.persistence.database;

import org.jspecify.annotations.Nullable;

/** Where one part of a record stands: in columns of its row, or in rows of other tables. */
interface Slot {
    /** Puts a value into the cells of its row. Null stands for no value. */
    void put(@Nullable Object value, @Nullable Object[] cells);

    /** Puts what a value holds into rows of other tables, which name the key of the row that owns them. */
    default void putBelow(@Nullable Object value, Cells owner, Rows rows) {}

    /** Takes the value back from its row, whose key is given, and from the rows that it owns. */
    @Nullable
    Object take(Cells row, Cells key, Rows rows);
}
