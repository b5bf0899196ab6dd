package org.cldess.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
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
    private final Revision before;

    private DossierStore(Dossier dossier, Path file, Revision before) {
        this.dossier = dossier;
        this.file = file;
        this.before = before;
    }

    /** Reads the stored revision when the work begins. A database that does not exist yet is not created. */
    static DossierStore begin(Dossier dossier, Path file) {
        Revision before = Files.exists(file)
                ? in(
                        file,
                        dossiers -> dossiers.find(dossier.id())
                                .map(Stored::revision)
                                .orElse(Revision.NONE))
                : Revision.NONE;
        return new DossierStore(dossier, file, before);
    }

    /** Stores the dossier, if the stored revision has not changed in the meantime. */
    SaveResult keep(String author, Clock clock) {
        return in(file, dossiers -> {
            Answer<Revision> answer = dossiers.save(dossier, before, Change.by(author, clock.instant()));
            return answer.value()
                    .map(now -> new SaveResult(file, now, !now.equals(before)))
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

    private static <T> T in(Path file, Function<Dossiers, T> work) {
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            return work.apply(database.dossiers());
        } catch (DatabaseUnusableException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        }
    }
}
