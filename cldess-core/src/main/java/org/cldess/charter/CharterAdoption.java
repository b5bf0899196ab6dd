package org.cldess.charter;

import java.time.LocalDate;
import org.cldess.decision.CollectiveDecision;

/**
 * The adoption of the next version of the charter by the group (<i>{@index adoption}</i>). It holds everything but the
 * text, which follows from the accepted proposals.
 *
 * @param version the id of the version: a new id, or that of a draft of the charter
 * @param label the label of the version, such as {@code 2}
 * @param day the day from which it is in force
 * @param reviewBy the day by which it must be reviewed
 * @param decision the decision that adopts it
 */
public record CharterAdoption(
        CharterVersionId version, String label, LocalDate day, LocalDate reviewBy, CollectiveDecision decision) {}
