package org.cldess.reporting.money;

import org.cldess.ledger.MovementKind;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The kinds of movements in the reader’s words: the public has another word for what is committed. */
public final class MovementWords {
    private MovementWords() {}

    /** « payé », « engagé », for the public « confirmé ». */
    public static Phrase of(View view, MovementKind kind) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return kind == MovementKind.COMMITTED ? speech.phrase("movement.committed") : speech.phrase(kind);
    }
}
