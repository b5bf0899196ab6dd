package org.cldess.validation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place of a problem in a text or table, as shown to the user: lines, rows and columns are counted from 1, and the
 * header of a table is row 1.
 *
 * @param file the file, if the user gave several
 * @param line the line, in a text
 * @param row the row, in a table
 * @param column the column: a number in a text, a name in a table
 */
public record Place(Optional<String> file, OptionalInt line, OptionalInt row, Optional<String> column) {
    /** The text or table as a whole. */
    public static final Place WHOLE =
            new Place(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /**
     * {@return a place in a text}
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public static Place inText(int line, int column) {
        return new Place(
                Optional.empty(), OptionalInt.of(line), OptionalInt.empty(), Optional.of(Integer.toString(column)));
    }

    /**
     * Returns a place in a cell of a table.
     *
     * @param row the row, where the header is row 1
     * @param column the name of the column
     * @return the place
     */
    public static Place inTable(int row, String column) {
        return new Place(Optional.empty(), OptionalInt.empty(), OptionalInt.of(row), Optional.of(column));
    }

    /**
     * Returns a place in a row of a table.
     *
     * @param row the row, where the header is row 1
     * @return the place
     */
    public static Place inTable(int row) {
        return new Place(Optional.empty(), OptionalInt.empty(), OptionalInt.of(row), Optional.empty());
    }

    /**
     * Returns the same place in a file.
     *
     * @param name the name of the file, as the user gave it
     * @return a copy
     */
    public Place in(String name) {
        return new Place(Optional.of(name), line, row, column);
    }
}
