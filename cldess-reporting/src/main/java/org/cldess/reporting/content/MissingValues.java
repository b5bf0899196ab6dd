package org.cldess.reporting.content;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The texts for a fact without a value: there is known to be none, or it was not recorded. */
public final class MissingValues {
    private MissingValues() {}

    /**
     * Returns the cell for a missing value.
     *
     * @param fact a fact without a value
     * @return « sans objet » if there is known to be no value, {@link Cell#MISSING} otherwise
     */
    public static Cell cell(Known<?> fact) {
        return fact.isNone() ? Cell.NOT_APPLICABLE : Cell.MISSING;
    }

    /**
     * Returns the name of the body responsible for a task.
     *
     * @param body the body
     * @param view the view
     * @param speech the report’s sentences
     * @return the name, or « personne »; empty if it was not recorded
     */
    public static Optional<Phrase> who(Known<ActorId> body, View view, Speech speech) {
        return body.fold(
                id -> Optional.of(view.name(id)), () -> Optional.of(Phrase.of(speech.say("nobody"))), Optional::empty);
    }

    /**
     * Returns the name of the body that owes something.
     *
     * @param body the body that the text names
     * @param due the day on which it is due
     * @param view the view
     * @param speech the report’s sentences
     * @return the name of the body or its successor, or « personne »; empty if it was not recorded
     */
    public static Optional<Phrase> acting(Known<ActorId> body, LocalDate due, View view, Speech speech) {
        return body.fold(
                id -> Optional.of(view.acting(id, due)),
                () -> Optional.of(Phrase.of(speech.say("nobody"))),
                Optional::empty);
    }
}
