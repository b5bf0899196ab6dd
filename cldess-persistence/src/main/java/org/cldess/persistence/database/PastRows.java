package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.CONTRACT;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        DossierTables.ALL.forEach(mapping -> addAll(mapping, of(mapping).values(), rows));
        return rows;
    }

    /**
     * Returns the rows of the things with an id in a table, with all that contains them and all that is in them, and
     * the rows of the contract.
     */
    Rows rows(Mapping mapping, String thing) {
        Rows rows = new Rows();
        Mapping contract = DossierTables.of(CONTRACT);
        addAll(DossierTables.ROOT, of(DossierTables.ROOT).values(), rows);
        contract.all().forEach(part -> addAll(part, of(part).values(), rows));
        int id = mapping.table().indexOf("id");
        List<RowValues> found = of(mapping).values().stream()
                .filter(row -> thing.equals(row.get(id)))
                .toList();
        Mapping below = mapping;
        for (Mapping owner : DossierTables.owners(mapping)) {
            if (!owner.equals(DossierTables.ROOT)) {
                found = owning(owner, below, found);
                below = owner;
            }
        }
        if (!below.equals(contract)) {
            addWithOwned(below, found, rows);
        }
        return rows;
    }

    /** Returns the rows that own other rows, each once. */
    private List<RowValues> owning(Mapping owner, Mapping below, List<RowValues> rows) {
        return rows.stream()
                .map(below::ownerOf)
                .distinct()
                .flatMap(key -> Stream.ofNullable(of(owner).get(key)))
                .toList();
    }

    private void addWithOwned(Mapping mapping, Collection<RowValues> found, Rows rows) {
        addAll(mapping, found, rows);
        if (!found.isEmpty()) {
            Set<RowValues> keys = found.stream().map(mapping::keyOf).collect(Collectors.toSet());
            for (Mapping owned : mapping.owned()) {
                addWithOwned(
                        owned,
                        of(owned).values().stream()
                                .filter(row -> keys.contains(owned.ownerOf(row)))
                                .toList(),
                        rows);
            }
        }
    }

    private static void addAll(Mapping mapping, Collection<RowValues> found, Rows rows) {
        found.stream().sorted(mapping.rowOrder()).forEach(row -> rows.add(mapping, row));
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
