package org.cldess.consistency;

import java.util.Optional;
import org.cldess.language.Words;

/** The sentences of this package. */
final class Texts {
    static final Words WORDS = Words.beside(name -> Optional.ofNullable(Texts.class.getResourceAsStream(name)));

    private Texts() {}
}
