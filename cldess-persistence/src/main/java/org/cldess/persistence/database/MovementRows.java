package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.MOVEMENT;
import static org.cldess.persistence.schema.Tables.MOVEMENT_CORRECTION;
import static org.cldess.persistence.schema.Tables.MOVEMENT_REFERENCE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.query.DossierMovement;
import org.cldess.dossier.query.MovementQuery;
import org.cldess.dossier.query.PageKey;
import org.cldess.dossier.query.PageRequest;
import org.cldess.form.Scalar;
import org.cldess.ledger.Movement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads the movements of money of all dossiers. */
final class MovementRows {
    private static final Mapping MOVEMENTS = DossierTables.of(MOVEMENT);
    private static final Mapping CORRECTIONS = DossierTables.of(MOVEMENT_CORRECTION);
    private static final Mapping REFERENCES = DossierTables.of(MOVEMENT_REFERENCE);

    private final Session session;

    MovementRows(Session session) {
        this.session = session;
    }

    /**
     * Returns the movements of a page, and the first one of the next page. An index sorts the movements that have a
     * day, another those of which only the year is known.
     */
    List<DossierMovement> find(MovementQuery query, PageRequest page) throws SQLException {
        List<Condition> ofDays = conditions(query);
        ofDays.add(MOVEMENT.DATE.isNotNull());
        query.from().ifPresent(day -> ofDays.add(MOVEMENT.DATE.ge(StoredDays.within(day))));
        query.until().ifPresent(day -> ofDays.add(MOVEMENT.DATE.le(StoredDays.within(day))));
        ofDays.add(StoredDays.after(MOVEMENT.DATE, MOVEMENT.DOSSIER_ID, MOVEMENT.ID, page));
        List<Condition> ofYears = conditions(query);
        ofYears.add(MOVEMENT.YEAR.isNotNull());
        query.from().ifPresent(day -> ofYears.add(MOVEMENT.YEAR.ge(day.getYear())));
        query.until().ifPresent(day -> ofYears.add(MOVEMENT.YEAR.le(lastYear(day))));
        page.after().ifPresent(place -> ofYears.add(afterInYears(place)));
        return Stream.concat(
                        read(ofDays, MOVEMENT.DATE, page.size() + 1).stream(),
                        read(ofYears, MOVEMENT.YEAR, page.size() + 1).stream())
                .sorted(Comparator.comparing(DossierMovement::key))
                .limit(page.size() + 1L)
                .toList();
    }

    private static List<Condition> conditions(MovementQuery query) {
        List<Condition> conditions = new ArrayList<>();
        if (!query.kinds().isEmpty()) {
            conditions.add(MOVEMENT.KIND.in(
                    query.kinds().stream().map(Scalar::text).sorted().toList()));
        }
        query.reference()
                .ifPresent(number -> conditions.add(DSL.row(MOVEMENT.DOSSIER_ID, MOVEMENT.ID)
                        .in(DSL.select(MOVEMENT_REFERENCE.DOSSIER_ID, MOVEMENT_REFERENCE.MOVEMENT_ID)
                                .from(MOVEMENT_REFERENCE)
                                .where(MOVEMENT_REFERENCE.NUMBER.eq(number)))));
        return conditions;
    }

    /** Returns the last year whose last day is not after a day. */
    private static int lastYear(LocalDate day) {
        return isEndOfYear(day) ? day.getYear() : day.getYear() - 1;
    }

    private static boolean isEndOfYear(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 31;
    }

    /** Returns the condition that a movement of a year comes after a place. */
    private static Condition afterInYears(PageKey place) {
        LocalDate day = place.day();
        return isEndOfYear(day)
                ? DSL.row(MOVEMENT.YEAR, MOVEMENT.DOSSIER_ID, MOVEMENT.ID)
                        .gt(day.getYear(), place.dossier().value(), place.id())
                : MOVEMENT.YEAR.ge(day.getYear());
    }

    /** Returns all movements that meet a condition. */
    List<DossierMovement> all(Condition condition) throws SQLException {
        return read(session.sql().selectFrom(MOVEMENT).where(condition).asTable("found"));
    }

    /** Reads the first movements that meet some conditions. */
    private List<DossierMovement> read(List<Condition> conditions, Field<?> first, int limit) throws SQLException {
        return read(session.sql()
                .selectFrom(MOVEMENT)
                .where(conditions)
                .orderBy(first, MOVEMENT.DOSSIER_ID, MOVEMENT.ID)
                .limit(limit)
                .asTable("found"));
    }

    /** Reads movements, each with its documents and its correction. */
    private List<DossierMovement> read(Table<?> found) throws SQLException {
        Field<String> dossier = Objects.requireNonNull(found.field(MOVEMENT.DOSSIER_ID));
        Field<String> id = Objects.requireNonNull(found.field(MOVEMENT.ID));
        List<Field<?>> columns = Stream.of(found, MOVEMENT_CORRECTION, MOVEMENT_REFERENCE)
                .flatMap(table -> Stream.of(table.fields()))
                .toList();
        int movement = found.fields().length;
        int correction = movement + MOVEMENT_CORRECTION.fields().length;
        Rows rows = new Rows();
        for (RowValues row : session.rows(session.sql()
                .select(columns)
                .from(found)
                .leftJoin(MOVEMENT_CORRECTION)
                .on(MOVEMENT_CORRECTION.DOSSIER_ID.eq(dossier))
                .and(MOVEMENT_CORRECTION.MOVEMENT_ID.eq(id))
                .leftJoin(MOVEMENT_REFERENCE)
                .on(MOVEMENT_REFERENCE.DOSSIER_ID.eq(dossier))
                .and(MOVEMENT_REFERENCE.MOVEMENT_ID.eq(id))
                .orderBy(MOVEMENT_REFERENCE.POSITION))) {
            addOnce(MOVEMENTS, row, 0, movement, rows);
            addOnce(CORRECTIONS, row, movement, correction, rows);
            addOnce(REFERENCES, row, correction, columns.size(), rows);
        }
        return rows.of(MOVEMENTS).values().stream()
                .map(row -> (String) row.require(0))
                .distinct()
                .flatMap(owner -> MOVEMENTS.take(RowValues.of(owner), rows).stream()
                        .map(one -> new DossierMovement(DossierId.of(owner), (Movement) one)))
                .toList();
    }

    /** Adds the row of one table in a joined row, unless it is there already or the join found none. */
    private static void addOnce(Mapping mapping, RowValues joined, int from, int to, Rows rows) {
        RowValues row = RowValues.of(joined.values().subList(from, to).toArray());
        if (row.get(0) != null && !rows.of(mapping).containsKey(mapping.keyOf(row))) {
            rows.add(mapping, row);
        }
    }
}
