package org.cldess.reporting.view;

import java.util.Optional;
import org.cldess.language.Words;

/** The sentences of every report. */
final class Texts {
    static final Words WORDS = Words.beside(name -> Optional.ofNullable(Texts.class.getResourceAsStream(name)));

    private Texts() {}
}
