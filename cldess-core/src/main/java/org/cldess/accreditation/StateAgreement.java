package org.cldess.accreditation;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.Planned;
import org.cldess.component.constraint.NotBefore;
import org.cldess.known.Known;

/**
 * An agreement of an inclusive body with the State (<i>{@index "convention avec l’État"}</i>).
 *
 * @param from its first day
 * @param until its last day; not applicable if it has no end
 */
public record StateAgreement(
        @From LocalDate from, @Planned @NotBefore("from") Known<LocalDate> until) {
    /** Checks the period. */
    public StateAgreement {
        if (until.value().filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "The agreement with the State ends on %s, before it starts on %s. Correct one of the two."
                            .formatted(until.value().get(), from));
        }
    }
}
