package org.cldess.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence from the files of a package, found by its key and read once in each language. There is one instance for
 * each key.
 */
final class CachedSentence implements BilingualSentence {
    private final Words words;
    private final String key;
    private final Sentence french;
    private volatile @Nullable Sentence english;

    CachedSentence(Words words, String key) {
        this.words = words;
        this.key = key;
        french = new Sentence(words.pattern(key, Locale.FRENCH), false);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Sentence sentence(Locale locale) {
        return Typography.isEnglish(locale) ? english() : french;
    }

    private Sentence english() {
        Sentence read = english;
        if (read == null) {
            read = new Sentence(words.pattern(key, Locale.ENGLISH), true);
            english = read;
        }
        return read;
    }
}
