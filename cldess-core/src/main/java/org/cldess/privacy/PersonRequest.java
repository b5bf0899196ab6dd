package org.cldess.privacy;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What a person asked about their data (<i>{@index "demande d’une personne"}</i>), and when it was answered.
 *
 * @param kind what the person asks
 * @param date the day on which it was received
 * @param complex whether the person was told, within a month, that the answer takes longer (article 12 § 3)
 * @param answered the day of the answer; none while there is none
 */
public record PersonRequest(
        RequestKind kind,
        @From LocalDate date,
        Known<Boolean> complex,
        @Happened Known<LocalDate> answered) implements Seen<PersonRequest> {}
