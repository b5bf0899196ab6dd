package org.cldess.reporting.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of names in every list: by their letters, without accents and capitals. It is the same in both languages
 * and on every machine; the order of {@link java.text.Collator} is not.
 */
public final class AlphabeticalOrder {
    /** Compares two texts by their letters, and equal letters as they are written. */
    public static final Comparator<String> OF_TEXTS =
            Comparator.comparing(AlphabeticalOrder::letters).thenComparing(Comparator.naturalOrder());

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private AlphabeticalOrder() {}

    /**
     * {@return a text without accents and capitals, for sorting and comparison}
     *
     * @param text the text
     */
    public static String letters(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .strip();
    }
}
