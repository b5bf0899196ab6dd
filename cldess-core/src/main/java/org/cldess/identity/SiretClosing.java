package org.cldess.identity;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * The end of a SIRET (<i>{@index "fermeture d’établissement"}</i>): an establishment closed, moved or passed to another body.
 *
 * @param siret the number that ended
 * @param closed the first day on which it no longer holds
 * @param successor the number that holds from that day on; none if nothing took over
 */
public record SiretClosing(Siret siret, @From LocalDate closed, Known<Siret> successor) {
    /** Checks that a number does not succeed itself. */
    public SiretClosing {
        if (successor.is(siret)) {
            throw new IllegalArgumentException(
                    "The SIRET %s cannot succeed itself on %s. Give another successor, or none."
                            .formatted(siret, closed));
        }
    }
}
