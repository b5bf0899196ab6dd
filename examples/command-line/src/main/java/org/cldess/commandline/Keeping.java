package org.cldess.commandline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.persistence.database.DatabaseUnusableException;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;

/** Keeps a dossier in a database file. */
final class Keeping {
    /**
     * What came of it.
     *
     * @param file the database
     * @param revision the revision that is stored now
     * @param isNew whether it was stored just now; false if nothing had changed
     */
    record Kept(Path file, Revision revision, boolean isNew) {}

    private Keeping() {}

    static Kept keep(Dossier dossier, Path file, String author, Clock clock) {
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            Dossiers dossiers = database.dossiers();
            Revision before = dossiers.find(dossier.id()).map(Stored::revision).orElse(Revision.NONE);
            Answer<Revision> answer = dossiers.save(dossier, before, Change.by(author, clock.instant()));
            Optional<Revision> now = answer.value();
            if (now.isEmpty()) {
                Violation reason = answer.reasons().list().get(0);
                throw new CannotRun(reason.code(), reason.message());
            }
            return new Kept(file, now.get(), !now.get().equals(before));
        } catch (DatabaseUnusableException e) {
            throw new CannotRun(e.code(), e.sentence(), e);
        }
    }
}
