package org.cldess.language;

import java.util.Locale;

/** A sentence in two languages, its places still empty. Two are equal if they are the same sentence in both. */
interface Phrase {
    /** What names it, the same in both languages. */
    String key();

    /** The sentence in one language. */
    Sentence sentence(Locale locale);
}
