package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.REVISION;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.jooq.Query;

/** The revisions of a dossier: the author, time and reason of each save. */
final class Revisions {
    /** A save. */
    record Save(Revision revision, Change change) {
        private static Save of(RowValues row) {
            Change change = Change.by((String) row.require(1), Instant.parse((String) row.require(2)));
            Object reason = row.get(3);
            return new Save(
                    new Revision((Long) row.require(0)), reason == null ? change : change.because((String) reason));
        }
    }

    private final Session session;

    Revisions(Session session) {
        this.session = session;
    }

    Optional<Save> last(DossierId id) throws SQLException {
        return session
                .rows(session.sql()
                        .select(REVISION.NUMBER, REVISION.AUTHOR, REVISION.SAVED_AT, REVISION.REASON)
                        .from(REVISION)
                        .where(REVISION.DOSSIER_ID.eq(id.value()))
                        .orderBy(REVISION.NUMBER.desc())
                        .limit(1))
                .stream()
                .findFirst()
                .map(Save::of);
    }

    /** Returns the statement that adds a save. */
    Query adding(DossierId id, Save save) {
        return session.sql()
                .insertInto(REVISION)
                .set(REVISION.DOSSIER_ID, id.value())
                .set(REVISION.NUMBER, save.revision().number())
                .set(REVISION.AUTHOR, save.change().author())
                .set(REVISION.SAVED_AT, save.change().at().atOffset(ZoneOffset.UTC))
                .set(REVISION.REASON, save.change().reason().orElse(null));
    }
}
