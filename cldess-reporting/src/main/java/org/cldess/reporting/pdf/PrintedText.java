package org.cldess.reporting.pdf;

import java.text.Bidi;
import java.util.regex.Pattern;
import org.cldess.reporting.text.CleanText;

/** Text as paper needs it: without the marks that only steer a screen. */
final class PrintedText {

    /** Where a line may break without a visible sign. */
    static final char BREAK = '\u200B';

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /** Where no line may break: the word joiner. */
    static final char JOIN = '\u2060';

    /** Between a letter and the sign that it is read with, as in « n° », the formatter would end a line. */
    private static final Pattern SIGN = Pattern.compile("(?<=\\p{L})(?=[°%‰])|(?<=[€$£])(?=\\p{L})");

    private PrintedText() {}

    /**
     * Cleans a text, and drops joiners, soft hyphens and variation selectors, which have no drawing of their own. Several ordinary spaces
     * are one.
     */
    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Whether a text has nothing to clean, as most: signs that stand alone and are drawn, and no two spaces side by side. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean latin = (sign >= ' ' && sign <= '~') || (sign >= '\u00A0' && sign < '\u0250' && sign != '\u00AD');
            boolean punctuation = (sign >= '\u2010' && sign <= '\u2026') || sign == '\u202F';
            if (!(latin || punctuation) || text.startsWith("  ", at)) {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        CleanText.of(text)
                .codePoints()
                .filter(codePoint -> !isUnseen(codePoint))
                .forEach(printed::appendCodePoint);
        return SPACES.matcher(printed).replaceAll(" ");
    }

    /**
     * A printed text with a joiner wherever the formatter would break what is one word to a reader, and a place to break where it would not
     * and its direction turns: the formatter turns whole words only.
     */
    static String joined(String printed) {
        return SIGN.matcher(turning(printed)).replaceAll(String.valueOf(JOIN));
    }

    private static String turning(String printed) {
        if (!Bidi.requiresBidi(printed.toCharArray(), 0, printed.length())) {
            return printed;
        }
        Bidi directions = new Bidi(printed, Bidi.DIRECTION_LEFT_TO_RIGHT);
        StringBuilder parts = new StringBuilder();
        for (int run = 0; run < directions.getRunCount(); run++) {
            if (run > 0) {
                parts.append(BREAK);
            }
            parts.append(printed, directions.getRunStart(run), directions.getRunLimit(run));
        }
        return parts.toString();
    }

    /** Whether a character of a printed text only says where lines break. */
    static boolean steersLines(int codePoint) {
        return codePoint == BREAK || codePoint == JOIN;
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
