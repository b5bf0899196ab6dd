package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;

/**
 * Where dossiers are kept. A dossier is saved as a whole: it is the unit of revision and of locking.
 *
 * <p>Whoever saves names the revision that was read. If another saved in between, the answer is a refusal with the code
 * {@code stale} that names the stored revision, its author and its instant, and nothing is written.
 */
public interface Dossiers {
    /** {@return an empty port that keeps dossiers in memory, for tests and trials} */
    static Dossiers inMemory() {
        return new InMemoryDossiers();
    }

    /**
     * The dossier with an id, as it was last saved.
     *
     * @param id the id
     * @return the dossier with its revision, or nothing
     */
    Optional<Stored<Dossier>> find(DossierId id);

    /**
     * The dossier with an id, as it was last saved.
     *
     * @param id the id
     * @return the dossier with its revision
     * @throws java.util.NoSuchElementException if none has that id
     */
    default Stored<Dossier> get(DossierId id) {
        return find(id).orElseThrow(() -> new java.util.NoSuchElementException(
                "No dossier has the id '%s'. Check the id, or save the dossier first.".formatted(id)));
    }

    /**
     * The ids of all dossiers.
     *
     * @return the ids, sorted
     */
    List<DossierId> ids();

    /**
     * Keeps a dossier.
     *
     * @param dossier the dossier
     * @param expected the revision that was read, {@link Revision#NONE} for a new one
     * @param change who saves, when and why
     * @return the new revision; the one expected, if nothing changed and so nothing was written; or a refusal with the code
     *     {@code stale}
     * @throws NullPointerException if one of the three is null
     */
    Answer<Revision> save(Dossier dossier, Revision expected, Change change);
}
