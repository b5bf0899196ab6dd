package org.cldess.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that a person wrote or pasted, and the characters kept from it: in capitals, and without the spaces, dots and
 * dashes that only make a number easier to read. It records the original position of each kept character, so that a
 * refusal can point at it.
 */
final class PastedNumber {
    private static final String SEPARATORS = ".-_\u00AD\u200B\u200C\u200D\u2060\uFEFF\u00B7\u2212";
    private static final int SHOWN = 40;

    private final String text;
    private final String kept;
    private final List<Integer> positions;

    private PastedNumber(String text, String kept, List<Integer> positions) {
        this.text = text;
        this.kept = kept;
        this.positions = positions;
    }

    static PastedNumber of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        List<Integer> positions = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!separates(c)) {
                kept.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
                positions.add(i);
            }
        }
        return new PastedNumber(text, kept.toString(), positions);
    }

    private static boolean separates(char c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || SEPARATORS.indexOf(c) >= 0;
    }

    /** Returns the kept characters. */
    String kept() {
        return kept;
    }

    /** Returns a kept character as it was written, as a complete code point. */
    String characterAt(int index) {
        int at = positions.get(index);
        return Character.toString(text.codePointAt(at));
    }

    /** Returns the original position of a kept character in the text, counted from 1. */
    int positionOf(int index) {
        return text.codePointCount(0, positions.get(index)) + 1;
    }

    /**
     * Returns the text as a refusal shows it: without the characters around the kept ones, and truncated if it is long.
     */
    String shown() {
        return positions.isEmpty()
                ? ""
                : cut(text.substring(positions.get(0), positions.get(positions.size() - 1) + 1));
    }

    /** Truncates a text so that it fits in a sentence. */
    static String cut(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
