package org.cldess.dossier;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * A store of dossiers, with their history. A dossier is saved as a whole: it is the unit of revision and of locking.
 *
 * <p>A caller that saves a dossier names the revision that it read. If the dossier was saved in between, nothing is
 * written and the answer is a refusal with the code {@code stale}, which names the stored revision, its author and its
 * instant.
 *
 * <pre>{@code
 * Stored<Dossier> spring = dossiers.find(id, Instant.parse("2013-04-01T00:00:00Z")).orElseThrow();
 * Changes since = dossiers.changes(id, spring.revision(), dossiers.get(id).revision());
 * }</pre>
 *
 * <p>A save that {@linkplain Erasure#between erases persons} erases them in all earlier revisions too: these then are
 * as if the persons had been erased in each of them. Such a save takes time linear in the sizes of all revisions.
 */
public interface Dossiers {
    /** How often {@link #change} and {@link #merge} save at most, each time after another save: {@value}. */
    int MAX_ATTEMPTS = 1_000;

    /** {@return an empty store that keeps dossiers in memory, for tests and trials} */
    static Dossiers inMemory() {
        return inMemory(new Listener() {
            @Override
            public void saved(Optional<Dossier> before, Stored<Dossier> after) {}

            @Override
            public void deleted(Deletion deletion) {}
        });
    }

    /**
     * {@return an empty store that keeps dossiers in memory, for tests and trials}
     *
     * @param listener receives each change
     */
    static Dossiers inMemory(Listener listener) {
        return new InMemoryDossiers(listener);
    }

    /** Receives each change of a store in memory, while it is made and before other callers see it. */
    interface Listener {
        /**
         * A dossier was saved, with changes.
         *
         * @param before the state before; empty for a new dossier
         * @param after the state after
         */
        void saved(Optional<Dossier> before, Stored<Dossier> after);

        /**
         * A dossier was deleted.
         *
         * @param deletion the deletion
         */
        void deleted(Deletion deletion);
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
     * @throws NoSuchElementException if no dossier has the id
     */
    default Stored<Dossier> get(DossierId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(
                "No dossier has the id '%s'. Check the id, or save the dossier first.".formatted(id)));
    }

    /**
     * Returns the ids of all dossiers.
     *
     * @return the ids, sorted
     */
    List<DossierId> ids();

    /**
     * Returns all dossiers, each loaded when it is its turn, so that one of them is in memory at a time. A dossier that
     * is deleted before its turn is left out, and one that is saved before its turn is as it was saved.
     *
     * @return the dossiers, in the order of their ids
     */
    default Stream<Stored<Dossier>> all() {
        return ids().stream().flatMap(id -> find(id).stream());
    }

    /**
     * Returns what a list of dossiers shows, without loading them.
     *
     * @return the summaries, in the order of the ids
     */
    List<DossierSummary> summaries();

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

    /**
     * Saves a dossier that was made from an earlier revision, together with what others saved since. What only one side
     * changed is taken from there; additions of both sides are kept; the merged dossier is checked like any other. If
     * others save again in between, it is merged again: each time only after a newer revision, and at most
     * {@value #MAX_ATTEMPTS} times.
     *
     * <pre>{@code
     * Answer<Stored<Dossier>> merged = dossiers.merge(edited, opened.revision(), change);
     * }</pre>
     *
     * @param dossier the dossier
     * @param base the revision from which it was made
     * @param change the author, instant and reason of the change
     * @return the saved dossier; or a refusal with {@code merge.conflict} for each place that both sides changed, with
     *     both values; or with the problems of the merged dossier; or with that of the save; or with {@code stale} if
     *     others were faster each time, if the store has no such revision, or if persons were erased since and the
     *     dossier has persons that the stored one has not: read it again then
     */
    default Answer<Stored<Dossier>> merge(Dossier dossier, Revision base, Change change) {
        Answer<Revision> saved = save(dossier, base, change);
        Dossier merged = dossier;
        Revision expected = base;
        for (int i = 1; !saved.isGranted() && i < MAX_ATTEMPTS; i++) {
            Optional<Stored<Dossier>> theirs = find(dossier.id());
            Optional<Stored<Dossier>> before = find(dossier.id(), base);
            if (theirs.isEmpty()
                    || before.isEmpty()
                    || theirs.get().revision().equals(expected)
                    || mayBringBack(dossier, theirs.get().value(), base)) {
                return Answer.refused(saved.reasons());
            }
            Answer<Dossier> both =
                    Merge.of(before.get().value(), dossier, theirs.get().value());
            if (!both.isGranted()) {
                return Answer.refused(both.reasons());
            }
            merged = both.orElseThrow();
            expected = theirs.get().revision();
            saved = save(merged, expected, change);
        }
        Dossier last = merged;
        return saved.map(revision -> new Stored<>(last, revision));
    }

    /** Checks whether a dossier may have a person who was erased since a revision, in which no trace of her is left. */
    private boolean mayBringBack(Dossier dossier, Dossier stored, Revision base) {
        return !Erasure.between(dossier, stored).isEmpty()
                && revisions(dossier.id()).stream()
                        .anyMatch(saved -> saved.revision().compareTo(base) > 0 && saved.erases());
    }

    /**
     * Reads a dossier, asks for a change, and saves the result. If others save the dossier in between, it is read and
     * asked again, so that nobody’s change is lost: each time only after a newer revision, and at most
     * {@value #MAX_ATTEMPTS} times. A save that is refused while the revision stays the same is not tried again.
     *
     * <pre>{@code
     * dossiers.change(id, change, dossier -> Acts.of(dossier).pay(line, day, amount)).orElseThrow();
     * }</pre>
     *
     * @param id the id of the dossier
     * @param change the author, instant and reason of the change
     * @param asked returns the changed dossier, or refuses; it may be called several times
     * @return the saved dossier, or the refusal: that of the change; {@code form.id} if the changed dossier has another
     *     id; or that of the save, such as {@code stale} if others were faster each time
     * @throws NoSuchElementException if no dossier has the id
     */
    default Answer<Stored<Dossier>> change(DossierId id, Change change, Function<Dossier, Answer<Dossier>> asked) {
        Stored<Dossier> stored = get(id);
        for (int i = 1; ; i++) {
            Answer<Dossier> answer = asked.apply(stored.value());
            if (!answer.isGranted()) {
                return Answer.refused(answer.reasons());
            }
            Dossier changed = answer.orElseThrow();
            if (!changed.id().equals(id)) {
                return Answer.refused(Violations.of(Violation.error(
                        "form.id",
                        "/id",
                        Texts.WORDS.message("form.id", id.value(), changed.id().value()))));
            }
            Answer<Revision> saved = save(changed, stored.revision(), change);
            if (saved.isGranted()) {
                return saved.map(revision -> new Stored<>(changed, revision));
            }
            Stored<Dossier> now = get(id);
            if (i == MAX_ATTEMPTS || now.revision().equals(stored.revision())) {
                return Answer.refused(saved.reasons());
            }
            stored = now;
        }
    }

    /**
     * Returns the saves of a dossier.
     *
     * @param id the id of the dossier
     * @return the saves, oldest first; empty if no dossier has the id
     */
    List<Saved> revisions(DossierId id);

    /**
     * Returns a dossier as it was in a revision, without the persons that were erased since.
     *
     * @param id the id of the dossier
     * @param revision the revision
     * @return the dossier; empty if it has no such revision, or if that was saved by a version of the store that kept
     *     no history
     */
    Optional<Stored<Dossier>> find(DossierId id, Revision revision);

    /**
     * Returns a dossier as it was at an instant, by the instants of its saves.
     *
     * @param id the id of the dossier
     * @param at the instant
     * @return the dossier with the revision of the last save until then; empty if there was none
     */
    default Optional<Stored<Dossier>> find(DossierId id, Instant at) {
        return revisions(id).stream()
                .filter(saved -> !saved.change().at().isAfter(at))
                .reduce((earlier, later) -> later)
                .flatMap(saved -> find(id, saved.revision()));
    }

    /**
     * Returns what differs between two revisions of a dossier, in words.
     *
     * @param id the id of the dossier
     * @param from the earlier revision
     * @param to the later one
     * @return the changes
     * @throws NoSuchElementException if the dossier has no such revision
     */
    default Changes changes(DossierId id, Revision from, Revision to) {
        return Changes.between(whole(id, from), whole(id, to));
    }

    private Dossier whole(DossierId id, Revision revision) {
        return find(id, revision)
                .orElseThrow(() ->
                        new NoSuchElementException("The dossier '%s' has no revision %s. Ask for its revisions first."
                                .formatted(id, revision.number())))
                .value();
    }

    /**
     * Returns the history of one thing of a dossier, such as an action, an article or a line of a plan.
     *
     * @param id the id of the dossier
     * @param type the type of the thing
     * @param thing the id of the thing
     * @param <T> the type of the thing
     * @param <I> the type of its id
     * @return each save that added, changed or removed the thing, oldest first, as far back as the store has history
     */
    <T extends Record & Identified<I>, I extends Id<I>> List<ThingRevision<T>> history(
            DossierId id, Class<T> type, I thing);

    /**
     * Deletes a dossier with all its revisions. Only the deletion itself is kept. The id may be used for another
     * dossier, whose revisions begin again with 1.
     *
     * @param id the id of the dossier
     * @param expected the revision that was read
     * @param change who deletes it, when and why
     * @return the last revision of the dossier; or a refusal with the code {@code stale}
     */
    Answer<Revision> delete(DossierId id, Revision expected, Change change);

    /**
     * Returns the deletions of dossiers.
     *
     * @return the deletions, in the order of the ids, and for one id oldest first
     */
    List<Deletion> deletions();
}
