package org.cldess.commandline;

import java.util.Locale;

/**
 * Texts of others as they may be printed: a terminal obeys the control characters that it is given, and shows a line backwards for some
 * others.
 */
final class Visible {
    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    /** A line: a space in the place of each line break and tab, U+FFFD in that of each other character that is obeyed and not shown. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(character ->
                        !isObeyed(character) ? character : Character.isWhitespace(character) ? ' ' : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** JSON that says the same with such characters escaped; its own line breaks stay. */
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

    /** Controls (C0, DEL, C1), separators of lines, and what turns the direction of writing. */
    private static boolean isObeyed(int character) {
        return Character.isISOControl(character)
                || character == 0x2028
                || character == 0x2029
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
