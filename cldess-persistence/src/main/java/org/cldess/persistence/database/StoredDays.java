package org.cldess.persistence.database;

import java.time.LocalDate;
import org.cldess.dossier.query.PageRequest;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Compares the days of rows with those of a query. */
final class StoredDays {
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private StoredDays() {}

    /** Returns a day, or the closest one that a row can have: a year has four digits. */
    static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return FIRST;
        }
        return day.isAfter(LAST) ? LAST : day;
    }

    /** Returns the condition that a row comes after the place at which a page begins. */
    static Condition after(Field<LocalDate> day, Field<String> dossier, Field<String> id, PageRequest page) {
        return page.after()
                .<Condition>map(place -> DSL.row(day, dossier, id)
                        .gt(DSL.row(
                                DSL.val(place.day(), day),
                                DSL.val(place.dossier().value(), dossier),
                                DSL.val(place.id(), id))))
                .orElse(DSL.noCondition());
    }
}
