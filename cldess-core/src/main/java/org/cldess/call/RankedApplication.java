package org.cldess.call;

import java.util.List;
import java.util.Optional;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.language.Message;

/**
 * The position of an application in a ranking.
 *
 * @param rank the rank, starting at 1; applications may share a rank
 * @param application the application
 * @param total the total score
 * @param before the criterion that separates it from an application with the same total
 * @param equals the other applications with the same rank, ordered by id
 * @param tie how a tie was broken or why it was not; empty if no other application has the same total
 */
public record RankedApplication(
        int rank,
        ApplicationId application,
        JuryTotal total,
        Optional<JuryCriterionId> before,
        List<ApplicationId> equals,
        Optional<Message> tie) {
    /** Copies the list. */
    public RankedApplication {
        equals = List.copyOf(equals);
    }
}
