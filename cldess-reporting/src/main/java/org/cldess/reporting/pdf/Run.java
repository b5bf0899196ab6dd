package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that one family draws.
 *
 * @param text the characters
 * @param spare whether they stand in the spare family
 */
record Run(String text, boolean spare) {

    /** The runs of a text, of which each joins what the same family draws. */
    static final class Row {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean spare;

        /**
         * Appends a character.
         *
         * @param before what stands before it and is not drawn: a place to break, or nothing
         */
        void append(String before, int codePoint, boolean inSpare) {
            if (inSpare != spare || standsAlone(codePoint) || endsAlone()) {
                endRun();
                spare = inSpare;
            }
            text.append(before).appendCodePoint(codePoint);
        }

        List<Run> done() {
            endRun();
            return runs;
        }

        private void endRun() {
            if (!text.isEmpty()) {
                runs.add(new Run(text.toString(), spare));
                text.setLength(0);
            }
        }

        private boolean endsAlone() {
            return !text.isEmpty() && standsAlone(text.codePointBefore(text.length()));
        }

        /** One outside the basic plane: text after it in the same run would be extracted as other characters. */
        private static boolean standsAlone(int codePoint) {
            return !Character.isBmpCodePoint(codePoint);
        }
    }
}
