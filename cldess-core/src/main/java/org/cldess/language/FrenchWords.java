package org.cldess.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that stay French in English sentences: what people typed, names, titles of laws, labels of official lists. Who reads a page aloud has
 * to know where they stand, so whatever says itself in the {@link #MARKED} locale says the same English with marks around them.
 */
public final class FrenchWords {
    /** English whose French words stand between {@link #BEGIN} and {@link #END}. */
    public static final Locale MARKED = Locale.forLanguageTag("en-x-french");

    /** Stands before French words. */
    public static final char BEGIN = '\uE8FE';

    /** Stands after French words. */
    public static final char END = '\uE8FF';

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}");

    private FrenchWords() {}

    /**
     * Marks words that are French whatever the reader’s language.
     *
     * @param words the words; figures and codes are no words
     * @param locale the language that is asked for
     * @return the words, marked if that is {@link #MARKED} and they are not yet
     */
    public static String mark(String words, Locale locale) {
        boolean marked = locale.equals(MARKED)
                && words.indexOf(BEGIN) < 0
                && WORD.matcher(words).find();
        return marked ? BEGIN + words + END : words;
    }
}
