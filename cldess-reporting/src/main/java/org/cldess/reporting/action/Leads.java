package org.cldess.reporting.action;

import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Who leads an action. */
public final class Leads {
    private Leads() {}

    /**
     * Returns the person in charge, if the audience may see who it is, or otherwise the body that leads the action on
     * the day of the view; empty if neither is recorded.
     */
    public static Optional<Phrase> of(View view, Action action, Speech speech) {
        return action.leadPerson()
                .value()
                .flatMap(view::findContact)
                .map(contact -> speech.typed(contact.givenName() + " " + contact.familyName()))
                .or(() -> MissingValues.acting(action.lead(), view.day(), view, speech));
    }
}
