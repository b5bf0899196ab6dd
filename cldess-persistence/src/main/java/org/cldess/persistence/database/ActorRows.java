package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.ACTOR;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.EssFamily;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.query.ActorFacets;
import org.cldess.dossier.query.ActorQuery;
import org.cldess.dossier.query.DossierActor;
import org.cldess.dossier.query.PageKey;
import org.cldess.dossier.query.PageRequest;
import org.cldess.form.Scalar;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Reads the names of the actors of all dossiers and compares them, as no database does without accents and case. It
 * reads some thousands at a time and keeps those of the page.
 */
final class ActorRows {
    private static final int ROWS = 10_000;
    private static final Scalar FAMILY = Scalar.of(EssFamily.class);
    private static final List<Field<?>> COLUMNS =
            List.of(ACTOR.DOSSIER_ID, ACTOR.ID, ACTOR.NAME, ACTOR.COMMUNE, ACTOR.COMMUNE_KNOWN);

    private final Session session;

    ActorRows(Session session) {
        this.session = session;
    }

    /** An actor with its place, which is worked out once. */
    private record Placed(PageKey key, DossierActor actor) {}

    /** What facets count. */
    private record Trait(Optional<CommuneCode> commune, Optional<EssFamily> family, Optional<NafCode> activity) {}

    /** Returns the actors of a page, and the first one of the next page. */
    List<DossierActor> find(ActorQuery query, PageRequest page) throws SQLException {
        PriorityQueue<Placed> first =
                new PriorityQueue<>(Comparator.comparing(Placed::key).reversed());
        scan(query, COLUMNS, row -> {
            DossierActor actor = actor(row);
            Placed placed = new Placed(actor.key(), actor);
            if (page.after().filter(after -> placed.key().compareTo(after) <= 0).isEmpty()) {
                first.add(placed);
                if (first.size() > page.size() + 1) {
                    first.remove();
                }
            }
        });
        return first.stream()
                .sorted(Comparator.comparing(Placed::key))
                .map(Placed::actor)
                .toList();
    }

    /** Counts the actors by what they have. The database counts them if the names do not matter. */
    ActorFacets facets(ActorQuery query) throws SQLException {
        Map<Trait, Long> counts = new HashMap<>();
        if (query.findsEveryName()) {
            for (RowValues row : session.rows(session.sql()
                    .select(
                            ACTOR.COMMUNE,
                            ACTOR.ESS_FAMILY,
                            ACTOR.NAF,
                            DSL.count().cast(Long.class))
                    .from(ACTOR)
                    .where(conditions(query))
                    .groupBy(ACTOR.COMMUNE, ACTOR.ESS_FAMILY, ACTOR.NAF))) {
                counts.put(trait(row, 0), (Long) row.require(3));
            }
        } else {
            List<Field<?>> columns =
                    List.of(ACTOR.DOSSIER_ID, ACTOR.ID, ACTOR.NAME, ACTOR.COMMUNE, ACTOR.ESS_FAMILY, ACTOR.NAF);
            scan(query, columns, row -> counts.merge(trait(row, 3), 1L, Long::sum));
        }
        return ActorFacets.of(counts, Trait::commune, Trait::family, Trait::activity);
    }

    /**
     * Gives each actor that the query finds. The actors of each commune are read by the index of communes.
     *
     * @param columns the columns to read, which begin with the dossier, the id and the name
     */
    private void scan(ActorQuery query, List<Field<?>> columns, Consumer<RowValues> found) throws SQLException {
        if (query.communes().isEmpty()) {
            scan(query, DSL.noCondition(), columns, found);
        } else {
            for (CommuneCode commune : query.communes().get()) {
                scan(query, ACTOR.COMMUNE.eq(commune.code()), columns, found);
            }
        }
    }

    private void scan(ActorQuery query, Condition place, List<Field<?>> columns, Consumer<RowValues> found)
            throws SQLException {
        Predicate<String> isFound = query.ofNames();
        List<RowValues> rows = List.of();
        do {
            Condition from = rows.isEmpty() ? DSL.noCondition() : after(rows.get(rows.size() - 1));
            rows = session.rows(session.sql()
                    .select(columns)
                    .from(ACTOR)
                    .where(place)
                    .and(DSL.and(traits(query)))
                    .and(from)
                    .orderBy(ACTOR.DOSSIER_ID, ACTOR.ID)
                    .limit(ROWS));
            rows.stream().filter(row -> isFound.test((String) row.require(2))).forEach(found);
        } while (rows.size() == ROWS);
    }

    private static Condition after(RowValues row) {
        return DSL.row(ACTOR.DOSSIER_ID, ACTOR.ID).gt((String) row.require(0), (String) row.require(1));
    }

    private static List<Condition> conditions(ActorQuery query) {
        List<Condition> conditions = traits(query);
        query.communes()
                .ifPresent(asked -> conditions.add(ACTOR.COMMUNE.in(
                        asked.stream().map(CommuneCode::code).sorted().toList())));
        return conditions;
    }

    private static List<Condition> traits(ActorQuery query) {
        List<Condition> conditions = new ArrayList<>();
        query.family().ifPresent(family -> conditions.add(ACTOR.ESS_FAMILY.eq(Scalar.text(family))));
        query.activity().ifPresent(activity -> conditions.add(ACTOR.NAF.eq(Scalar.text(activity))));
        return conditions;
    }

    private static Trait trait(RowValues row, int first) {
        return new Trait(
                read(row, first, CommuneCode::parse),
                read(row, first + 1, text -> (EssFamily) FAMILY.parse(text)),
                read(row, first + 2, NafCode::parse));
    }

    private static <T> Optional<T> read(RowValues row, int column, Function<String, T> reading) {
        return Optional.ofNullable((String) row.get(column)).map(reading);
    }

    private static DossierActor actor(RowValues row) {
        return new DossierActor(
                DossierId.of((String) row.require(0)),
                ActorId.of((String) row.require(1)),
                (String) row.require(2),
                StoredFacts.fact(row, 3, CommuneCode::parse));
    }
}
