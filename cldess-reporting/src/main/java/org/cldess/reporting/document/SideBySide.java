package org.cldess.reporting.document;

import java.util.List;

/**
 * Blocks in columns, such as expenses beside resources. On a narrow screen the columns are below each other.
 *
 * @param columns two or three columns of the same width, from left to right, each with at least one block
 */
public record SideBySide(List<List<Block>> columns) implements Block {
    /** Checks the number of columns, and rejects sections in them. */
    public SideBySide {
        columns = columns.stream().map(List::copyOf).toList();
        if (columns.size() < 2 || columns.size() > 3) {
            throw new IllegalArgumentException("A block has two or three columns side by side, not " + columns.size());
        }
        for (List<Block> column : columns) {
            if (column.isEmpty()) {
                throw new IllegalArgumentException("A column is empty: write the others one under the other");
            }
            NoSections.check(column, "a column");
        }
    }

    /**
     * Creates two columns of one block each.
     *
     * @param left the block on the left, read first
     * @param right the block on the right
     * @return both, side by side
     */
    public static SideBySide of(Block left, Block right) {
        return new SideBySide(List.of(List.of(left), List.of(right)));
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.sideBySide(this);
    }
}
