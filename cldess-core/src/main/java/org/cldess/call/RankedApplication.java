package org.cldess.call;

import java.util.List;
import java.util.Optional;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.language.Message;

/**
 * The place of an application in a ranking.
 *
 * @param rank its rank, from 1; several may have the same
 * @param application the application
 * @param total what the jury gave it
 * @param before by which criterion it comes after those with the same total that stand before it, or before those that stand after it
 * @param equals those that have the same rank, by id
 * @param tie how a tie was broken or why it was not; nothing where no other has its total
 */
public record RankedApplication(
        int rank,
        ApplicationId application,
        JuryTotal total,
        Optional<JuryCriterionId> before,
        List<ApplicationId> equals,
        Optional<Message> tie) {
    /** Keeps the list as it is now. */
    public RankedApplication {
        equals = List.copyOf(equals);
    }
}
