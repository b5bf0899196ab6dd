package org.cldess.validation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in a text or a table a problem stands, as its reader shows it: lines, rows and columns are counted from 1, and the header
 * of a table is row 1.
 *
 * @param line the line of a text, if it is one
 * @param row the row of a table, if it is one
 * @param column the column: a number in a text, a name in a table
 */
public record Place(OptionalInt line, OptionalInt row, Optional<String> column) {

    /**
     * {@return a place in a text}
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public static Place inText(int line, int column) {
        return new Place(OptionalInt.of(line), OptionalInt.empty(), Optional.of(Integer.toString(column)));
    }

    /**
     * A cell of a table.
     *
     * @param row the row, the header being 1
     * @param column the column's name
     * @return the place
     */
    public static Place inTable(int row, String column) {
        return new Place(OptionalInt.empty(), OptionalInt.of(row), Optional.of(column));
    }

    /**
     * A row of a table.
     *
     * @param row the row, the header being 1
     * @return the place
     */
    public static Place inTable(int row) {
        return new Place(OptionalInt.empty(), OptionalInt.of(row), Optional.empty());
    }
}
