package org.cldess.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Marks the words that stay French in English sentences: text that people typed, names, titles of laws, labels of
 * official lists. A screen reader must know where they are, so a {@link Localizable} in the {@link #MARKED} locale
 * returns the same English with marks around them.
 */
public final class FrenchWords {
    /** English with French words between {@link #BEGIN} and {@link #END}. */
    public static final Locale MARKED = Locale.forLanguageTag("en-x-french");

    /** The mark before French words. */
    public static final char BEGIN = '\uE8FE';

    /** The mark after French words. */
    public static final char END = '\uE8FF';

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}");

    private FrenchWords() {}

    /**
     * Marks words that are French in every language.
     *
     * @param words the words; figures and codes do not count as words
     * @param locale the requested language
     * @return the words, marked if the locale is {@link #MARKED} and they are not marked yet
     */
    public static String mark(String words, Locale locale) {
        boolean marked = locale.equals(MARKED)
                && words.indexOf(BEGIN) < 0
                && WORD.matcher(words).find();
        return marked ? BEGIN + words + END : words;
    }
}
