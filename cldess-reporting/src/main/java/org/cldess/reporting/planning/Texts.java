package org.cldess.reporting.planning;

import java.util.Optional;
import org.cldess.language.Words;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The sentences of the report on planning documents. */
final class Texts {
    static final Words WORDS = Words.beside(name -> Optional.ofNullable(Texts.class.getResourceAsStream(name)));

    private Texts() {}

    static Speech speech(View view) {
        return SharedTexts.speech(view, WORDS);
    }
}
