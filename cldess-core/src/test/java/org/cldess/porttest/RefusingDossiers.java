package org.cldess.porttest;

import java.util.List;
import java.util.Optional;
import org.cldess.dossier.Deletion;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierSummary;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.ThingRevision;
import org.cldess.language.Message;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/** A store that reads from another one and refuses each save; others may seem to have saved each time. */
public final class RefusingDossiers implements Dossiers {
    /** The reason of each refusal. */
    public static final Violations NEVER = Violations.of(
            Violation.error("store.closed", "", Message.of("Rien n’est gardé ici.", "Nothing is kept here.")));

    private final Dossiers store;
    private final boolean areOthersFaster;
    private int saves;

    /**
     * Creates a store.
     *
     * @param store the store from which it reads
     * @param areOthersFaster whether each refusal is followed by a newer revision
     */
    public RefusingDossiers(Dossiers store, boolean areOthersFaster) {
        this.store = store;
        this.areOthersFaster = areOthersFaster;
    }

    /** Returns how many saves were refused. */
    public int saves() {
        return saves;
    }

    @Override
    public Answer<Revision> save(Dossier dossier, Revision expected, Change change) {
        saves++;
        return Answer.refused(NEVER);
    }

    @Override
    public Optional<Stored<Dossier>> find(DossierId id) {
        return store.find(id)
                .map(stored -> new Stored<>(
                        stored.value(), new Revision(stored.revision().number() + (areOthersFaster ? saves : 0))));
    }

    @Override
    public List<DossierId> ids() {
        return store.ids();
    }

    @Override
    public List<DossierSummary> summaries() {
        return store.summaries();
    }

    @Override
    public List<Saved> revisions(DossierId id) {
        return store.revisions(id);
    }

    @Override
    public Optional<Stored<Dossier>> find(DossierId id, Revision revision) {
        return store.find(id, revision);
    }

    @Override
    public <T extends Record & Identified<I>, I extends Id<I>> List<ThingRevision<T>> history(
            DossierId id, Class<T> type, I thing) {
        return store.history(id, type, thing);
    }

    @Override
    public Answer<Revision> delete(DossierId id, Revision expected, Change change) {
        return Answer.refused(NEVER);
    }

    @Override
    public List<Deletion> deletions() {
        return store.deletions();
    }
}
