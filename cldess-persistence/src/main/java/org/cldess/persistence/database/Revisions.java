package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.REVISION;

import java.time.Instant;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.jooq.DSLContext;

/** Who saved a dossier, when and why. */
final class Revisions {
    /** One save. */
    record Save(Revision revision, Change change) {}

    private final DSLContext sql;

    Revisions(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Save> last(DossierId id) {
        return sql.select(REVISION.NUMBER, REVISION.AUTHOR, REVISION.SAVED_AT, REVISION.REASON)
                .from(REVISION)
                .where(REVISION.DOSSIER_ID.eq(id.value()))
                .orderBy(REVISION.NUMBER.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> new Save(
                        new Revision(row.value1()),
                        new Change(row.value2(), Instant.parse(row.value3()), Optional.ofNullable(row.value4()))));
    }

    void add(DossierId id, Save save) {
        sql.insertInto(REVISION)
                .set(REVISION.DOSSIER_ID, id.value())
                .set(REVISION.NUMBER, save.revision().number())
                .set(REVISION.AUTHOR, save.change().author())
                .set(REVISION.SAVED_AT, save.change().at().toString())
                .set(REVISION.REASON, save.change().reason().orElse(null))
                .execute();
    }
}
