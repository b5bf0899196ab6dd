package org.cldess.reporting.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of figures or words. Its first column contains the row headings. A report shows a table without rows as a
 * sentence that says so; a sentence about what is missing, and who can add it, is more helpful.
 *
 * <pre>{@code
 * Table.captioned("Avancement par objectif")
 *     .column("Objectif", Align.LEFT)
 *     .sum("Actions")
 *     .row(Cell.of("1 Identifier"), Cell.number(8, "8"))
 *     .total(Cell.of("Total"), Cell.number(8, "8"))
 *     .build()
 * }</pre>
 *
 * @param caption its title, without a number: formats number the tables of a report
 * @param columns its columns, at least one
 * @param rows its rows
 * @param total the total row, which is the last
 * @param note sources, date and exclusions from the totals; or an empty phrase
 */
public record Table(Phrase caption, List<Column> columns, List<Row> rows, Optional<Row> total, Phrase note)
        implements Block {

    /** The alignment of a column. */
    public enum Align {
        /** Left: text, dates, codes. */
        LEFT,
        /** Right: numbers, with the same number of decimals in the whole column. */
        RIGHT,
        /** Centred: short marks. */
        CENTRE
    }

    /**
     * A column.
     *
     * @param heading its title, with the unit if it has one: "Prévu (€)"
     * @param align its alignment
     * @param summed whether the total row must contain the sum of the column's values
     */
    public record Column(Phrase heading, Align align, boolean summed) {}

    /** The role of a row. */
    public enum Kind {
        /** An ordinary row. */
        BODY,
        /** The title of the rows below it: one cell that spans all columns. */
        GROUP,
        /** The sum of the rows of its group. */
        SUBTOTAL
    }

    /**
     * A row.
     *
     * @param kind its role
     * @param cells its cells, one for each column; a single cell for a group
     */
    public record Row(Kind kind, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Checks that the rows fit the columns and that summed columns add up. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("The table \"" + caption.plain() + "\" has no column: add one");
        }
        for (Row row : Stream.concat(rows.stream(), total.stream()).toList()) {
            int expected = row.kind == Kind.GROUP ? 1 : columns.size();
            if (row.cells.size() != expected) {
                throw new IllegalArgumentException("A row of the table \"" + caption.plain() + "\" has "
                        + row.cells.size() + " cells in place of " + expected);
            }
        }
        for (int index = 0; total.isPresent() && index < columns.size(); index++) {
            checkSum(caption, columns.get(index), rows, total.get(), index);
        }
    }

    private static void checkSum(Phrase caption, Column column, List<Row> rows, Row total, int index) {
        if (!column.summed) {
            return;
        }
        BigDecimal sum = rows.stream()
                .filter(row -> row.kind == Kind.BODY)
                .flatMap(row -> row.cells.get(index).value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        total.cells.get(index).value().ifPresent(stated -> {
            if (sum.compareTo(stated) != 0) {
                throw new IllegalArgumentException("The total of the column \"" + column.heading.plain()
                        + "\" of the table \"" + caption.plain() + "\" is " + stated + " while its rows make " + sum);
            }
        });
    }

    /**
     * Creates a builder of a table.
     *
     * @param caption its title
     * @return a builder for the columns and rows
     */
    public static Builder captioned(String caption) {
        return captioned(Phrase.of(caption));
    }

    /**
     * Creates a builder of a table.
     *
     * @param caption its title
     * @return a builder for the columns and rows
     */
    public static Builder captioned(Phrase caption) {
        return new Builder(caption);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.table(this);
    }

    /** Collects the columns, then the rows of a table. */
    public static final class Builder {
        private final Phrase caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private Optional<Row> total = Optional.empty();
        private Phrase note = Phrase.EMPTY;

        private Builder(Phrase caption) {
            this.caption = caption;
        }

        /**
         * Adds a column.
         *
         * @param heading its title, with the unit
         * @param align its alignment
         * @return this builder
         */
        public Builder column(String heading, Align align) {
            return column(Phrase.of(heading), align);
        }

        /**
         * Adds a column.
         *
         * @param heading its title, with the unit
         * @param align its alignment
         * @return this builder
         */
        public Builder column(Phrase heading, Align align) {
            columns.add(new Column(heading, align, false));
            return this;
        }

        /**
         * Adds a column of numbers; the total row must contain their sum.
         *
         * @param heading its title, with the unit
         * @return this builder
         */
        public Builder sum(String heading) {
            columns.add(new Column(Phrase.of(heading), Align.RIGHT, true));
            return this;
        }

        /**
         * Adds a row.
         *
         * @param cells its cells
         * @return this builder
         */
        public Builder row(Cell... cells) {
            return row(List.of(cells));
        }

        /**
         * Adds a row.
         *
         * @param cells its cells
         * @return this builder
         */
        public Builder row(List<Cell> cells) {
            rows.add(new Row(Kind.BODY, cells));
            return this;
        }

        /**
         * Adds a title for the following rows.
         *
         * @param title the title
         * @return this builder
         */
        public Builder group(Phrase title) {
            return group(List.of(title));
        }

        /**
         * Adds a title for the following rows, with common facts below it.
         *
         * @param lines the title, then facts in smaller print; at least the title
         * @return this builder
         */
        public Builder group(List<Phrase> lines) {
            rows.add(new Row(Kind.GROUP, List.of(Cell.of(lines))));
            return this;
        }

        /**
         * Adds the sum of the rows of a group.
         *
         * @param cells its cells
         * @return this builder
         */
        public Builder subtotal(Cell... cells) {
            return subtotal(List.of(cells));
        }

        /**
         * Adds the sum of the rows of a group.
         *
         * @param cells its cells
         * @return this builder
         */
        public Builder subtotal(List<Cell> cells) {
            rows.add(new Row(Kind.SUBTOTAL, cells));
            return this;
        }

        /**
         * Sets the total row.
         *
         * @param cells its cells, the first of which is the label of the total
         * @return this builder
         */
        public Builder total(Cell... cells) {
            return total(List.of(cells));
        }

        /**
         * Sets the total row.
         *
         * @param cells its cells, the first of which is the label of the total
         * @return this builder
         */
        public Builder total(List<Cell> cells) {
            total = Optional.of(new Row(Kind.BODY, cells));
            return this;
        }

        /**
         * Sets the note below the table.
         *
         * @param text the sources, date and exclusions from the totals
         * @return this builder
         */
        public Builder note(String text) {
            return note(Phrase.of(text));
        }

        /**
         * Sets the note below the table.
         *
         * @param text the sources, date and exclusions from the totals
         * @return this builder
         */
        public Builder note(Phrase text) {
            note = text;
            return this;
        }

        /**
         * Checks whether no row was added yet, so that a sentence would say more than the table.
         *
         * @return true if there is no row
         */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /**
         * Builds the table.
         *
         * @return the table
         */
        public Table build() {
            return new Table(caption, columns, rows, total, note);
        }

        @Override
        public String toString() {
            return "Table.Builder: %s columns, %s rows".formatted(columns.size(), rows.size());
        }
    }
}
