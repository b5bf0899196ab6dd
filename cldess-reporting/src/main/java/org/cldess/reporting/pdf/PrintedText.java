package org.cldess.reporting.pdf;

import java.util.regex.Pattern;
import org.cldess.reporting.text.CleanText;

/** Text as paper needs it: without the marks that only steer a screen. */
final class PrintedText {

    /** Where a line may break without a visible sign. */
    static final char BREAK = '\u200B';

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private PrintedText() {}

    /**
     * Cleans a text, and drops joiners, soft hyphens and variation selectors, which have no drawing of their own. Several ordinary spaces
     * are one.
     */
    static String of(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        CleanText.of(text)
                .codePoints()
                .filter(codePoint -> !isUnseen(codePoint))
                .forEach(printed::appendCodePoint);
        return SPACES.matcher(printed).replaceAll(" ");
    }

    private static boolean isUnseen(int codePoint) {
        if (codePoint == BREAK) {
            return false;
        }
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
