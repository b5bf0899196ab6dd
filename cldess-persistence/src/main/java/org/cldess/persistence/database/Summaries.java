package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.CONTRACT;
import static org.cldess.persistence.schema.Tables.CONTRACT_COMMUNE;
import static org.cldess.persistence.schema.Tables.REVISION;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierSummary;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.persistence.schema.tables.Revision;
import org.cldess.store.Saved;
import org.jooq.impl.DSL;

/** Reads what a list of dossiers shows, with three statements. */
final class Summaries {
    private final Session session;

    Summaries(Session session) {
        this.session = session;
    }

    List<DossierSummary> all() throws SQLException {
        Map<String, Saved> last = last();
        Map<String, List<CommuneCode>> communes = communes();
        return session
                .rows(session.sql()
                        .select(CONTRACT.DOSSIER_ID, CONTRACT.TITLE, CONTRACT.KIND, CONTRACT.TERRITORY_KNOWN)
                        .from(CONTRACT)
                        .orderBy(CONTRACT.DOSSIER_ID))
                .stream()
                .filter(row -> last.containsKey((String) row.require(0)))
                .map(row -> {
                    String id = (String) row.require(0);
                    boolean isRecorded = row.require(3).equals(1);
                    return new DossierSummary(
                            DossierId.of(id),
                            (String) row.require(1),
                            (String) row.require(2),
                            isRecorded
                                    ? Known.list(Known.of(communes.getOrDefault(id, List.of())))
                                    : Known.notRecorded(),
                            Objects.requireNonNull(last.get(id)));
                })
                .toList();
    }

    private Map<String, Saved> last() throws SQLException {
        Revision later = REVISION.as("later");
        Map<String, Saved> last = new HashMap<>();
        for (RowValues row : session.rows(session.sql()
                .select(
                        REVISION.NUMBER,
                        REVISION.AUTHOR,
                        REVISION.SAVED_AT,
                        REVISION.REASON,
                        REVISION.ERASES,
                        REVISION.DOSSIER_ID)
                .from(REVISION)
                .where(REVISION.NUMBER.eq(DSL.select(DSL.max(later.NUMBER))
                        .from(later)
                        .where(later.DOSSIER_ID.eq(REVISION.DOSSIER_ID)))))) {
            last.put((String) row.require(5), Revisions.savedIn(row));
        }
        return last;
    }

    private Map<String, List<CommuneCode>> communes() throws SQLException {
        Map<String, List<CommuneCode>> communes = new HashMap<>();
        for (RowValues row : session.rows(session.sql()
                .select(CONTRACT_COMMUNE.DOSSIER_ID, CONTRACT_COMMUNE.CODE)
                .from(CONTRACT_COMMUNE)
                .orderBy(CONTRACT_COMMUNE.DOSSIER_ID, CONTRACT_COMMUNE.POSITION))) {
            communes.computeIfAbsent((String) row.require(0), unused -> new ArrayList<>())
                    .add(new CommuneCode((String) row.require(1)));
        }
        return communes;
    }
}
