package org.cldess.reporting.pdf;

import java.util.function.ToDoubleFunction;
import org.apache.fop.text.linebreak.LineBreakStatus;

/**
 * Adds break opportunities to words that are wider than their column, so that none overflows. Other words stay whole,
 * because some programs read each break opportunity as a space. One breaker follows one phrase through its runs,
 * because a word may begin in one run and end in the next.
 */
final class WordBreaker {

    private static final String NO_BREAK_SPACES = "\u00A0\u202F\u2007";

    private final double available;
    private double used;

    /** The last character of the previous runs that is not a space. */
    private char last = PrintedText.BREAK;

    /**
     * Creates a breaker for one phrase.
     *
     * @param available the width of the column
     */
    WordBreaker(double available) {
        this.available = available;
    }

    /**
     * Returns the next run, with break opportunities where needed.
     *
     * @param following the run after it; empty after the last run
     * @param width the function that measures a piece of the run, in the unit of the column's width
     */
    String breakable(String run, String following, ToDoubleFunction<String> width) {
        StringBuilder out = new StringBuilder(run.length());
        int start = 0;
        while (start < run.length()) {
            int space = run.indexOf(' ', start);
            int end = space < 0 ? run.length() : space;
            append(out, run.substring(start, end), width);
            if (space >= 0) {
                appendSpace(out, run, space, following, width);
            }
            start = end + 1;
        }
        String signs = run.endsWith(" ") ? run.substring(0, run.length() - 1) : run;
        last = signs.isEmpty() ? last : signs.charAt(signs.length() - 1);
        return out.toString();
    }

    private void appendSpace(
            StringBuilder out, String run, int space, String following, ToDoubleFunction<String> width) {
        String begun = run.substring(space) + following;
        String rest = begun.startsWith("  ") ? begun.substring(1) : begun;
        int end = rest.indexOf(' ', 1);
        double next = width.applyAsDouble(rest.substring(0, end < 0 ? rest.length() : end));
        if (rest.length() == 1 || endsWord(space == 0 ? last : run.charAt(space - 1), rest.charAt(1))) {
            used = 0;
        } else if (used + next > available) {
            // The break goes before the space: the formatter would not break after the space here.
            out.append(PrintedText.BREAK);
            used = 0;
        } else {
            used += width.applyAsDouble(" ");
        }
        out.append(' ');
    }

    /**
     * Checks whether the formatter breaks a line at a space between two characters. It does not break after an opening
     * or before a closing one, nor next to a no-break space.
     */
    private static boolean endsWord(char before, char after) {
        LineBreakStatus line = new LineBreakStatus();
        line.nextChar(before);
        line.nextChar(' ');
        byte ends = line.nextChar(after);
        boolean glued = NO_BREAK_SPACES.indexOf(before) >= 0 || NO_BREAK_SPACES.indexOf(after) >= 0;
        return !glued && (ends == LineBreakStatus.INDIRECT_BREAK || ends == LineBreakStatus.DIRECT_BREAK);
    }

    /** Marks the line as full: text that follows without a space may begin a new line. */
    void endLine() {
        used = available;
    }

    private void append(StringBuilder out, String word, ToDoubleFunction<String> width) {
        double whole = width.applyAsDouble(word);
        if (used + whole <= available) {
            out.append(word);
            used += whole;
            return;
        }
        for (int codePoint : word.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            double wide = width.applyAsDouble(character);
            if (used > 0 && used + wide > available) {
                out.append(PrintedText.BREAK);
                used = 0;
            }
            out.append(character);
            used += wide;
        }
    }
}
