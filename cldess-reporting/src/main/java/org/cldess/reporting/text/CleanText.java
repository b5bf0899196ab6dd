package org.cldess.reporting.text;

import java.text.Normalizer;

/**
 * Cleans text so that every format can contain it. Pasted text may contain control characters, lone surrogates and
 * marks that change the reading direction. Browsers, PDF viewers and XML parsers treat them differently, and some let a
 * name pretend to be another one.
 */
public final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /**
     * Cleans one line of text: canonical composition (NFC); tabs and line ends become spaces; other control characters,
     * lone surrogates and noncharacters become U+FFFD; byte order marks and direction marks are dropped.
     *
     * @param raw any text
     * @return the clean text, equal to the given one if that was clean
     */
    public static String of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> append(clean, point));
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder clean, int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            clean.append(' ');
        } else if (isForbidden(point)) {
            clean.appendCodePoint(REPLACEMENT);
        } else if (!isDirectionOrOrderMark(point)) {
            clean.appendCodePoint(point);
        }
    }

    private static boolean isForbidden(int point) {
        return Character.getType(point) == Character.CONTROL
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    private static boolean isDirectionOrOrderMark(int point) {
        return point == 0xFEFF
                || point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
