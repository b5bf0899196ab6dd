package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text that one font family draws.
 *
 * @param text the characters
 * @param spare whether they are in the fallback family
 */
record Run(String text, boolean spare) {

    /** Builds the runs of a text, joining characters of the same family. */
    static final class Row {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean spare;

        /**
         * Appends a character.
         *
         * @param before an invisible break opportunity before it, or an empty text
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

        /**
         * Checks whether a character needs its own run. Text after a character outside the basic plane in the same run
         * would be extracted as other characters.
         */
        private static boolean standsAlone(int codePoint) {
            return !Character.isBmpCodePoint(codePoint);
        }
    }
}
