package org.cldess.reporting.action;

import org.cldess.action.Action;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.View;

/** The anchor of an action’s sheet within the report. */
final class ActionAnchor {
    private ActionAnchor() {}

    /** Returns the id of an action’s section. */
    static String of(Action action) {
        return Place.ACTION.section(action.id());
    }

    /** Returns the name of an action, linked to its sheet. */
    static Phrase link(View view, Action action) {
        return Phrase.EMPTY.link(view.name(action), "#" + of(action));
    }
}
