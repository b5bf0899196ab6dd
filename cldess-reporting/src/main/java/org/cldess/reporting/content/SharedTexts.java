package org.cldess.reporting.content;

import java.util.Optional;
import org.cldess.language.Words;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The sentences that several reports say. */
public final class SharedTexts {
    static final Words WORDS = Words.beside(name -> Optional.ofNullable(SharedTexts.class.getResourceAsStream(name)));

    private SharedTexts() {}

    /**
     * Speaks with the sentences of one report, and with those that several say.
     *
     * @param view what is shown
     * @param own the report’s own sentences
     * @return how the report speaks
     */
    public static Speech speech(View view, Words own) {
        return view.speech(own, WORDS);
    }
}
