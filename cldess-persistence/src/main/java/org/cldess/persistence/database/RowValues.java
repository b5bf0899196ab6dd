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
final class RowValues {
    static final RowValues NONE = of();

    private final @Nullable Object[] cells;

    private RowValues(@Nullable Object[] cells) {
        this.cells = cells;
    }

    /** Returns cells that must not change any more. */
    static RowValues of(@Nullable Object... values) {
        return new RowValues(values);
    }

    /** Returns all cells. */
    List<@Nullable Object> values() {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    int size() {
        return cells.length;
    }

    @Nullable
    Object get(int column) {
        return cells[column];
    }

    /** Returns a cell that the table requires not to be null. */
    Object require(int column) {
        return Objects.requireNonNull(cells[column]);
    }

    /**
     * Returns the order of rows by cells that are not null, one after the other: numbers by size, texts by their
     * characters.
     */
    static Comparator<RowValues> by(int[] columns) {
        return (one, other) -> {
            int order = 0;
            for (int i = 0; order == 0 && i < columns.length; i++) {
                order = compare(one.require(columns[i]), other.require(columns[i]));
            }
            return order;
        };
    }

    private static int compare(Object one, Object other) {
        return one instanceof Integer number
                ? number.compareTo((Integer) other)
                : ((String) one).compareTo((String) other);
    }

    /** Returns some of the cells, in the given order. */
    RowValues select(int[] columns) {
        @Nullable Object[] selected = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            selected[i] = cells[columns[i]];
        }
        return new RowValues(selected);
    }

    /** Returns these cells, padded with empty cells to a size. */
    RowValues filledUpTo(int size) {
        return size == cells.length ? this : new RowValues(Arrays.copyOf(cells, size));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowValues row && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
