package org.cldess.territory;

import java.util.ArrayList;
import java.util.List;

/** An index of rows by name, as {@link WrittenName} compares names. It keeps hashes, not a second copy of the names. */
final class NameIndex {
    private final CommuneTable table;
    private final NumberIndex hashes;

    NameIndex(CommuneTable table) {
        this.table = table;
        long[] pairs = new long[table.size()];
        for (int row = 0; row < pairs.length; row++) {
            pairs[row] = NumberIndex.pair(
                    WrittenName.letters(WrittenName.words(table.name(row))).hashCode(), row);
        }
        hashes = NumberIndex.of(pairs);
    }

    /**
     * Returns the rows with a name, ascending: those with the same words; if there are none, those with the same
     * letters.
     */
    List<Integer> rows(String name) {
        WrittenName asked = WrittenName.of(name);
        List<Integer> sameLetters = new ArrayList<>();
        List<Integer> sameWords = new ArrayList<>();
        for (int row : hashes.rows(asked.letters().hashCode())) {
            WrittenName known = WrittenName.of(table.name(row));
            if (known.letters().equals(asked.letters())) {
                sameLetters.add(row);
            }
            if (known.words().equals(asked.words())) {
                sameWords.add(row);
            }
        }
        return sameWords.isEmpty() ? sameLetters : sameWords;
    }
}
