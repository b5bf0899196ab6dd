package org.cldess.commandline;

import java.time.Clock;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.StaleRevision;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;

/** Stores a dossier in a database, unless someone else saved it while the tool was at work. */
final class DossierStore {
    /**
     * The result.
     *
     * @param database the database
     * @param revision the revision that is stored now
     * @param isNew true if it was stored just now; false if nothing had changed
     */
    record SaveResult(DatabaseAddress database, Revision revision, boolean isNew) {}

    private final Dossier dossier;
    private final DatabaseAddress database;
    private final Optional<Stored<Dossier>> before;

    private DossierStore(Dossier dossier, DatabaseAddress database, Optional<Stored<Dossier>> before) {
        this.dossier = dossier;
        this.database = database;
        this.before = before;
    }

    /** Reads what is stored when the work begins. A database that does not exist yet is not created. */
    static DossierStore begin(Dossier dossier, DatabaseAddress database) {
        return new DossierStore(
                dossier,
                database,
                database.isMissing() ? Optional.empty() : database.use(dossiers -> dossiers.find(dossier.id())));
    }

    /**
     * Checks that storing the dossier loses nothing that others stored: it was made from the stored revision, or the
     * user has read that revision and replaces it.
     *
     * @param read the file of the dossier
     * @param isShared whether others may store in this database; if not, a file need not say what it was made from
     * @param over the revision that the user replaces, or 0
     */
    DossierStore checked(DossierInput read, boolean isShared, long over) {
        boolean isSafe = before.isEmpty()
                || before.get().value().equals(dossier)
                || read.isMadeFrom(before.get().value())
                || before.get().revision().number() == over
                || (!isShared && !read.namesRevision());
        if (!isSafe) {
            throw new CommandException(
                    StaleRevision.CODE,
                    Texts.WORDS.message(
                            "run.stale", database, Long.toString(current().number())));
        }
        return this;
    }

    /** Returns the stored revision, when the work began. */
    private Revision current() {
        return before.map(Stored::revision).orElse(Revision.NONE);
    }

    /** Returns the revision that will be stored. */
    Revision next() {
        return before.filter(stored -> stored.value().equals(dossier))
                .map(Stored::revision)
                .orElse(current().next());
    }

    /** Stores the dossier, if the stored revision has not changed in the meantime. */
    SaveResult keep(String author, Clock clock) {
        return database.use(dossiers -> {
            Answer<Revision> answer = dossiers.save(dossier, current(), Change.by(author, clock.instant()));
            return answer.value()
                    .map(now -> new SaveResult(database, now, !now.equals(current())))
                    .or(() -> alreadyKept(dossiers))
                    .orElseThrow(() -> refusal(answer.reasons().list().get(0)));
        });
    }

    /** The stored revision, if someone else saved the same dossier. */
    private Optional<SaveResult> alreadyKept(Dossiers dossiers) {
        return dossiers.find(dossier.id())
                .filter(stored -> stored.value().equals(dossier))
                .map(stored -> new SaveResult(database, stored.revision(), false));
    }

    private static CommandException refusal(Violation reason) {
        return new CommandException(reason.code(), reason.message());
    }
}
