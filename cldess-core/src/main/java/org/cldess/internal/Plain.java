package org.cldess.internal;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they are compared: without accents, case and punctuation. */
public final class Plain {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b[a-z])\\.(?=[a-z]\\b)");

    private Plain() {}

    /**
     * {@return whether a text says some words, one after the other}
     *
     * @param text the text
     * @param said the words
     */
    public static boolean says(String text, String said) {
        List<String> words = words(said).toList();
        return !words.isEmpty() && Collections.indexOfSubList(words(text).toList(), words) >= 0;
    }

    /**
     * The words of a text.
     *
     * @param written the text
     * @return its words, in their order, in small letters without accents
     */
    public static Stream<String> words(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return NO_LETTER.splitAsStream(INITIALS.matcher(plain).replaceAll("")).filter(word -> !word.isEmpty());
    }
}
