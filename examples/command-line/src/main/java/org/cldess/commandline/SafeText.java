package org.cldess.commandline;

import java.util.Locale;

/**
 * Makes texts from others safe to print. Terminals execute control characters, and some characters make them show a
 * line in reverse.
 */
final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** Returns a line in which a space replaces each line break and tab, and U+FFFD every other control character. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(character ->
                        !isObeyed(character) ? character : Character.isWhitespace(character) ? ' ' : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Returns equivalent JSON with such characters escaped; its own line breaks are kept. */
    static String json(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isObeyed(character) && character != '\n') {
                shown.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    /** Control characters (C0, DEL, C1), line separators, and characters that change the writing direction. */
    private static boolean isObeyed(int character) {
        return Character.isISOControl(character)
                || character == 0x2028
                || character == 0x2029
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
