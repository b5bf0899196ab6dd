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
 * Reads the figures of dossiers. The database adds up the movements that no correction concerns; the few others are
 * read, and the library decides which of them count.
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
        String first = (String) contracts.get(0).require(0);
        String last = (String) contracts.get(contracts.size() - 1).require(0);
        Map<String, Map<ActionStatus, Integer>> actions = actions(ACTION.DOSSIER_ID.between(first, last), day);
        Map<String, Amount> planned = planned(PLAN_RESOURCE.DOSSIER_ID.between(first, last));
        Map<String, List<Movement>> funding = new HashMap<>();
        addUncorrected(first, last, funding);
        addCorrected(first, last, funding);
        return contracts.stream()
                .map(row -> {
                    String dossier = (String) row.require(0);
                    Postings postings = Postings.of(funding.getOrDefault(dossier, List.of()));
                    return new DossierFigures(
                            DossierId.of(dossier),
                            (String) row.require(1),
                            actions.getOrDefault(dossier, Map.of()),
                            planned.getOrDefault(dossier, Amount.ZERO),
                            postings.netAwards(),
                            postings.netPayments());
                })
                .toList();
    }

    private Map<String, Map<ActionStatus, Integer>> actions(Condition page, LocalDate day) throws SQLException {
        Map<String, Map<ActionStatus, Integer>> actions = new HashMap<>();
        for (RowValues row : session.rows(session.sql()
                .select(ACTION.DOSSIER_ID, ActionRows.status(day))
                .from(ACTION)
                .where(page))) {
            actions.computeIfAbsent((String) row.require(0), unused -> new EnumMap<>(ActionStatus.class))
                    .merge((ActionStatus) STATUS.parse((String) row.require(1)), 1, Integer::sum);
        }
        return actions;
    }

    /** Adds up the resources in money of each dossier. */
    private Map<String, Amount> planned(Condition page) throws SQLException {
        Map<String, Amount> planned = new HashMap<>();
        for (RowValues row : session.rows(session.sql()
                .select(PLAN_RESOURCE.DOSSIER_ID, PLAN_RESOURCE.ACCOUNT, DSL.sum(PLAN_RESOURCE.AMOUNT_CENTS))
                .from(PLAN_RESOURCE)
                .where(page)
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
    private static Condition isOfCorrection(String first, String last) {
        return DSL.row(MOVEMENT.DOSSIER_ID, MOVEMENT.ID)
                .in(DSL.select(MOVEMENT_CORRECTION.DOSSIER_ID, MOVEMENT_CORRECTION.MOVEMENT_ID)
                        .from(MOVEMENT_CORRECTION)
                        .where(MOVEMENT_CORRECTION.DOSSIER_ID.between(first, last))
                        .union(DSL.select(MOVEMENT_CORRECTION.DOSSIER_ID, MOVEMENT_CORRECTION.OF_ID)
                                .from(MOVEMENT_CORRECTION)
                                .where(MOVEMENT_CORRECTION.DOSSIER_ID.between(first, last))));
    }

    /** Adds one movement for each kind, with the sum of those that no correction concerns: such movements add up. */
    private void addUncorrected(String first, String last, Map<String, List<Movement>> funding) throws SQLException {
        Field<BigDecimal> sum = DSL.sum(MOVEMENT.AMOUNT_CENTS);
        for (RowValues row : session.rows(session.sql()
                .select(MOVEMENT.DOSSIER_ID, MOVEMENT.KIND, MOVEMENT.ENDS_CLAIM, PLAN_RESOURCE.ACCOUNT, sum)
                .from(MOVEMENT)
                .leftJoin(PLAN_RESOURCE)
                .on(PLAN_RESOURCE.DOSSIER_ID.eq(MOVEMENT.DOSSIER_ID))
                .and(PLAN_RESOURCE.ID.eq(MOVEMENT.RESOURCE_ID))
                .where(MOVEMENT.DOSSIER_ID.between(first, last))
                .and(MOVEMENT.GRANT_ID.isNotNull().or(MOVEMENT.RESOURCE_ID.isNotNull()))
                .and(DSL.not(isOfCorrection(first, last)))
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

    private void addCorrected(String first, String last, Map<String, List<Movement>> funding) throws SQLException {
        Map<String, List<Movement>> corrected = new MovementRows(session)
                .all(isOfCorrection(first, last)).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.dossier().value(),
                                Collectors.mapping(DossierMovement::movement, Collectors.toList())));
        Set<Line> inKind = corrected.isEmpty() ? Set.of() : inKind(first, last);
        corrected.forEach((dossier, movements) -> Journal.counting(movements).stream()
                .filter(movement -> movement.grant().isPresent()
                        || movement.resource()
                                .filter(line -> !inKind.contains(new Line(dossier, line)))
                                .isPresent())
                .forEach(movement -> funding.computeIfAbsent(dossier, unused -> new ArrayList<>())
                        .add(movement)));
    }

    /** Returns the resources in kind that corrected movements concern. */
    private Set<Line> inKind(String first, String last) throws SQLException {
        Set<Line> inKind = new HashSet<>();
        for (RowValues row : session.rows(session.sql()
                .select(PLAN_RESOURCE.DOSSIER_ID, PLAN_RESOURCE.ID, PLAN_RESOURCE.ACCOUNT)
                .from(MOVEMENT)
                .join(PLAN_RESOURCE)
                .on(PLAN_RESOURCE.DOSSIER_ID.eq(MOVEMENT.DOSSIER_ID))
                .and(PLAN_RESOURCE.ID.eq(MOVEMENT.RESOURCE_ID))
                .where(isOfCorrection(first, last)))) {
            if (isInKind((Integer) row.require(2))) {
                inKind.add(new Line((String) row.require(0), ResourceId.of((String) row.require(1))));
            }
        }
        return inKind;
    }
}
