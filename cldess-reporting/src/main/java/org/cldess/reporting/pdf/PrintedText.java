package org.cldess.reporting.pdf;

import java.util.function.ToDoubleFunction;

/** Text as paper needs it: without marks that only steer a screen, and with a place to break in each word wider than its column. */
final class PrintedText {

    /** Where a line may break without a visible sign. */
    static final char BREAK = '\u200B';

    private PrintedText() {}

    /** Drops joiners, soft hyphens and variation selectors from a clean text: they have no drawing of their own. */
    static String of(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !isUnseen(codePoint)).forEach(printed::appendCodePoint);
        return printed.toString();
    }

    private static boolean isUnseen(int codePoint) {
        if (codePoint == BREAK) {
            return false;
        }
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /**
     * Lets the words break that are wider than their column, so that none runs off it. Other words stay whole: some programs read
     * each place of a break as a space.
     *
     * @param width measures a piece of text
     * @param available the width of the column, in the same unit
     */
    static String breakable(String text, ToDoubleFunction<String> width, double available) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = endOfWord(text, start);
            String word = text.substring(start, end);
            if (width.applyAsDouble(word) > available) {
                appendBroken(out, word, width, available);
            } else {
                out.append(word);
            }
            start = end;
        }
        return out.toString();
    }

    /** The end of a word with the spaces before it, after which a line may end. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    private static void appendBroken(StringBuilder out, String word, ToDoubleFunction<String> width, double available) {
        double used = 0;
        for (int codePoint : word.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            double wide = width.applyAsDouble(character);
            if (used > 0 && used + wide > available) {
                out.append(BREAK);
                used = 0;
            }
            out.append(character);
            used += wide;
        }
    }
}
