package org.cldess.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.Shown;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;

/**
 * Where an action stands from a day on (<i>{@index suivi}</i>): one entry of its history.
 *
 * @param date the day from which it holds
 * @param status where the action stands from then on
 * @param progress how much of it is done, in percent, 0 to 100
 * @param reason why, when it is blocked or dropped
 * @param unblockingCondition what would set a blocked action free
 */
public record FollowUp(
        @From LocalDate date,
        ActionStatus status,
        Known<@Min(0) @Max(100) Integer> progress,
        @Shown(to = Audience.COMMITTEE) Known<String> reason,
        @Shown(to = Audience.COMMITTEE) Known<String> unblockingCondition) {
    /** Checks the parts. */
    public FollowUp {
        if (progress.value().filter(percent -> percent < 0 || percent > 100).isPresent()) {
            throw new IllegalArgumentException("The progress %s %% of %s is not between 0 and 100. Correct it."
                    .formatted(progress.value().get(), date));
        }
    }

    /**
     * The action goes on.
     *
     * @param day the day from which it does
     * @param percent how much of it is done, 0 to 100
     * @return the entry
     */
    public static FollowUp inProgress(LocalDate day, int percent) {
        return new FollowUp(day, ActionStatus.IN_PROGRESS, Known.of(percent), Known.none(), Known.none());
    }

    /**
     * The action is finished.
     *
     * @param day the day on which it was
     * @return the entry
     */
    public static FollowUp done(LocalDate day) {
        return new FollowUp(day, ActionStatus.DONE, Known.of(100), Known.none(), Known.none());
    }

    /**
     * The action is set aside for a time.
     *
     * @param day the day from which it is
     * @param reason why
     * @return the entry
     */
    public static FollowUp onHold(LocalDate day, String reason) {
        return new FollowUp(day, ActionStatus.ON_HOLD, Known.notRecorded(), Known.of(reason), Known.none());
    }

    /**
     * The action is stopped by something.
     *
     * @param day the day from which it is
     * @param reason why
     * @param unblockingCondition what would set it free
     * @return the entry
     */
    public static FollowUp blocked(LocalDate day, String reason, String unblockingCondition) {
        return new FollowUp(
                day, ActionStatus.BLOCKED, Known.notRecorded(), Known.of(reason), Known.of(unblockingCondition));
    }

    /**
     * The action is given up.
     *
     * @param day the day on which it was
     * @param reason why
     * @return the entry
     */
    public static FollowUp dropped(LocalDate day, String reason) {
        return new FollowUp(day, ActionStatus.DROPPED, Known.notRecorded(), Known.of(reason), Known.none());
    }
}
