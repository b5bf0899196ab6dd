package org.cldess.charter;

import java.time.LocalDate;
import org.cldess.decision.CollectiveDecision;

/**
 * What the group decides about the next version of the charter (<i>{@index adoption}</i>): everything but its text, which follows from the
 * proposals that it accepted.
 *
 * @param version the id of the version: a new one, or that of a draft that the charter holds
 * @param label the name of the version, such as {@code 2}
 * @param day the day from which it is in force
 * @param reviewBy the day by which it is to be reviewed
 * @param decision the decision that adopts it
 */
public record CharterAdoption(
        CharterVersionId version, String label, LocalDate day, LocalDate reviewBy, CollectiveDecision decision) {}
