package org.cldess.identity;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * The end of a SIRET (<i>{@index "fermeture d’établissement"}</i>): its establishment closed, moved or was transferred
 * to another body.
 *
 * @param siret the number that ended
 * @param closed the first day on which the number is no longer valid
 * @param successor the number that is valid from that day on, another one; not applicable if there is no successor
 */
public record SiretClosing(Siret siret, @From LocalDate closed, Known<Siret> successor) {}
