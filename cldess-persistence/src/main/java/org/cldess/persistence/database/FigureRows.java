package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.ACTION;
import static org.cldess.persistence.schema.Tables.CONTRACT;
import static org.cldess.persistence.schema.Tables.MOVEMENT;
import static org.cldess.persistence.schema.Tables.MOVEMENT_CORRECTION;
import static org.cldess.persistence.schema.Tables.PLAN_RESOURCE;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.action.ActionStatus;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.query.DossierFigures;
import org.cldess.dossier.query.DossierMovement;
import org.cldess.dossier.query.PageRequest;
import org.cldess.financing.AccountClass;
import org.cldess.financing.ResourceId;
import org.cldess.form.Scalar;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.Postings;
import org.cldess.money.Amount;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Reads the figures of dossiers, which each save keeps. Of a dossier that an earlier version of this library saved
 * last, the database adds up the movements that no correction concerns; the few others are read, and the library
 * decides which of them count. The numbers of actions of a day before the last follow-up are counted too.
 */
final class FigureRows {
    private static final Scalar STATUS = Scalar.of(ActionStatus.class);
    private static final Scalar KIND = Scalar.of(MovementKind.class);

    /** A movement needs a year and a line, but a sum of movements is of many. */
    private static final int ANY_YEAR = 2000;

    private static final GrantId ANY_GRANT = GrantId.of("any");

    private final Session session;

    FigureRows(Session session) {
        this.session = session;
    }

    /** A line of a plan in a dossier. */
    private record Line(String dossier, ResourceId line) {}

    /** Returns the figures of a page, and the first ones of the next page. */
    List<DossierFigures> find(LocalDate day, PageRequest page) throws SQLException {
        List<RowValues> contracts = session.rows(session.sql()
                .select(CONTRACT.DOSSIER_ID, CONTRACT.TITLE)
                .from(CONTRACT)
                .where(page.after()
                        .map(place -> CONTRACT.DOSSIER_ID.gt(place.dossier().value()))
                        .orElse(DSL.noCondition()))
                .orderBy(CONTRACT.DOSSIER_ID)
                .limit(page.size() + 1));
        if (contracts.isEmpty()) {
            return List.of();
        }
        List<String> ids =
                contracts.stream().map(row -> (String) row.require(0)).toList();
        Map<String, StoredFigures.Kept> kept = new StoredFigures(session).between(ids.get(0), ids.get(ids.size() - 1));
        Map<String, Map<ActionStatus, Integer>> actions = actions(
                ids.stream()
                        .filter(id -> !kept.containsKey(id) || !kept.get(id).holdsOn(day))
                        .toList(),
                day);
        Map<String, DossierFigures> added = addedUp(
                contracts.stream()
                        .filter(row -> !kept.containsKey((String) row.require(0)))
                        .toList(),
                actions);
        return contracts.stream()
                .map(row -> {
                    String id = (String) row.require(0);
                    StoredFigures.Kept stored = kept.get(id);
                    return stored == null
                            ? Objects.requireNonNull(added.get(id))
                            : new DossierFigures(
                                    DossierId.of(id),
                                    (String) row.require(1),
                                    stored.holdsOn(day) ? stored.actions() : actions.getOrDefault(id, Map.of()),
                                    stored.planned(),
                                    stored.awarded(),
                                    stored.paid());
                })
                .toList();
    }

    /** Adds up the figures of dossiers that were last saved before a save kept them. */
    private Map<String, DossierFigures> addedUp(
            List<RowValues> contracts, Map<String, Map<ActionStatus, Integer>> actions) throws SQLException {
        if (contracts.isEmpty()) {
            return Map.of();
        }
        List<String> ids =
                contracts.stream().map(row -> (String) row.require(0)).toList();
        Map<String, Amount> planned = planned(ids);
        Map<String, List<Movement>> funding = new HashMap<>();
        addUncorrected(ids, funding);
        addCorrected(ids, funding);
        Map<String, DossierFigures> figures = new HashMap<>();
        for (RowValues row : contracts) {
            String id = (String) row.require(0);
            Postings postings = Postings.of(funding.getOrDefault(id, List.of()));
            figures.put(
                    id,
                    new DossierFigures(
                            DossierId.of(id),
                            (String) row.require(1),
                            actions.getOrDefault(id, Map.of()),
                            planned.getOrDefault(id, Amount.ZERO),
                            postings.netAwards(),
                            postings.netPayments()));
        }
        return figures;
    }

    private Map<String, Map<ActionStatus, Integer>> actions(List<String> dossiers, LocalDate day) throws SQLException {
        Map<String, Map<ActionStatus, Integer>> actions = new HashMap<>();
        if (dossiers.isEmpty()) {
            return actions;
        }
        for (RowValues row : session.rows(session.sql()
                .select(ACTION.DOSSIER_ID, ActionRows.status(day))
                .from(ACTION)
                .where(ACTION.DOSSIER_ID.in(dossiers)))) {
            actions.computeIfAbsent((String) row.require(0), unused -> new EnumMap<>(ActionStatus.class))
                    .merge((ActionStatus) STATUS.parse((String) row.require(1)), 1, Integer::sum);
        }
        return actions;
    }

    /** Adds up the resources in money of each dossier. */
    private Map<String, Amount> planned(List<String> dossiers) throws SQLException {
        Map<String, Amount> planned = new HashMap<>();
        for (RowValues row : session.rows(session.sql()
                .select(PLAN_RESOURCE.DOSSIER_ID, PLAN_RESOURCE.ACCOUNT, DSL.sum(PLAN_RESOURCE.AMOUNT_CENTS))
                .from(PLAN_RESOURCE)
                .where(PLAN_RESOURCE.DOSSIER_ID.in(dossiers))
                .groupBy(PLAN_RESOURCE.DOSSIER_ID, PLAN_RESOURCE.ACCOUNT))) {
            if (!isInKind((Integer) row.require(1))) {
                planned.merge((String) row.require(0), amount(row.require(2)), Amount::plus);
            }
        }
        return planned;
    }

    private static boolean isInKind(int account) {
        return AccountClass.of(account).isInKind();
    }

    private static Amount amount(Object cents) {
        return Amount.ofCents(new BigDecimal((String) cents).longValueExact());
    }

    /** Returns whether a movement of some dossiers corrects another, or was corrected. */
    private static Condition isOfCorrection(List<String> dossiers) {
        return DSL.row(MOVEMENT.DOSSIER_ID, MOVEMENT.ID)
                .in(DSL.select(MOVEMENT_CORRECTION.DOSSIER_ID, MOVEMENT_CORRECTION.MOVEMENT_ID)
                        .from(MOVEMENT_CORRECTION)
                        .where(MOVEMENT_CORRECTION.DOSSIER_ID.in(dossiers))
                        .union(DSL.select(MOVEMENT_CORRECTION.DOSSIER_ID, MOVEMENT_CORRECTION.OF_ID)
                                .from(MOVEMENT_CORRECTION)
                                .where(MOVEMENT_CORRECTION.DOSSIER_ID.in(dossiers))));
    }

    /** Adds one movement for each kind, with the sum of those that no correction concerns: such movements add up. */
    private void addUncorrected(List<String> dossiers, Map<String, List<Movement>> funding) throws SQLException {
        Field<BigDecimal> sum = DSL.sum(MOVEMENT.AMOUNT_CENTS);
        for (RowValues row : session.rows(session.sql()
                .select(MOVEMENT.DOSSIER_ID, MOVEMENT.KIND, MOVEMENT.ENDS_CLAIM, PLAN_RESOURCE.ACCOUNT, sum)
                .from(MOVEMENT)
                .leftJoin(PLAN_RESOURCE)
                .on(PLAN_RESOURCE.DOSSIER_ID.eq(MOVEMENT.DOSSIER_ID))
                .and(PLAN_RESOURCE.ID.eq(MOVEMENT.RESOURCE_ID))
                .where(MOVEMENT.DOSSIER_ID.in(dossiers))
                .and(MOVEMENT.GRANT_ID.isNotNull().or(MOVEMENT.RESOURCE_ID.isNotNull()))
                .and(DSL.not(isOfCorrection(dossiers)))
                .groupBy(MOVEMENT.DOSSIER_ID, MOVEMENT.KIND, MOVEMENT.ENDS_CLAIM, PLAN_RESOURCE.ACCOUNT))) {
            Integer account = (Integer) row.get(3);
            if (account == null || !isInKind(account)) {
                MovementKind kind = (MovementKind) KIND.parse((String) row.require(1));
                Object endsClaim = row.get(2);
                funding.computeIfAbsent((String) row.require(0), unused -> new ArrayList<>())
                        .add(Movement.builder(MovementId.of("sum"), kind, amount(row.require(4)))
                                .grant(ANY_GRANT)
                                .year(ANY_YEAR)
                                .endsClaim(endsClaim == null ? Known.notRecorded() : Known.of(endsClaim.equals(1)))
                                .build());
            }
        }
    }

    private void addCorrected(List<String> dossiers, Map<String, List<Movement>> funding) throws SQLException {
        Map<String, List<Movement>> corrected = new MovementRows(session)
                .all(isOfCorrection(dossiers)).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.dossier().value(),
                                Collectors.mapping(DossierMovement::movement, Collectors.toList())));
        Set<Line> inKind = corrected.isEmpty() ? Set.of() : inKind(dossiers);
        corrected.forEach((dossier, movements) -> Journal.counting(movements).stream()
                .filter(movement -> movement.grant().isPresent()
                        || movement.resource()
                                .filter(line -> !inKind.contains(new Line(dossier, line)))
                                .isPresent())
                .forEach(movement -> funding.computeIfAbsent(dossier, unused -> new ArrayList<>())
                        .add(movement)));
    }

    /** Returns the resources in kind that corrected movements concern. */
    private Set<Line> inKind(List<String> dossiers) throws SQLException {
        Set<Line> inKind = new HashSet<>();
        for (RowValues row : session.rows(session.sql()
                .select(PLAN_RESOURCE.DOSSIER_ID, PLAN_RESOURCE.ID, PLAN_RESOURCE.ACCOUNT)
                .from(MOVEMENT)
                .join(PLAN_RESOURCE)
                .on(PLAN_RESOURCE.DOSSIER_ID.eq(MOVEMENT.DOSSIER_ID))
                .and(PLAN_RESOURCE.ID.eq(MOVEMENT.RESOURCE_ID))
                .where(isOfCorrection(dossiers)))) {
            if (isInKind((Integer) row.require(2))) {
                inKind.add(new Line((String) row.require(0), ResourceId.of((String) row.require(1))));
            }
        }
        return inKind;
    }
}
