package org.cldess.reporting.content;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Words;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The sentences that several reports share. */
public final class SharedTexts {
    static final Words WORDS = Words.beside(name -> Optional.ofNullable(SharedTexts.class.getResourceAsStream(name)));

    private SharedTexts() {}

    /**
     * Returns the texts of a report: its own sentences and the shared ones.
     *
     * @param view the view
     * @param own the report’s own sentences
     * @return the texts in the reader’s language
     */
    public static Speech speech(View view, Words own) {
        return view.speech(own, WORDS);
    }

    /** Returns the sentences of a page about several dossiers, with these shared ones. */
    public static Speech speech(Locale locale, Words own) {
        return Speech.of(locale, own, WORDS);
    }
}
