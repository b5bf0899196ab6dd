package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;

/**
 * A store of dossiers. A dossier is saved as a whole: it is the unit of revision and of locking.
 *
 * <p>A caller that saves a dossier names the revision that it read. If the dossier was saved in between, nothing is
 * written and the answer is a refusal with the code {@code stale}, which names the stored revision, its author and its
 * instant.
 */
public interface Dossiers {
    /** {@return an empty store that keeps dossiers in memory, for tests and trials} */
    static Dossiers inMemory() {
        return new InMemoryDossiers();
    }

    /**
     * Returns the dossier with an id, as it was last saved.
     *
     * @param id the id
     * @return the dossier with its revision; empty if no dossier has the id
     */
    Optional<Stored<Dossier>> find(DossierId id);

    /**
     * Returns the dossier with an id, as it was last saved.
     *
     * @param id the id
     * @return the dossier with its revision
     * @throws java.util.NoSuchElementException if no dossier has the id
     */
    default Stored<Dossier> get(DossierId id) {
        return find(id).orElseThrow(() -> new java.util.NoSuchElementException(
                "No dossier has the id '%s'. Check the id, or save the dossier first.".formatted(id)));
    }

    /**
     * Returns the ids of all dossiers.
     *
     * @return the ids, sorted
     */
    List<DossierId> ids();

    /**
     * Saves a dossier.
     *
     * @param dossier the dossier
     * @param expected the revision that was read, {@link Revision#NONE} for a new one
     * @param change the author, instant and reason of the change
     * @return the new revision; the expected one if nothing changed, so that nothing was written; or a refusal with the
     *     code {@code stale}
     * @throws NullPointerException if an argument is null
     */
    Answer<Revision> save(Dossier dossier, Revision expected, Change change);
}
