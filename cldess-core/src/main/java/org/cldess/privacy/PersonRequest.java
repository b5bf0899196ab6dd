package org.cldess.privacy;

import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;

/**
 * A request of a person about their data (<i>{@index "demande d’une personne"}</i>), with the day of the answer.
 *
 * @param kind the kind of request
 * @param date the day on which it was received
 * @param complex whether the person was told, within a month, that the answer takes longer (article 12 § 3)
 * @param answered the day of the answer; not applicable while there is none
 */
public record PersonRequest(
        RequestKind kind,
        @From LocalDate date,
        Known<Boolean> complex,
        @HiddenUntilThen @Follows("date") Known<LocalDate> answered)
        implements DayDependent<PersonRequest> {}
