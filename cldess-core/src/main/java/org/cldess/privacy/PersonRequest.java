package org.cldess.privacy;

import java.time.LocalDate;
import org.cldess.known.Known;

/**
 * What a person asked about their data (<i>demande d’une personne</i>), and when it was answered.
 *
 * @param kind what the person asks
 * @param date the day on which it was received
 * @param complex whether the person was told, within a month, that the answer takes longer (article 12 § 3)
 * @param answered the day of the answer; none while there is none
 */
public record PersonRequest(RequestKind kind, LocalDate date, Known<Boolean> complex, Known<LocalDate> answered) {

    /**
     * The request as it was known on a day.
     *
     * @param day the day
     * @return the same, without an answer that came later
     */
    public PersonRequest seenOn(LocalDate day) {
        return Known.isAfter(answered, day) ? new PersonRequest(kind, date, complex, Known.none()) : this;
    }
}
