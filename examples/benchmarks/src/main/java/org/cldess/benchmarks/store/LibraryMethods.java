package org.cldess.benchmarks.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;

/** The library. It also keeps the history, computes the events, and compares what it loads with what was saved. */
final class LibraryMethods {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);

    private final Dossiers dossiers;
    private final int size;
    private final Map<String, Stored<Dossier>> edited = new HashMap<>();

    /**
     * @param size how many times as large the dossiers are
     */
    LibraryMethods(Dossiers dossiers, int size) {
        this.dossiers = dossiers;
        this.size = size;
    }

    /** Saves a dossier for the first time, before anything is measured. */
    void save(String id) {
        save(MadeDossier.of(id, size));
    }

    private void save(Dossier dossier) {
        dossiers.save(dossier, Revision.NONE, CHANGE).orElseThrow();
    }

    List<Method> saves() {
        return List.of(new Method("library", (id, round) -> {
            Dossier dossier = MadeDossier.of(id, size);
            return () -> save(dossier);
        }));
    }

    List<Method> loads() {
        return List.of(new Method("library", (id, round) -> () -> dossiers.get(DossierId.of(id))));
    }

    List<Method> edits() {
        return List.of(
                new Method("library", (id, round) -> () -> {
                    Stored<Dossier> stored = dossiers.get(DossierId.of(id));
                    dossiers.save(MadeDossier.edited(stored.value(), round), stored.revision(), CHANGE)
                            .orElseThrow();
                }),
                new Method("library, of a dossier that the program has", (id, round) -> {
                    Stored<Dossier> stored = edited.computeIfAbsent(id, unused -> dossiers.get(DossierId.of(id)));
                    Dossier next = MadeDossier.edited(stored.value(), round);
                    return () -> edited.put(
                            id,
                            new Stored<>(
                                    next,
                                    dossiers.save(next, stored.revision(), CHANGE)
                                            .orElseThrow()));
                }));
    }
}
