package org.cldess.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.VisibleTo;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The status of an action from a day on (<i>{@index suivi}</i>): an entry of its history.
 *
 * @param date the first day of the status
 * @param status the status
 * @param progress the progress in percent, 0 to 100
 * @param reason the reason, if it is blocked, on hold or dropped, or if the entry corrects a wrong status
 * @param unblockingCondition the condition under which a blocked action can continue
 * @param author the person who entered it, as text, visible to the committee
 */
public record FollowUp(
        @From LocalDate date,
        ActionStatus status,
        Known<@Min(0) @Max(100) Integer> progress,
        @VisibleTo(Audience.COMMITTEE) Known<String> reason,
        @VisibleTo(Audience.COMMITTEE) Known<String> unblockingCondition,
        @VisibleTo(Audience.COMMITTEE) Known<@NotBlank @Size(max = 300) String> author) {
    /** Checks the components, and throws all {@link Violations}. */
    public FollowUp {
        FormRules.check(FollowUp.class, date, status, progress, reason, unblockingCondition, author);
    }

    /**
     * Creates an entry of an author who is not recorded.
     *
     * @param date the first day of the status
     * @param status the status
     * @param progress the progress in percent, 0 to 100
     * @param reason the reason, if it is blocked, on hold or dropped, or if the entry corrects a wrong status
     * @param unblockingCondition the condition under which a blocked action can continue
     * @throws Violations if the progress is outside its limits
     */
    public FollowUp(
            LocalDate date,
            ActionStatus status,
            Known<Integer> progress,
            Known<String> reason,
            Known<String> unblockingCondition) {
        this(date, status, progress, reason, unblockingCondition, Known.notRecorded());
    }

    /**
     * Creates an entry for an action in progress.
     *
     * @param day the first day of the status
     * @param percent the progress in percent, 0 to 100
     * @return the entry
     */
    public static FollowUp inProgress(LocalDate day, int percent) {
        return new FollowUp(day, ActionStatus.IN_PROGRESS, Known.of(percent), Known.none(), Known.none());
    }

    /**
     * Creates an entry for a finished action.
     *
     * @param day the day on which it was finished
     * @return the entry
     */
    public static FollowUp done(LocalDate day) {
        return new FollowUp(day, ActionStatus.DONE, Known.of(100), Known.none(), Known.none());
    }

    /**
     * Creates an entry for a paused action.
     *
     * @param day the first day of the status
     * @param reason the reason
     * @return the entry
     */
    public static FollowUp onHold(LocalDate day, String reason) {
        return new FollowUp(day, ActionStatus.ON_HOLD, Known.notRecorded(), Known.of(reason), Known.none());
    }

    /**
     * Creates an entry for a blocked action.
     *
     * @param day the first day of the status
     * @param reason the reason
     * @param unblockingCondition the condition under which it can continue
     * @return the entry
     */
    public static FollowUp blocked(LocalDate day, String reason, String unblockingCondition) {
        return new FollowUp(
                day, ActionStatus.BLOCKED, Known.notRecorded(), Known.of(reason), Known.of(unblockingCondition));
    }

    /**
     * Creates an entry for an abandoned action.
     *
     * @param day the day on which it was abandoned
     * @param reason the reason
     * @return the entry
     */
    public static FollowUp dropped(LocalDate day, String reason) {
        return new FollowUp(day, ActionStatus.DROPPED, Known.notRecorded(), Known.of(reason), Known.none());
    }
}
