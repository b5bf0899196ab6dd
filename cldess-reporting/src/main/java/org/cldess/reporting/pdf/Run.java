package org.cldess.reporting.pdf;

import java.util.List;

/**
 * A stretch of text that one family draws.
 *
 * @param text the characters
 * @param spare whether they stand in the spare family
 */
record Run(String text, boolean spare) {

    /** Appends to the runs, joining what the same family draws. */
    static void append(List<Run> runs, String text, boolean spare) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).joins(spare) && text.codePointAt(0) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            runs.set(last, new Run(runs.get(last).text() + text, spare));
        } else {
            runs.add(new Run(text, spare));
        }
    }

    /** A character outside the basic plane stands alone: text after it in the same run would be extracted as other characters. */
    private boolean joins(boolean otherSpare) {
        return spare == otherSpare && text.codePointBefore(text.length()) < Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
