package org.cldess.persistence.database;

import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/**
 * The slot of a fact, with the column for whether it was recorded: 1 without a value means that it is known to be none.
 */
record FactSlot(int known, ComponentMapping fact) implements ComponentMapping {
    private static final Integer RECORDED = 1;
    private static final Integer NOT_RECORDED = 0;

    @Override
    public void put(@Nullable Object value, @Nullable Object[] cells) {
        cells[known] = value instanceof Known<?> it && it.isRecorded() ? RECORDED : NOT_RECORDED;
        fact.put(valueOf(value), cells);
    }

    @Override
    public boolean ownsRows() {
        return fact.ownsRows();
    }

    @Override
    public void putBelow(@Nullable Object value, RowValues owner, Rows rows) {
        fact.putBelow(valueOf(value), owner, rows);
    }

    @Override
    public Known<?> take(RowValues row, RowValues key, Rows rows) {
        if (NOT_RECORDED.equals(row.get(known))) {
            return Known.notRecorded();
        }
        Object value = fact.take(row, key, rows);
        return value == null ? Known.none() : Known.of(value);
    }

    private static @Nullable Object valueOf(@Nullable Object value) {
        return value instanceof Known<?> it ? it.value().orElse(null) : null;
    }
}
