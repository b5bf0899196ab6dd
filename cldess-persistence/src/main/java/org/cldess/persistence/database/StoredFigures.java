package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.ACTION;
import static org.cldess.persistence.schema.Tables.ACTION_FOLLOW_UP;
import static org.cldess.persistence.schema.Tables.FIGURES;
import static org.cldess.persistence.schema.Tables.FIGURES_ACTION;
import static org.cldess.persistence.schema.Tables.MOVEMENT;
import static org.cldess.persistence.schema.Tables.MOVEMENT_CORRECTION;
import static org.cldess.persistence.schema.Tables.PLAN_RESOURCE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.query.DossierFigures;
import org.cldess.form.Scalar;
import org.cldess.money.Amount;
import org.jooq.InsertValuesStep3;
import org.jooq.Query;
import org.jooq.Table;

/** The figures of dossiers, which each save keeps, so that a list of dossiers adds up nothing. */
final class StoredFigures {
    private static final Scalar STATUS = Scalar.of(ActionStatus.class);

    /** The tables on which the figures depend, with that of the actions, of which only the number counts. */
    private static final Set<Table<?>> SOURCES = Set.of(ACTION_FOLLOW_UP, PLAN_RESOURCE, MOVEMENT, MOVEMENT_CORRECTION);

    private final Session session;

    StoredFigures(Session session) {
        this.session = session;
    }

    /**
     * What is stored of a dossier.
     *
     * @param followed the day from which on the numbers of actions hold; empty if they always do
     * @param actions the number of actions with each status
     */
    record Kept(
            Amount planned,
            Amount awarded,
            Amount paid,
            Optional<LocalDate> followed,
            Map<ActionStatus, Integer> actions) {
        boolean holdsOn(LocalDate day) {
            return followed.filter(day::isBefore).isEmpty();
        }
    }

    /**
     * Returns the statements that store the figures of a dossier, if a save may change them.
     *
     * @param isFirst whether nothing is stored of the dossier yet
     */
    List<Query> storing(Dossier dossier, List<Difference> differences, boolean isFirst) {
        if (!isFirst && differences.stream().noneMatch(StoredFigures::mayChange)) {
            return List.of();
        }
        String id = dossier.id().value();
        DossierFigures figures = DossierFigures.of(dossier, LocalDate.MAX);
        List<Query> statements = new ArrayList<>(isFirst ? List.of() : removing(dossier.id()));
        statements.add(session.sql()
                .insertInto(FIGURES)
                .set(FIGURES.DOSSIER_ID, id)
                .set(FIGURES.PLANNED_CENTS, figures.planned().cents())
                .set(FIGURES.AWARDED_CENTS, figures.awarded().cents())
                .set(FIGURES.PAID_CENTS, figures.paid().cents())
                .set(FIGURES.FOLLOWED, lastFollowUp(dossier).orElse(null)));
        if (!figures.actions().isEmpty()) {
            InsertValuesStep3<?, String, String, Integer> rows = session.sql()
                    .insertInto(
                            FIGURES_ACTION, FIGURES_ACTION.DOSSIER_ID, FIGURES_ACTION.STATUS, FIGURES_ACTION.ACTIONS);
            for (Map.Entry<ActionStatus, Integer> each : figures.actions().entrySet()) {
                rows = rows.values(id, Scalar.text(each.getKey()), each.getValue());
            }
            statements.add(rows);
        }
        return statements;
    }

    private static boolean mayChange(Difference difference) {
        Table<?> table = difference.mapping().table();
        return SOURCES.contains(table)
                || (table.equals(ACTION)
                        && !(difference.added().isEmpty()
                                && difference.removed().isEmpty()));
    }

    private static Optional<LocalDate> lastFollowUp(Dossier dossier) {
        return dossier.actions().stream()
                .flatMap(action -> action.history().stream())
                .map(FollowUp::date)
                .max(Comparator.naturalOrder());
    }

    /** Returns the statements that remove the figures of a dossier. */
    List<Query> removing(DossierId id) {
        return List.of(
                session.sql().deleteFrom(FIGURES_ACTION).where(FIGURES_ACTION.DOSSIER_ID.eq(id.value())),
                session.sql().deleteFrom(FIGURES).where(FIGURES.DOSSIER_ID.eq(id.value())));
    }

    /** Returns what is stored of the dossiers between two ids. */
    Map<String, Kept> between(String first, String last) throws SQLException {
        Map<String, Map<ActionStatus, Integer>> actions = new HashMap<>();
        for (RowValues row : session.rows(session.sql()
                .select(FIGURES_ACTION.DOSSIER_ID, FIGURES_ACTION.STATUS, FIGURES_ACTION.ACTIONS)
                .from(FIGURES_ACTION)
                .where(FIGURES_ACTION.DOSSIER_ID.between(first, last)))) {
            actions.computeIfAbsent((String) row.require(0), unused -> new EnumMap<>(ActionStatus.class))
                    .put((ActionStatus) STATUS.parse((String) row.require(1)), (Integer) row.require(2));
        }
        Map<String, Kept> kept = new HashMap<>();
        for (RowValues row : session.rows(session.sql()
                .select(
                        FIGURES.DOSSIER_ID,
                        FIGURES.PLANNED_CENTS,
                        FIGURES.AWARDED_CENTS,
                        FIGURES.PAID_CENTS,
                        FIGURES.FOLLOWED)
                .from(FIGURES)
                .where(FIGURES.DOSSIER_ID.between(first, last)))) {
            String id = (String) row.require(0);
            kept.put(
                    id,
                    new Kept(
                            Amount.ofCents((Long) row.require(1)),
                            Amount.ofCents((Long) row.require(2)),
                            Amount.ofCents((Long) row.require(3)),
                            Optional.ofNullable((String) row.get(4)).map(LocalDate::parse),
                            actions.getOrDefault(id, Map.of())));
        }
        return kept;
    }
}
