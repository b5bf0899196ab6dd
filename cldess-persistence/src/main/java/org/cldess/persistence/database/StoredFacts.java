package org.cldess.persistence.database;

import java.util.function.Function;
import org.cldess.known.Known;

/** Reads facts from rows that are not those of a whole table. */
final class StoredFacts {
    private StoredFacts() {}

    /** Reads a fact from the cell of its text and the one after it, which says whether the fact is recorded. */
    static <T> Known<T> fact(RowValues row, int column, Function<String, T> reading) {
        String text = (String) row.get(column);
        if (row.require(column + 1).equals(0)) {
            return Known.notRecorded();
        }
        return text == null ? Known.none() : Known.of(reading.apply(text));
    }
}
