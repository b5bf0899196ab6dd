package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The widths of the words of a phrase, in points.
 *
 * @param words the widths, in reading order
 * @param space the width of a space
 */
record WordWidths(List<Double> words, double space) {

    /** The extent of an empty text. */
    static final WordWidths NONE = new WordWidths(List.of(), 0);

    /** The tolerance for rounding: a word as wide as its column fits. */
    private static final double SLACK = 1e-6;

    double widestWord() {
        return words.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** Returns the width on one line. */
    double oneLine() {
        return words.stream().mapToDouble(Double::doubleValue).sum() + space * Math.max(0, words.size() - 1);
    }

    /** Returns the number of lines in a column; words wider than the column break. */
    int lines(double available) {
        int lines = 1;
        double used = 0;
        for (double word : words) {
            if (used > 0 && used + space + word > available + SLACK) {
                lines++;
                used = 0;
            }
            int more = Math.max(0, (int) Math.ceil((word - SLACK) / available) - 1);
            lines += more;
            used = used > 0 ? used + space + word : word - more * available;
        }
        return lines;
    }

    /** Measures the words of consecutive runs; a word may begin in one run and end in the next. */
    static final class Measure {

        private final List<Double> words = new ArrayList<>();
        private double word;

        /** Adds a run, measured by the given function. */
        void add(String run, java.util.function.ToDoubleFunction<String> width) {
            int start = 0;
            while (start < run.length()) {
                int space = run.indexOf(' ', start);
                word += width.applyAsDouble(run.substring(start, space < 0 ? run.length() : space));
                if (space < 0) {
                    return;
                }
                endWord();
                start = space + 1;
            }
        }

        /** Adds something of the given width that does not separate from the word around it. */
        void add(double points) {
            word += points;
        }

        WordWidths done(double space) {
            endWord();
            return new WordWidths(List.copyOf(words), space);
        }

        private void endWord() {
            if (word > 0) {
                words.add(word);
                word = 0;
            }
        }
    }
}
