package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.ACTOR;
import static org.cldess.persistence.schema.Tables.ACTOR_CONTACT;
import static org.cldess.persistence.schema.Tables.CALL_CONTACT;
import static org.cldess.persistence.schema.Tables.DELETION;
import static org.cldess.persistence.schema.Tables.DOSSIER;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cldess.consistency.Unchecked;
import org.cldess.dossier.Deletion;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierSummary;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.Erasure;
import org.cldess.dossier.StaleRevision;
import org.cldess.dossier.ThingRevision;
import org.cldess.event.DomainEvent;
import org.cldess.persistence.database.RecentDossiers.Recent;
import org.cldess.persistence.database.Revisions.Past;
import org.cldess.persistence.database.RowStore.Loaded;
import org.cldess.persistence.file.DossierWriter;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;
import org.jooq.Query;
import org.jooq.Table;

/** Stores dossiers in tables. */
final class JooqDossiers implements Dossiers {
    /** The tables of persons. */
    private static final Set<Table<?>> PERSONS = Set.of(ACTOR, ACTOR_CONTACT, CALL_CONTACT);

    private final RecentDossiers recent = new RecentDossiers();
    private final Transactions transactions;
    private final String where;

    JooqDossiers(Transactions transactions, String where) {
        this.transactions = transactions;
        this.where = where;
    }

    /** Reads something of a dossier together with its last revision. */
    private interface Reading<T> {
        T read(Session session) throws SQLException;
    }

    /** What was read of a dossier, and its revision. */
    private record Found<T>(T read, Past last) {}

    @Override
    public Optional<Stored<Dossier>> find(DossierId id) {
        Optional<Recent> kept = recent.find(id);
        Optional<Loaded> loaded = transactions.load(session -> last(session, id, kept));
        if (loaded.isEmpty()) {
            recent.forget(id);
        }
        return loaded.map(last -> kept.filter(one -> one.isOf(last.last()))
                .orElseGet(() -> keep(new Recent(checked(id, last.rows(), last.last()), last)))
                .stored());
    }

    /**
     * Returns the last revision of a dossier with its rows: those that are kept, if they are still of that revision.
     */
    private Optional<Loaded> last(Session session, DossierId id, Optional<Recent> kept) throws SQLException {
        return kept.isPresent() && last(session, id).filter(kept.get()::isOf).isPresent()
                ? kept.map(Recent::loaded)
                : load(session, id);
    }

    private Recent keep(Recent current) {
        recent.keep(current);
        return current;
    }

    /** Reads something of a dossier, in one state of it; empty if there is no such dossier. */
    private <T> Optional<Found<T>> atOnce(DossierId id, Reading<T> reading) {
        return transactions.read(session -> {
            Optional<Past> last = last(session, id);
            while (last.isPresent()) {
                T read = read(session, id, reading);
                Optional<Past> afterwards = session.maySeeLaterCommits() ? last(session, id) : last;
                if (afterwards.equals(last)) {
                    return Optional.of(new Found<>(read, last.get()));
                }
                last = afterwards; // what was read may be of two saves
            }
            return Optional.empty();
        });
    }

    private <T> T read(Session session, DossierId id, Reading<T> reading) throws SQLException {
        try {
            return reading.read(session);
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    /**
     * Returns the dossier in some rows, if it is what was saved.
     *
     * @throws DatabaseUnusableException if it is not; with the last revision that can still be read
     */
    private Dossier checked(DossierId id, Rows rows, Past past) {
        try {
            return asSaved(rows, past);
        } catch (RuntimeException e) {
            Optional<Revision> readable = lastReadable(id);
            throw readable.map(revision -> DatabaseProblem.DAMAGED.at(
                            Texts.WORDS.message("dossier.damaged.readable", where, id, revision.number()), e))
                    .orElseGet(() -> damaged(id, e));
        }
    }

    /** Returns the dossier in some rows, or throws an exception if it is not what was saved. */
    private static Dossier asSaved(Rows rows, Past past) {
        Optional<String> digest = past.digest();
        if (digest.isPresent()) {
            Dossier saved = unchecked(rows);
            if (digest.get().equals(DossierWriter.digest(saved))) {
                return saved; // which was checked when it was saved
            }
        }
        Dossier dossier = Dossier.of(DossierTables.parts(rows));
        if (digest.filter(other -> !DossierWriter.mayBe(dossier, other)).isPresent()) {
            throw new IllegalStateException("Revision %s was saved with other values."
                    .formatted(past.saved().revision().number()));
        }
        return dossier;
    }

    /** Returns the last revision that is certainly what was saved, if there is one. */
    private Optional<Revision> lastReadable(DossierId id) {
        try {
            Walk walk = walk(id, new Revision(1)).orElseThrow();
            PastRows rows = new PastRows(id, walk.last());
            for (Past past : walk.revisions()) {
                if (past.digest().isPresent() && isAsSaved(rows.rows(), past)) {
                    return Optional.of(past.saved().revision());
                }
                WayBack.go(past.wayBack().orElseThrow(), rows);
            }
        } catch (RuntimeException e) {
            // The history is damaged too, or ends here.
        }
        return Optional.empty();
    }

    private static boolean isAsSaved(Rows rows, Past past) {
        try {
            asSaved(rows, past);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public List<DossierId> ids() {
        return transactions
                .read(session -> session.rows(
                        session.sql().select(DOSSIER.ID).from(DOSSIER).orderBy(DOSSIER.ID)))
                .stream()
                .map(row -> DossierId.of((String) row.require(0)))
                .toList();
    }

    @Override
    public List<DossierSummary> summaries() {
        return transactions.read(session -> new Summaries(session).all());
    }

    @Override
    public Answer<Revision> save(Dossier dossier, Revision expected, Change change) {
        DossierId id = dossier.id();
        Rows wanted = DossierTables.rows(dossier.parts());
        Optional<Recent> kept =
                recent.find(id).filter(one -> one.stored().revision().equals(expected));
        Answer<Recent> saved = transactions.write(id, session -> {
            boolean isNew = expected.equals(Revision.NONE);
            Optional<Loaded> stored = isNew ? Optional.empty() : last(session, id, kept);
            Optional<Past> last = isNew ? last(session, id) : stored.map(Loaded::last);
            if (!current(last).equals(expected)) {
                return Answer.refused(stale(id, last).reasons());
            }
            Optional<Recent> before = stored.map(loaded -> kept.filter(one -> one.isOf(loaded.last()))
                    .orElseGet(() -> new Recent(made(id, () -> unchecked(loaded.rows())), loaded)));
            return Answer.granted(write(session, dossier, before, wanted, expected.next(), change));
        });
        return saved.ifGranted(recent::keep)
                .ifRefused(unused -> kept.ifPresent(stale -> recent.forget(id)))
                .map(last -> last.stored().revision());
    }

    private Optional<Loaded> load(Session session, DossierId id) throws SQLException {
        try {
            return session.dossierRows().load(id);
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    private static Revision current(Optional<Past> last) {
        return last.map(past -> past.saved().revision()).orElse(Revision.NONE);
    }

    private static Answer<Revision> stale(DossierId id, Optional<Past> last) {
        return StaleRevision.refusal(
                id, current(last), last.map(past -> past.saved().change()));
    }

    private Optional<Past> last(Session session, DossierId id) throws SQLException {
        try {
            return new Revisions(session).last(id);
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    private Recent write(
            Session session, Dossier dossier, Optional<Recent> before, Rows wanted, Revision revision, Change change)
            throws SQLException {
        DossierId id = dossier.id();
        Rows stored = before.map(last -> last.loaded().rows()).orElseGet(Rows::new);
        List<Difference> differences = Difference.between(stored, wanted);
        if (before.isPresent() && differences.isEmpty()) {
            return before.get();
        }
        Revisions revisions = new Revisions(session);
        List<RowValues> events = Events.rows(id, revision, DomainEvent.between(before.map(Recent::dossier), dossier));
        List<Query> others =
                new ArrayList<>(new StoredFigures(session).storing(dossier, differences, before.isEmpty()));
        Optional<String> wayBack = before.map(last -> WayBack.of(differences, stored, wanted));
        Optional<Erasure> erasure = before.filter(last -> mayErase(differences))
                .map(last -> Erasure.between(last.dossier(), dossier))
                .filter(erased -> !erased.isEmpty());
        if (erasure.isPresent()) {
            wayBack = Optional.of(erase(revisions, erasure.get(), before.get(), wanted, id, others));
        }
        Saved saved = new Saved(revision, change, erasure.isPresent());
        Past past = new Past(saved, Optional.of(DossierWriter.digest(dossier)), wayBack);
        others.add(revisions.adding(id, past, Revisions.territory(dossier.contract())));
        session.dossierRows().write(differences, events, others);
        return new Recent(dossier, new Loaded(wanted, past.withoutWayBack()));
    }

    private static boolean mayErase(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> PERSONS.contains(difference.mapping().table()))
                .anyMatch(difference ->
                        !difference.removed().isEmpty() || !difference.changed().isEmpty());
    }

    /**
     * Erases persons in all earlier revisions, back to the one in which they came. None before it has them: each save
     * that takes a person away erases her in all revisions before it.
     *
     * @param last the last revision
     * @param wanted the rows of the one that is being saved
     * @param statements receives the statements that rewrite the revisions
     * @return the way back from the revision that is being saved
     */
    private String erase(
            Revisions revisions, Erasure erasure, Recent last, Rows wanted, DossierId id, List<Query> statements)
            throws SQLException {
        PastRows rows = new PastRows(id, last.loaded().rows());
        Dossier dossier = erasure.in(last.dossier());
        Rows erased = DossierTables.rows(dossier.parts());
        String first = WayBack.between(erased, wanted);
        Iterator<Past> all = revisions.backTo(id, new Revision(1)).iterator();
        boolean areThere = true;
        while (areThere && all.hasNext()) {
            Past past = all.next();
            String digest = DossierWriter.digest(dossier);
            Optional<String> wayBack = Optional.empty();
            if (past.wayBack().isPresent()) {
                Rows later = erased;
                go(id, past.wayBack().get(), rows);
                Dossier earlier = dossier(id, rows.rows());
                dossier = erasure.in(earlier);
                erased = DossierTables.rows(dossier.parts());
                wayBack = Optional.of(WayBack.between(erased, later));
                areThere = !dossier.equals(earlier);
            }
            statements.add(
                    revisions.rewriting(id, new Past(past.saved(), past.digest().map(unused -> digest), wayBack)));
        }
        return first;
    }

    private void go(DossierId id, String wayBack, PastRows rows) {
        try {
            WayBack.go(wayBack, rows);
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    @Override
    public List<Saved> revisions(DossierId id) {
        return transactions.read(session -> new Revisions(session).all(id));
    }

    /** The last rows of a dossier, and the revisions back to the one that is looked for. */
    private record Walk(Rows last, List<Past> revisions) {}

    private Optional<Walk> walk(DossierId id, Revision first) {
        return atOnce(id, session -> {
                    List<Past> revisions = new Revisions(session).backTo(id, first);
                    return new Walk(session.dossierRows().read(id), revisions);
                })
                .map(Found::read);
    }

    @Override
    public Optional<Stored<Dossier>> find(DossierId id, Revision revision) {
        return walk(id, revision).flatMap(walk -> {
            PastRows rows = new PastRows(id, walk.last());
            for (Past past : walk.revisions()) {
                if (past.saved().revision().equals(revision)) {
                    return Optional.of(new Stored<>(checked(id, rows.rows(), past), revision));
                }
                if (past.wayBack().isEmpty()) {
                    return Optional.empty();
                }
                go(id, past.wayBack().get(), rows);
            }
            return Optional.empty();
        });
    }

    @Override
    public <T extends Record & Identified<I>, I extends Id<I>> List<ThingRevision<T>> history(
            DossierId id, Class<T> type, I thing) {
        return walk(id, new Revision(1))
                .map(walk -> history(id, walk, type, thing))
                .orElse(List.of());
    }

    private <T extends Record & Identified<I>, I extends Id<I>> List<ThingRevision<T>> history(
            DossierId id, Walk walk, Class<T> type, I thing) {
        PastRows rows = new PastRows(id, walk.last());
        List<ThingRevision<T>> history = new ArrayList<>();
        Optional<T> later = find(id, rows, type, thing);
        for (Past past : walk.revisions()) {
            boolean isFirst = past.saved().revision().number() == 1;
            Optional<T> earlier = isFirst ? Optional.empty() : later;
            if (past.wayBack().isPresent()) {
                String way = past.wayBack().get();
                go(id, way, rows);
                earlier = way.contains(WayBack.quoted(thing.value())) ? find(id, rows, type, thing) : later;
            }
            if (!earlier.equals(later)) {
                history.add(new ThingRevision<>(past.saved(), later));
            }
            if (past.wayBack().isEmpty()) {
                break;
            }
            later = earlier;
        }
        Collections.reverse(history);
        return List.copyOf(history);
    }

    /** Finds a thing in the rows of a revision, of which only those that it needs are read. */
    private <T extends Record & Identified<I>, I extends Id<I>> Optional<T> find(
            DossierId id, PastRows rows, Class<T> type, I thing) {
        Rows needed = DossierTables.of(type)
                .map(mapping -> rows.rows(mapping, thing.value()))
                .orElseGet(rows::rows);
        return made(id, () -> unchecked(needed)).find(type, thing);
    }

    @Override
    public Answer<Revision> delete(DossierId id, Revision expected, Change change) {
        Answer<Revision> deleted = transactions.write(id, session -> {
            Optional<Past> last = last(session, id);
            if (last.isEmpty() || !current(last).equals(expected)) {
                return stale(id, last);
            }
            RowStore store = session.dossierRows();
            Revisions revisions = new Revisions(session);
            session.run(new Events(session).removing(id));
            for (Query figures : new StoredFigures(session).removing(id)) {
                session.run(figures);
            }
            long place = session.rows(session.sql()
                            .select(DELETION.PLACE)
                            .from(DELETION)
                            .where(DELETION.DOSSIER_ID.eq(id.value())))
                    .size();
            OffsetDateTime at = change.at().atOffset(ZoneOffset.UTC);
            List<RowValues> events =
                    Events.rows(id, Revision.NONE, List.of(DomainEvent.deletion(id, at.toLocalDate())));
            Query deletion = session.sql()
                    .insertInto(DELETION)
                    .set(DELETION.DOSSIER_ID, id.value())
                    .set(DELETION.NUMBER, expected.number())
                    .set(DELETION.AUTHOR, change.author())
                    .set(DELETION.DELETED_AT, at)
                    .set(DELETION.REASON, change.reason().orElse(null))
                    .set(DELETION.PLACE, place)
                    .set(DELETION.TERRITORY, revisions.lastTerritory(id));
            Query forgetting = revisions.removing(id); // the last, because revisions say who may change the rows
            store.write(Difference.between(store.read(id), new Rows()), events, List.of(deletion, forgetting));
            return Answer.granted(expected);
        });
        return deleted.ifGranted(unused -> recent.forget(id));
    }

    @Override
    public List<Deletion> deletions() {
        return transactions
                .read(session -> session.rows(session.sql()
                        .select(
                                DELETION.NUMBER,
                                DELETION.AUTHOR,
                                DELETION.DELETED_AT,
                                DELETION.REASON,
                                DELETION.DOSSIER_ID)
                        .from(DELETION)
                        .orderBy(DELETION.DOSSIER_ID, DELETION.PLACE)))
                .stream()
                .map(row -> new Deletion(
                        DossierId.of((String) row.require(4)),
                        new Revision((Long) row.require(0)),
                        Revisions.change(row)))
                .toList();
    }

    private Dossier dossier(DossierId id, Rows rows) {
        return made(id, () -> Dossier.of(DossierTables.parts(rows)));
    }

    /** Makes a dossier that was checked when it was saved, or a part of one. */
    private static Dossier unchecked(Rows rows) {
        return Unchecked.changing(() -> Dossier.of(DossierTables.parts(rows)));
    }

    private <T> T made(DossierId id, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    private DatabaseUnusableException damaged(DossierId id, RuntimeException cause) {
        return DatabaseProblem.DAMAGED.at(Texts.WORDS.message("dossier.damaged", where, id), cause);
    }

    @Override
    public String toString() {
        return "Dossiers of " + where;
    }
}
