package org.cldess.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which somebody has time (<i>{@index "jours disponibles"}</i>).
 *
 * @param hosting the days on which a visitor can come
 * @param visiting the days on which one can go and visit another
 */
public record VisitDays(SortedSet<LocalDate> hosting, SortedSet<LocalDate> visiting) {
    /** Keeps copies of the sets. */
    public VisitDays {
        hosting = Collections.unmodifiableSortedSet(new TreeSet<>(hosting));
        visiting = Collections.unmodifiableSortedSet(new TreeSet<>(visiting));
    }

    /**
     * {@return days of either kind}
     *
     * @param hosting the days on which a visitor can come
     * @param visiting the days on which one can go and visit another
     */
    public static VisitDays of(Collection<LocalDate> hosting, Collection<LocalDate> visiting) {
        return new VisitDays(new TreeSet<>(hosting), new TreeSet<>(visiting));
    }

    /**
     * {@return days that are free for both}
     *
     * @param days the days
     */
    public static VisitDays of(Collection<LocalDate> days) {
        return of(days, days);
    }
}
