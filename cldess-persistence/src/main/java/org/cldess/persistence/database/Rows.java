package org.cldess.persistence.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Table;

/** The rows of one dossier in all tables, by key, in insertion order. A row has the cells of all columns. */
final class Rows {
    private final Map<Table<?>, Map<RowValues, RowValues>> byKey = new HashMap<>();
    private final Map<Table<?>, Map<RowValues, List<RowValues>>> byOwner = new HashMap<>();

    /**
     * Adds a row.
     *
     * @return its key
     * @throws IllegalArgumentException if another row has the same key
     */
    RowValues add(Mapping mapping, RowValues row) {
        RowValues key = mapping.keyOf(row);
        if (of(mapping).putIfAbsent(key, row) != null) {
            throw new IllegalArgumentException(
                    "Two things for the table '%s' have the id %s. Give another id to one of them."
                            .formatted(mapping.table().getName(), key));
        }
        byOwner.computeIfAbsent(mapping.table(), table -> new HashMap<>())
                .computeIfAbsent(mapping.ownerOf(row), owner -> new ArrayList<>())
                .add(row);
        return key;
    }

    /** Returns the rows of a table by key. */
    Map<RowValues, RowValues> of(Mapping mapping) {
        return byKey.computeIfAbsent(mapping.table(), table -> new LinkedHashMap<>());
    }

    /** Returns the rows of a table with an owner, in insertion order. */
    Collection<RowValues> ownedBy(Mapping mapping, RowValues owner) {
        return byOwner.getOrDefault(mapping.table(), Map.of()).getOrDefault(owner, List.of());
    }
}
