package org.cldess.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;

/** Keeps dossiers in a map. */
final class InMemoryDossiers implements Dossiers {
    private record Saved(Stored<Dossier> stored, Change change) {}

    private final Map<DossierId, Saved> saved = new TreeMap<>();

    @Override
    public synchronized Optional<Stored<Dossier>> find(DossierId id) {
        return Optional.ofNullable(saved.get(id)).map(Saved::stored);
    }

    @Override
    public synchronized List<DossierId> ids() {
        return List.copyOf(saved.keySet());
    }

    @Override
    public synchronized Answer<Revision> save(Dossier dossier, Revision expected, Change change) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(change, "change");
        Saved last = saved.get(dossier.id());
        Revision current = last == null ? Revision.NONE : last.stored().revision();
        if (!current.equals(expected)) {
            return StaleRevision.refusal(
                    dossier.id(), current, Optional.ofNullable(last).map(Saved::change));
        }
        if (last != null && last.stored().value().equals(dossier)) {
            return Answer.granted(current);
        }
        saved.put(dossier.id(), new Saved(new Stored<>(dossier, current.next()), change));
        return Answer.granted(current.next());
    }
}
