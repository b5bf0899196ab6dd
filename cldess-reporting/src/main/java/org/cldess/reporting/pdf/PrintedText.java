package org.cldess.reporting.pdf;

import java.text.Bidi;
import java.util.regex.Pattern;
import org.cldess.reporting.text.CleanText;

/** Text for print, without the marks that only matter on a screen. */
final class PrintedText {

    /** Marks an invisible break opportunity: the zero-width space. */
    static final char BREAK = '\u200B';

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /** Prevents a line break: the word joiner. */
    static final char JOIN = '\u2060';

    /** The places between a letter and its sign, as in « n° », where the formatter would break a line. */
    private static final Pattern SIGN = Pattern.compile("(?<=\\p{L})(?=[°%‰])|(?<=[€$£])(?=\\p{L})");

    private PrintedText() {}

    /**
     * Cleans a text, and drops joiners, soft hyphens and variation selectors, which have no glyph. Several ordinary
     * spaces become one.
     */
    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /**
     * Checks whether a text needs no cleaning, like most texts: all its characters are independent and visible, and no
     * two spaces are adjacent.
     */
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
     * Returns a printed text with a joiner where the formatter would break a single word, and with a break opportunity
     * where the direction changes inside a word, because the formatter reorders whole words only.
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

    /** Checks whether a character of a printed text only controls line breaks. */
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
