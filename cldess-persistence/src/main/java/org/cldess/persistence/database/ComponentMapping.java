package org.cldess.persistence.database;

import org.jspecify.annotations.Nullable;

/** The storage of one part of a record: in columns of its row, or in rows of other tables. */
interface ComponentMapping {
    /** Puts a value into the cells of its row. Null means no value. */
    void put(@Nullable Object value, @Nullable Object[] cells);

    /** Returns whether a value may be in rows of other tables. */
    boolean ownsRows();

    /** Puts the content of a value into rows of other tables, which refer to the key of the owning row. */
    void putBelow(@Nullable Object value, RowValues owner, Rows rows);

    /** Reads the value from its row, which has the given key, and from the rows that it owns. */
    @Nullable
    Object take(RowValues row, RowValues key, Rows rows);
}
