package org.cldess.territory;

import java.util.ArrayList;
import java.util.List;

/** Rows by their names as {@link WrittenName} compares them; the names are hashed, not kept a second time. */
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

    /** The rows of a name, ascending: those whose words are the same, else those whose letters are. */
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
