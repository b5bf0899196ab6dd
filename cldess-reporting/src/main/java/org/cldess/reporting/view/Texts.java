package org.cldess.reporting.view;

import java.util.Optional;
import org.cldess.language.Words;

/** The sentences of every report, whatever it says. */
final class Texts {
    static final Words WORDS = Words.beside(name -> Optional.ofNullable(Texts.class.getResourceAsStream(name)));

    private Texts() {}
}
