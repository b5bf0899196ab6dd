package org.cldess.persistence.database;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The slot of an optional value, whose inner slot is empty if there is no value. */
record OptionalSlot(ComponentMapping inside) implements ComponentMapping {
    @Override
    public void put(@Nullable Object value, @Nullable Object[] cells) {
        inside.put(valueOf(value), cells);
    }

    @Override
    public boolean ownsRows() {
        return inside.ownsRows();
    }

    @Override
    public void putBelow(@Nullable Object value, RowValues owner, Rows rows) {
        inside.putBelow(valueOf(value), owner, rows);
    }

    @Override
    public Optional<?> take(RowValues row, RowValues key, Rows rows) {
        return Optional.ofNullable(inside.take(row, key, rows));
    }

    private static @Nullable Object valueOf(@Nullable Object value) {
        return value instanceof Optional<?> it ? it.orElse(null) : null;
    }
}
