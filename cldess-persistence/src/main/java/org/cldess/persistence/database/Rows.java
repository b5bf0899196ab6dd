package org.cldess.persistence.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one dossier in all tables, by key, in insertion order. A row has the cells of all columns. */
final class Rows {
    private final Map<Mapping, Map<RowValues, RowValues>> byKey = new HashMap<>();
    private final Map<Mapping, Map<RowValues, List<RowValues>>> byOwner = new HashMap<>();

    /**
     * Adds a row.
     *
     * @return its key
     * @throws IllegalArgumentException if another row has the same key
     */
    RowValues add(Mapping mapping, RowValues row) {
        RowValues key = mapping.keyOf(row);
        if (byKey.computeIfAbsent(mapping, unused -> new LinkedHashMap<>()).putIfAbsent(key, row) != null) {
            throw new IllegalArgumentException(
                    "Two things for the table '%s' have the id %s. Give another id to one of them."
                            .formatted(mapping.table().getName(), key));
        }
        return key;
    }

    /** Returns the rows of a table by key. */
    Map<RowValues, RowValues> of(Mapping mapping) {
        return byKey.getOrDefault(mapping, Map.of());
    }

    /** Returns the number of rows. */
    int size() {
        return byKey.values().stream().mapToInt(Map::size).sum();
    }

    /** Returns the rows of a table with an owner, in insertion order. */
    Collection<RowValues> ownedBy(Mapping mapping, RowValues owner) {
        Map<RowValues, RowValues> rows = byKey.get(mapping);
        return rows == null
                ? List.of()
                : byOwner.computeIfAbsent(mapping, unused -> byOwner(mapping, rows.values()))
                        .getOrDefault(owner, List.of());
    }

    /** Sorts rows by their owners, once they are read from. */
    private static Map<RowValues, List<RowValues>> byOwner(Mapping mapping, Collection<RowValues> rows) {
        Map<RowValues, List<RowValues>> byOwner = new HashMap<>();
        rows.forEach(row -> byOwner.computeIfAbsent(mapping.ownerOf(row), owner -> new ArrayList<>())
                .add(row));
        return byOwner;
    }
}
