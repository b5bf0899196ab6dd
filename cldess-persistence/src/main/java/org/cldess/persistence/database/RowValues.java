package org.cldess.persistence.database;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row in the order of the table's columns, or some of them, such as its key. Two objects are equal if
 * all their cells are.
 */
record RowValues(List<@Nullable Object> values) {
    static final RowValues NONE = new RowValues(List.of());

    /** Compares cells that are not null, one after the other: numbers by size, texts by their characters. */
    static final Comparator<RowValues> ORDER = RowValues::compare;

    /** Returns cells that must not change any more. */
    static RowValues of(@Nullable Object... values) {
        return new RowValues(Collections.unmodifiableList(Arrays.asList(values)));
    }

    @Nullable
    Object get(int column) {
        return values.get(column);
    }

    /** Returns a cell that the table requires not to be null. */
    Object require(int column) {
        return Objects.requireNonNull(values.get(column));
    }

    private static int compare(RowValues one, RowValues other) {
        for (int i = 0; i < one.values.size(); i++) {
            Object cell = one.require(i);
            int order = cell instanceof Integer number
                    ? number.compareTo((Integer) other.require(i))
                    : ((String) cell).compareTo((String) other.require(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Returns some of the cells, in the given order. */
    RowValues select(int[] columns) {
        @Nullable Object[] selected = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            selected[i] = values.get(columns[i]);
        }
        return of(selected);
    }

    /** Returns these cells, padded with empty cells to a size. */
    RowValues filledUpTo(int size) {
        return size == values.size() ? this : of(values.toArray(new Object[size]));
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
