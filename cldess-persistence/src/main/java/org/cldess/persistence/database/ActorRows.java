package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.ACTOR;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.query.ActorQuery;
import org.cldess.dossier.query.DossierActor;
import org.cldess.dossier.query.PageKey;
import org.cldess.dossier.query.PageRequest;
import org.cldess.identity.CommuneCode;
import org.jooq.impl.DSL;

/** Reads the names of the actors of all dossiers and compares them, as no database does without accents and case. */
final class ActorRows {
    private final Session session;

    ActorRows(Session session) {
        this.session = session;
    }

    /** An actor with its place, which is worked out once. */
    private record Placed(PageKey key, DossierActor actor) {}

    /** Returns the actors of a page, and the first one of the next page. */
    List<DossierActor> find(ActorQuery query, PageRequest page) throws SQLException {
        return session
                .rows(session.sql()
                        .select(ACTOR.DOSSIER_ID, ACTOR.ID, ACTOR.NAME, ACTOR.COMMUNE, ACTOR.COMMUNE_KNOWN)
                        .from(ACTOR)
                        .where(query.commune()
                                .map(place -> ACTOR.COMMUNE.eq(place.code()))
                                .orElse(DSL.noCondition())))
                .stream()
                .filter(row -> query.finds((String) row.require(2)))
                .map(ActorRows::actor)
                .map(actor -> new Placed(actor.key(), actor))
                .filter(placed -> page.after()
                        .filter(after -> placed.key().compareTo(after) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(Placed::key))
                .limit(page.size() + 1L)
                .map(Placed::actor)
                .toList();
    }

    private static DossierActor actor(RowValues row) {
        return new DossierActor(
                DossierId.of((String) row.require(0)),
                ActorId.of((String) row.require(1)),
                (String) row.require(2),
                StoredFacts.fact(row, 3, CommuneCode::parse));
    }
}
