package org.cldess.persistence.database;

import org.jspecify.annotations.Nullable;

/** A value in one column. */
record ColumnSlot(int column, ColumnConverter<?> cell) implements ComponentMapping {
    @Override
    public void put(@Nullable Object value, @Nullable Object[] cells) {
        cells[column] = cell.write(value);
    }

    @Override
    public boolean ownsRows() {
        return false;
    }

    @Override
    public void putBelow(@Nullable Object value, RowValues owner, Rows rows) {}

    @Override
    public @Nullable Object take(RowValues row, RowValues key, Rows rows) {
        return cell.read(row.get(column));
    }
}
