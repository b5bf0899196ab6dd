package org.cldess.territory;

import java.time.LocalDate;
import java.util.List;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.EpciCode;

/**
 * An inter-municipal body that no longer exists (<i>{@index "EPCI dissous"}</i>, <i>{@index fusionné}</i>).
 *
 * @param epci its code and its last name
 * @param from the first day on which it is known to consist of these communes; it may be older
 * @param until its last day
 * @param successor the code of the body that took its place
 * @param communes the codes of its communes, in order
 */
public record FormerEpci(Epci epci, LocalDate from, LocalDate until, EpciCode successor, List<CommuneCode> communes) {
    /** Copies the list. */
    public FormerEpci {
        communes = List.copyOf(communes);
    }

    /**
     * Returns whether a commune is known to belong to it on a day.
     *
     * @param commune the code of the commune
     * @param day the day
     * @return false also if the gazetteer does not know
     */
    public boolean contains(CommuneCode commune, LocalDate day) {
        return communes.contains(commune) && !day.isBefore(from) && !day.isAfter(until);
    }
}
