package org.cldess.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.StaleRevision;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.persistence.database.DatabaseUnusableException;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;

/** Stores a dossier in a database file, unless someone else saved it while the tool was at work. */
final class DossierStore {
    /**
     * The result.
     *
     * @param file the database
     * @param revision the revision that is stored now
     * @param isNew true if it was stored just now; false if nothing had changed
     */
    record SaveResult(Path file, Revision revision, boolean isNew) {}

    private final Dossier dossier;
    private final Path file;
    private final Optional<Stored<Dossier>> before;

    private DossierStore(Dossier dossier, Path file, Optional<Stored<Dossier>> before) {
        this.dossier = dossier;
        this.file = file;
        this.before = before;
    }

    /** Reads what is stored when the work begins. A database that does not exist yet is not created. */
    static DossierStore begin(Dossier dossier, Path file) {
        return new DossierStore(
                dossier,
                file,
                Files.exists(file) ? in(file, dossiers -> dossiers.find(dossier.id())) : Optional.empty());
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
                            "run.stale",
                            file.toString(),
                            Long.toString(current().number())));
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
        return in(file, dossiers -> {
            Answer<Revision> answer = dossiers.save(dossier, current(), Change.by(author, clock.instant()));
            return answer.value()
                    .map(now -> new SaveResult(file, now, !now.equals(current())))
                    .or(() -> alreadyKept(dossiers))
                    .orElseThrow(() -> refusal(answer.reasons().list().get(0)));
        });
    }

    /** The stored revision, if someone else saved the same dossier. */
    private Optional<SaveResult> alreadyKept(Dossiers dossiers) {
        return dossiers.find(dossier.id())
                .filter(stored -> stored.value().equals(dossier))
                .map(stored -> new SaveResult(file, stored.revision(), false));
    }

    private static CommandException refusal(Violation reason) {
        return new CommandException(reason.code(), reason.message());
    }

    /** Works with the dossiers of a database, which is created if it does not exist. */
    static <T> T in(Path file, Function<Dossiers, T> work) {
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            return work.apply(database.dossiers());
        } catch (DatabaseUnusableException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        }
    }
}
