package org.cldess.reporting.action;

import org.cldess.action.Action;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.View;

/** Where the sheet of an action stands among the others. */
final class ActionAnchor {
    private ActionAnchor() {}

    /** The id of an action’s section. */
    static String of(Action action) {
        return "action-" + action.id().value();
    }

    /** The name of an action, which leads to its sheet. */
    static Phrase link(View view, Action action) {
        return Phrase.EMPTY.link(view.name(action), "#" + of(action));
    }
}
