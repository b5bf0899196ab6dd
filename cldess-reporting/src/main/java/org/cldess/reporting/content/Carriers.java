package org.cldess.reporting.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The names of the bodies that carry the contract. */
public final class Carriers {
    private Carriers() {}

    /**
     * Returns the names of the carriers.
     *
     * @param day the day
     * @param view the view
     * @param speech the report’s sentences
     * @return « A, B et C »; empty if nobody carries the contract on that day
     */
    public static Optional<Phrase> on(LocalDate day, View view, Speech speech) {
        List<Phrase> names = view.names(view.contract().carriers(day));
        return names.isEmpty() ? Optional.empty() : Optional.of(speech.list(names));
    }
}
