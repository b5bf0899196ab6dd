package org.cldess.language;

import java.util.Locale;

/**
 * A sentence in two languages, with unfilled placeholders. Two phrases are equal if their sentences are equal in both
 * languages.
 */
interface BilingualSentence {
    /** Returns the key, the same in both languages. */
    String key();

    /** Returns the sentence in one language. */
    Sentence sentence(Locale locale);
}
