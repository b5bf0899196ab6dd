package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.INDICATOR;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.query.PageRequest;
import org.cldess.dossier.query.UnmeasuredIndicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.persistence.schema.tables.IndicatorMeasurement;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads the indicators of all dossiers by the days of their measurements. */
final class IndicatorRows {
    private static final IndicatorMeasurement MEASURED = IndicatorMeasurement.INDICATOR_MEASUREMENT.as("measured");
    private static final IndicatorMeasurement LATER = IndicatorMeasurement.INDICATOR_MEASUREMENT.as("later");

    private final Session session;

    IndicatorRows(Session session) {
        this.session = session;
    }

    /** Returns the indicators of a page that have no value in a period, and the first one of the next page. */
    List<UnmeasuredIndicator> find(LocalDate from, LocalDate until, PageRequest page) throws SQLException {
        Field<LocalDate> last =
                DSL.field(DSL.select(DSL.max(MEASURED.DATE)).from(MEASURED).where(counts()));
        return session
                .rows(session.sql()
                        .select(INDICATOR.DOSSIER_ID, INDICATOR.ID, INDICATOR.NAME, last)
                        .from(INDICATOR)
                        .where(INDICATOR.FORMULA.isNull())
                        .and(INDICATOR.COUNTS.isNull())
                        .and(DSL.notExists(DSL.selectOne()
                                .from(MEASURED)
                                .where(counts())
                                .and(MEASURED.DATE.between(StoredDays.within(from), StoredDays.within(until)))))
                        .and(page.after()
                                .<Condition>map(place -> DSL.row(INDICATOR.DOSSIER_ID, INDICATOR.ID)
                                        .gt(place.dossier().value(), place.id()))
                                .orElse(DSL.noCondition()))
                        .orderBy(INDICATOR.DOSSIER_ID, INDICATOR.ID)
                        .limit(page.size() + 1))
                .stream()
                .map(row -> new UnmeasuredIndicator(
                        DossierId.of((String) row.require(0)),
                        IndicatorId.of((String) row.require(1)),
                        (String) row.require(2),
                        Optional.ofNullable((String) row.get(3)).map(LocalDate::parse)))
                .toList();
    }

    /** Returns the condition that a measurement of the indicator counts: none corrects it, and it cancels none. */
    private static Condition counts() {
        return MEASURED.DOSSIER_ID
                .eq(INDICATOR.DOSSIER_ID)
                .and(MEASURED.INDICATOR_ID.eq(INDICATOR.ID))
                .and(MEASURED.CORRECTION_CANCELS.isNull().or(MEASURED.CORRECTION_CANCELS.isFalse()))
                .and(DSL.notExists(DSL.selectOne()
                        .from(LATER)
                        .where(LATER.DOSSIER_ID.eq(MEASURED.DOSSIER_ID))
                        .and(LATER.CORRECTION_OF_ID.eq(MEASURED.ID))));
    }
}
