package org.cldess.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;

/** Keeps all revisions of dossiers in lists. */
final class InMemoryDossiers implements Dossiers {
    /** A dossier as one save left it. */
    private record State(Dossier dossier, Saved saved) {
        Stored<Dossier> stored() {
            return new Stored<>(dossier, saved.revision());
        }

        State without(Erasure erasure) {
            return new State(erasure.in(dossier), saved);
        }
    }

    private final Map<DossierId, List<State>> states = new TreeMap<>();
    private final List<Deletion> deletions = new ArrayList<>();
    private final Listener listener;

    InMemoryDossiers(Listener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized Optional<Stored<Dossier>> find(DossierId id) {
        return last(id).map(State::stored);
    }

    @Override
    public synchronized List<DossierId> ids() {
        return List.copyOf(states.keySet());
    }

    @Override
    public synchronized List<DossierSummary> summaries() {
        return states.keySet().stream()
                .flatMap(id -> last(id).stream())
                .map(state -> DossierSummary.of(state.dossier(), state.saved()))
                .toList();
    }

    @Override
    public synchronized Answer<Revision> save(Dossier dossier, Revision expected, Change change) {
        Optional<State> last = last(dossier.id());
        Revision current = current(last);
        if (!current.equals(expected)) {
            return stale(dossier.id(), last);
        }
        if (last.filter(state -> state.dossier().equals(dossier)).isPresent()) {
            return Answer.granted(current);
        }
        List<State> all = new ArrayList<>(states.getOrDefault(dossier.id(), List.of()));
        Optional<Erasure> erasure =
                last.map(state -> Erasure.between(state.dossier(), dossier)).filter(erased -> !erased.isEmpty());
        erasure.ifPresent(erased -> all.replaceAll(state -> state.without(erased)));
        State saved = new State(dossier, new Saved(current.next(), change, erasure.isPresent()));
        listener.saved(last.map(State::dossier), saved.stored());
        all.add(saved);
        states.put(dossier.id(), all);
        return Answer.granted(current.next());
    }

    @Override
    public synchronized List<Saved> revisions(DossierId id) {
        return states.getOrDefault(id, List.of()).stream().map(State::saved).toList();
    }

    @Override
    public synchronized Optional<Stored<Dossier>> find(DossierId id, Revision revision) {
        return states.getOrDefault(id, List.of()).stream()
                .filter(state -> state.saved().revision().equals(revision))
                .findFirst()
                .map(State::stored);
    }

    @Override
    public synchronized <T extends Record & Identified<I>, I extends Id<I>> List<ThingRevision<T>> history(
            DossierId id, Class<T> type, I thing) {
        List<ThingRevision<T>> history = new ArrayList<>();
        Optional<T> before = Optional.empty();
        for (State state : states.getOrDefault(id, List.of())) {
            Optional<T> now = state.dossier().find(type, thing);
            if (!now.equals(before)) {
                history.add(new ThingRevision<>(state.saved(), now));
            }
            before = now;
        }
        return List.copyOf(history);
    }

    @Override
    public synchronized Answer<Revision> delete(DossierId id, Revision expected, Change change) {
        Optional<State> last = last(id);
        if (last.isEmpty() || !current(last).equals(expected)) {
            return stale(id, last);
        }
        Deletion deletion = new Deletion(id, expected, change);
        listener.deleted(deletion);
        states.remove(id);
        deletions.add(deletion);
        return Answer.granted(expected);
    }

    @Override
    public synchronized List<Deletion> deletions() {
        return deletions.stream().sorted(Comparator.comparing(Deletion::id)).toList();
    }

    private Optional<State> last(DossierId id) {
        return Optional.ofNullable(states.get(id)).map(all -> all.get(all.size() - 1));
    }

    private static Revision current(Optional<State> last) {
        return last.map(state -> state.saved().revision()).orElse(Revision.NONE);
    }

    private static Answer<Revision> stale(DossierId id, Optional<State> last) {
        return StaleRevision.refusal(
                id, current(last), last.map(state -> state.saved().change()));
    }

    @Override
    public String toString() {
        return "Dossiers in memory: " + ids();
    }
}
