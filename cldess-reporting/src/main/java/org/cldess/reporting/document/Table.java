package org.cldess.reporting.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of figures or words. Its first column heads the rows. A table without rows is refused: a sentence that says what
 * is missing, and who can add it, takes its place.
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
 * @param caption its title, without a number: formats count the tables of a report
 * @param columns its columns, at least one
 * @param rows its rows, at least one
 * @param total the last row, which sums up the others
 * @param note sources, day, what totals leave out; or the empty phrase
 */
public record Table(Phrase caption, List<Column> columns, List<Row> rows, Optional<Row> total, Phrase note)
        implements Block {

    /** Where the text of a column stands. */
    public enum Align {
        /** To the left: text, dates, codes. */
        LEFT,
        /** To the right: numbers, with the same number of decimals all down. */
        RIGHT,
        /** In the middle: short marks. */
        CENTRE
    }

    /**
     * A column.
     *
     * @param heading its title, with the unit if it has one: "Prévu (€)"
     * @param align where its text stands
     * @param summed whether the total row must hold the sum of the column's values
     */
    public record Column(Phrase heading, Align align, boolean summed) {}

    /** What a row is to the rows around it. */
    public enum Kind {
        /** One thing among others. */
        BODY,
        /** The title of the rows under it: one cell that spans all columns. */
        GROUP,
        /** The sum of the rows of its group. */
        SUBTOTAL
    }

    /**
     * A row.
     *
     * @param kind what it is
     * @param cells its cells, as many as columns; one alone for a group
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
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "The table \"" + caption.plain() + "\" is empty: write a sentence in its place");
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
     * Begins a table.
     *
     * @param caption its title
     * @return what collects columns and rows
     */
    public static Builder captioned(String caption) {
        return captioned(Phrase.of(caption));
    }

    /**
     * Begins a table.
     *
     * @param caption its title
     * @return what collects columns and rows
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
         * @param align where its text stands
         * @return this builder
         */
        public Builder column(String heading, Align align) {
            return column(Phrase.of(heading), align);
        }

        /**
         * Adds a column.
         *
         * @param heading its title, with the unit
         * @param align where its text stands
         * @return this builder
         */
        public Builder column(Phrase heading, Align align) {
            columns.add(new Column(heading, align, false));
            return this;
        }

        /**
         * Adds a column of numbers whose total row must hold their sum.
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
         * Adds the title of the rows that follow.
         *
         * @param title the title
         * @return this builder
         */
        public Builder group(Phrase title) {
            return group(List.of(title));
        }

        /**
         * Adds the title of the rows that follow, and under it what they have in common.
         *
         * @param lines the title, then smaller facts, at least the title
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
            rows.add(new Row(Kind.SUBTOTAL, List.of(cells)));
            return this;
        }

        /**
         * Sets the total row.
         *
         * @param cells its cells, the first of which says that it is the total
         * @return this builder
         */
        public Builder total(Cell... cells) {
            return total(List.of(cells));
        }

        /**
         * Sets the total row.
         *
         * @param cells its cells, the first of which says that it is the total
         * @return this builder
         */
        public Builder total(List<Cell> cells) {
            total = Optional.of(new Row(Kind.BODY, cells));
            return this;
        }

        /**
         * Sets the note under the table.
         *
         * @param text sources, day, what totals leave out
         * @return this builder
         */
        public Builder note(String text) {
            return note(Phrase.of(text));
        }

        /**
         * Sets the note under the table.
         *
         * @param text sources, day, what totals leave out
         * @return this builder
         */
        public Builder note(Phrase text) {
            note = text;
            return this;
        }

        /**
         * Whether no row was added yet, so that {@link #build()} would refuse.
         *
         * @return true if there is no row
         */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /**
         * Makes the table.
         *
         * @return the table
         */
        public Table build() {
            return new Table(caption, columns, rows, total, note);
        }
    }
}
