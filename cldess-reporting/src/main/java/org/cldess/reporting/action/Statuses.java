package org.cldess.reporting.action;

import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.View;

/** The shape and word of where an action stands. */
public final class Statuses {
    private Statuses() {}

    /**
     * The status, and beside it that the action is late.
     *
     * @param view what is shown
     * @param action the action
     * @return the shapes with their words
     */
    public static Phrase of(View view, Action action) {
        Phrase status = Phrase.status(mark(action.status()), Texts.speech(view).say(action.status()));
        return action.isLate(view.day()) ? status.then(" ").then(late(view)) : status;
    }

    static Inline late(View view) {
        return new Inline.Status(StatusMark.LATE, Texts.speech(view).say("late"));
    }

    static StatusMark mark(ActionStatus status) {
        return switch (status) {
            case TO_DO -> StatusMark.TO_DO;
            case IN_PROGRESS -> StatusMark.IN_PROGRESS;
            case DONE -> StatusMark.DONE;
            case ON_HOLD -> StatusMark.ON_HOLD;
            case BLOCKED -> StatusMark.BLOCKED;
            case DROPPED -> StatusMark.DROPPED;
            case TO_DISCUSS -> StatusMark.TO_DISCUSS;
        };
    }
}
