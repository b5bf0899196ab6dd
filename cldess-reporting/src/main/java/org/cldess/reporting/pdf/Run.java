package org.cldess.reporting.pdf;

import java.util.List;

/**
 * A stretch of text that one family draws.
 *
 * @param text the characters
 * @param spare whether they stand in the spare family
 */
record Run(String text, boolean spare) {

    /**
     * Appends a character to the runs, joining what the same family draws.
     *
     * @param before what stands before it and is not drawn: a place to break, or nothing
     */
    static void append(List<Run> runs, String before, int codePoint, boolean spare) {
        String text = before + Character.toString(codePoint);
        int last = runs.size() - 1;
        if (last >= 0 && Character.isBmpCodePoint(codePoint) && runs.get(last).joins(spare)) {
            runs.set(last, new Run(runs.get(last).text() + text, spare));
        } else {
            runs.add(new Run(text, spare));
        }
    }

    /** A character outside the basic plane stands alone: text after it in the same run would be extracted as other characters. */
    private boolean joins(boolean otherSpare) {
        return spare == otherSpare && Character.isBmpCodePoint(text.codePointBefore(text.length()));
    }
}
