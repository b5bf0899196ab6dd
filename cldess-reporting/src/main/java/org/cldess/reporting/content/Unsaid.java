package org.cldess.reporting.content;

import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What is said where there is no value: that there is known to be none, or that nobody recorded one. */
public final class Unsaid {
    private Unsaid() {}

    /**
     * What stands in a column in the place of a value.
     *
     * @param fact a fact that has none
     * @return « sans objet » where there is known to be none, else the mark of what is missing
     */
    public static Cell cell(Known<?> fact) {
        return fact.isNone() ? Cell.NOT_APPLICABLE : Cell.MISSING;
    }

    /**
     * Who is to do something.
     *
     * @param body the one who is to do it
     * @param view what is shown
     * @param speech the report’s sentences
     * @return the name, or « personne »; nothing where nobody recorded it
     */
    public static Optional<Phrase> who(Known<ActorId> body, View view, Speech speech) {
        return body.fold(
                id -> Optional.of(view.name(id)), () -> Optional.of(Phrase.of(speech.say("nobody"))), Optional::empty);
    }
}
