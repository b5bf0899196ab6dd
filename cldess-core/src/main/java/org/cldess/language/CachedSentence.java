package org.cldess.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sentence from the message files of a package. It is read once in each language: the French one when the instance is
 * created, the English one on first use.
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
