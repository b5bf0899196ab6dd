package org.cldess.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which a participant is free (<i>{@index "jours disponibles"}</i>).
 *
 * @param hosting the days on which the participant can host a visitor
 * @param visiting the days on which the participant can visit another
 */
public record VisitDays(SortedSet<LocalDate> hosting, SortedSet<LocalDate> visiting) {
    /** Copies the sets. */
    public VisitDays {
        hosting = Collections.unmodifiableSortedSet(new TreeSet<>(hosting));
        visiting = Collections.unmodifiableSortedSet(new TreeSet<>(visiting));
    }

    /**
     * {@return separate days for hosting and visiting}
     *
     * @param hosting the days on which the participant can host a visitor
     * @param visiting the days on which the participant can visit another
     */
    public static VisitDays of(Collection<LocalDate> hosting, Collection<LocalDate> visiting) {
        return new VisitDays(new TreeSet<>(hosting), new TreeSet<>(visiting));
    }

    /**
     * {@return the same days for hosting and visiting}
     *
     * @param days the days
     */
    public static VisitDays of(Collection<LocalDate> days) {
        return of(days, days);
    }
}
