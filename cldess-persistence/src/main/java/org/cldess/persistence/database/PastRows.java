package org.cldess.persistence.database;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cldess.dossier.DossierId;
import org.jspecify.annotations.Nullable;

/** The rows of a dossier on the way back to earlier revisions. */
final class PastRows {
    private final DossierId id;
    private final Map<Mapping, Map<RowValues, RowValues>> byKey = new HashMap<>();

    PastRows(DossierId id, Rows last) {
        this.id = id;
        for (Mapping mapping : DossierTables.ALL) {
            byKey.put(mapping, new LinkedHashMap<>(last.of(mapping)));
        }
    }

    /** Returns a copy. */
    Rows rows() {
        Rows rows = new Rows();
        for (Mapping mapping : DossierTables.ALL) {
            of(mapping).values().stream()
                    .sorted(Comparator.comparing(mapping::orderOf, RowValues.ORDER))
                    .forEach(row -> rows.add(mapping, row));
        }
        return rows;
    }

    void drop(Mapping mapping, Map<Integer, @Nullable Object> key) {
        if (of(mapping).remove(mapping.keyOf(row(mapping, key))) == null) {
            throw missing(mapping, key);
        }
    }

    void set(Mapping mapping, Map<Integer, @Nullable Object> cells) {
        RowValues key = mapping.keyOf(row(mapping, cells));
        RowValues later = of(mapping).get(key);
        if (later == null) {
            throw missing(mapping, cells);
        }
        @Nullable Object[] all = later.values().toArray();
        cells.forEach((column, cell) -> all[column] = cell);
        of(mapping).put(key, RowValues.of(all));
    }

    void put(Mapping mapping, Map<Integer, @Nullable Object> cells) {
        RowValues row = row(mapping, cells);
        of(mapping).put(mapping.keyOf(row), row);
    }

    /** Returns a row with some cells, which belongs to the dossier. */
    private RowValues row(Mapping mapping, Map<Integer, @Nullable Object> cells) {
        @Nullable Object[] all = new Object[mapping.table().fields().length];
        cells.forEach((column, cell) -> all[column] = cell);
        all[0] = id.value();
        return RowValues.of(all);
    }

    private Map<RowValues, RowValues> of(Mapping mapping) {
        return byKey.computeIfAbsent(mapping, unused -> new LinkedHashMap<>());
    }

    private static IllegalArgumentException missing(Mapping mapping, Map<Integer, @Nullable Object> cells) {
        return new IllegalArgumentException("The history changes a row of the table '%s' that is not there: %s."
                .formatted(mapping.table().getName(), cells));
    }
}
