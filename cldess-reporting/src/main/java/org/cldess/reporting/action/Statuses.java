package org.cldess.reporting.action;

import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.View;

/** The status of an action as a shape and a word. */
public final class Statuses {
    private Statuses() {}

    /**
     * Returns the status, followed by a mark if the action is late.
     *
     * @param view the view to show
     * @param action the action
     * @return the shapes with their words
     */
    public static Phrase of(View view, Action action) {
        Phrase status = Phrase.status(
                mark(action.status()), SharedTexts.speech(view, Texts.WORDS).say(action.status()));
        return action.isLate(view.day()) ? status.then(" ").then(late(view)) : status;
    }

    static Inline late(View view) {
        return new Inline.Status(
                StatusMark.LATE, SharedTexts.speech(view, Texts.WORDS).say("late"));
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
