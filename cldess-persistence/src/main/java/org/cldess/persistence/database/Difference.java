package org.cldess.persistence.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The changes to the stored rows of one table that give the wanted rows.
 *
 * @param mapping the table
 * @param added the rows whose keys are not stored
 * @param changed the changed rows, with their new cells
 * @param removed the stored rows whose keys are not wanted
 */
record Difference(Mapping mapping, List<RowValues> added, List<RowValues> changed, List<RowValues> removed) {

    /** Returns the changes of all tables that differ. Takes time linear in the number of rows. */
    static List<Difference> between(Rows stored, Rows wanted) {
        return DossierTables.ALL.stream()
                .map(mapping -> between(mapping, stored.of(mapping), wanted.of(mapping)))
                .filter(difference -> !difference.isEmpty())
                .toList();
    }

    private static Difference between(
            Mapping mapping, Map<RowValues, RowValues> stored, Map<RowValues, RowValues> wanted) {
        Difference difference = new Difference(mapping, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        wanted.forEach((key, row) -> {
            RowValues before = stored.get(key);
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

    /** Returns the other changes, for rows that have been added. */
    Difference withoutAdded() {
        return new Difference(mapping, List.of(), changed, removed);
    }

    private boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
