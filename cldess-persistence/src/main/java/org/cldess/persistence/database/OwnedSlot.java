package org.cldess.persistence.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slot of a part with a separate table: a list, or at most one record.
 *
 * @param mapping the table
 * @param many whether it is a list
 */
record OwnedSlot(Mapping mapping, boolean many) implements ComponentMapping {
    @Override
    public void put(@Nullable Object value, @Nullable Object[] cells) {}

    @Override
    public boolean ownsRows() {
        return true;
    }

    @Override
    public void putBelow(@Nullable Object value, RowValues owner, Rows rows) {
        List<?> things = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (int i = 0; i < things.size(); i++) {
            mapping.put(things.get(i), owner, i, rows);
        }
    }

    @Override
    public @Nullable Object take(RowValues row, RowValues key, Rows rows) {
        List<Object> things = mapping.take(key, rows);
        return many ? things : things.isEmpty() ? null : things.get(0);
    }
}
