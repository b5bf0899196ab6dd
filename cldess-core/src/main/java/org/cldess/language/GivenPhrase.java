package org.cldess.language;

import java.util.Locale;

/** A sentence that the caller gives in both languages. */
record GivenPhrase(Sentence french, Sentence english) implements BilingualSentence {
    GivenPhrase(String french, String english) {
        this(read(french, false), read(english, true));
    }

    private static Sentence read(String written, boolean english) {
        String pattern = written.replace('\'', '’');
        try {
            Sentence sentence = new Sentence(pattern, english);
            if (sentence.isPlain()) {
                return sentence;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(refusal(pattern), e);
        }
        throw new IllegalArgumentException(refusal(pattern));
    }

    private static String refusal(String pattern) {
        return ("The sentence '%s' has braces that hold no place. Write {0} to {9} or {0,choice,…}, close each brace,"
                        + " and hand over a text that has braces as an argument.")
                .formatted(pattern);
    }

    @Override
    public String key() {
        return english.toString();
    }

    @Override
    public Sentence sentence(Locale locale) {
        return Typography.isEnglish(locale) ? english : french;
    }
}
