package org.cldess.persistence.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What must be done to the rows of one table so that they become others.
 *
 * @param mapping the table
 * @param added rows with keys that it does not have
 * @param changed rows, as they are to be, with keys that it has
 * @param removed rows, as they are, with keys that it is not to have
 */
record Difference(Mapping mapping, List<Cells> added, List<Cells> changed, List<Cells> removed) {

    /** What to do to all tables, those left out in which nothing differs. Takes time linear in the number of rows. */
    static List<Difference> between(Rows stored, Rows wanted) {
        return DossierTables.ALL.stream()
                .map(mapping -> between(mapping, stored.of(mapping), wanted.of(mapping)))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private static Difference between(Mapping mapping, Map<Cells, Cells> stored, Map<Cells, Cells> wanted) {
        Difference difference = new Difference(mapping, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        wanted.forEach((key, row) -> {
            Cells before = stored.get(key);
            if (before == null) {
                difference.added.add(row);
            } else if (!before.equals(row)) {
                difference.changed.add(row);
            }
        });
        stored.forEach((key, row) -> {
            if (!wanted.containsKey(key)) {
                difference.removed.add(row);
            }
        });
        return difference;
    }

    private boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
