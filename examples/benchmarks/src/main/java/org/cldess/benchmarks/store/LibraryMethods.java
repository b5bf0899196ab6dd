package org.cldess.benchmarks.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;

/** The library. It also keeps the history, computes the events, and compares what it loads with what was saved. */
final class LibraryMethods implements AutoCloseable {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);

    private final Supplier<CldessDatabase> opening;
    private final CldessDatabase database;
    private final int size;
    private final Map<String, Stored<Dossier>> edited = new HashMap<>();
    private CldessDatabase cold;

    /**
     * @param opening opens the database
     * @param size how many times as large the dossiers are
     */
    LibraryMethods(Supplier<CldessDatabase> opening, int size) {
        this.opening = opening;
        this.database = opening.get();
        this.size = size;
        this.cold = opening.get();
    }

    /** Saves a dossier for the first time, before anything is measured. */
    void save(String id) {
        save(MadeDossier.of(id, size));
    }

    private void save(Dossier dossier) {
        database.dossiers().save(dossier, Revision.NONE, CHANGE).orElseThrow();
    }

    List<Method> saves() {
        return List.of(new Method("library", (id, round) -> {
            Dossier dossier = MadeDossier.of(id, size);
            return () -> save(dossier);
        }));
    }

    List<Method> loads() {
        return List.of(
                new Method("library", (id, round) -> {
                    Dossiers dossiers = cold();
                    return () -> dossiers.get(DossierId.of(id));
                }),
                new Method(
                        "library, again",
                        (id, round) -> () -> database.dossiers().get(DossierId.of(id))));
    }

    /** Returns the dossiers of a database that was just opened, so that none is in memory. */
    private Dossiers cold() {
        cold.close();
        cold = opening.get();
        return cold.dossiers();
    }

    List<Method> edits() {
        return List.of(
                new Method("library", (id, round) -> () -> edit(database.dossiers(), id, round)),
                new Method("library, of a dossier that it never read", (id, round) -> {
                    Dossiers dossiers = cold();
                    return () -> edit(dossiers, id, round);
                }),
                new Method("library, the save alone", (id, round) -> {
                    Dossiers dossiers = database.dossiers();
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

    private static void edit(Dossiers dossiers, String id, int round) {
        Stored<Dossier> stored = dossiers.get(DossierId.of(id));
        dossiers.save(MadeDossier.edited(stored.value(), round), stored.revision(), CHANGE)
                .orElseThrow();
    }

    @Override
    public void close() {
        cold.close();
        database.close();
    }
}
