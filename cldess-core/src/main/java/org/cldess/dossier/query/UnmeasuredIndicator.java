package org.cldess.dossier.query;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.cldess.indicator.IndicatorId;

/**
 * An indicator without a value in a period.
 *
 * @param dossier the dossier
 * @param indicator the id of the indicator
 * @param name its name
 * @param last the day of its last measurement, before or after the period; empty if it was never measured
 */
public record UnmeasuredIndicator(DossierId dossier, IndicatorId indicator, String name, Optional<LocalDate> last) {
    /** {@return its place in the list: by dossier and id} */
    public PageKey key() {
        return new PageKey("", dossier, indicator.value());
    }
}
