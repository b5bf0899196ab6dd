package org.cldess.commandline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without the differences that people overlook. */
final class Plain {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    /** Returns the letters and digits of a text, in lower case and without accents, with one space between words. */
    static String of(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
