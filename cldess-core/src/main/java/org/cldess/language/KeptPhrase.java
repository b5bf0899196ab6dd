package org.cldess.language;

import java.util.Locale;

/** A sentence that stands under its key in the files of a package. */
record KeptPhrase(Words words, String key) implements Phrase {
    @Override
    public Sentence sentence(Locale locale) {
        return words.sentence(key, locale);
    }
}
