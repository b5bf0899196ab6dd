package org.cldess.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cldess.reporting.theme.Weight;

/** Breaks labels into lines that fit a width. A word wider than the line is broken. */
final class Wrapping {
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Canvas canvas;
    private final double width;
    private final Weight weight;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrapping(Canvas canvas, double width, Weight weight) {
        this.canvas = canvas;
        this.width = width;
        this.weight = weight;
    }

    static List<String> plain(Canvas canvas, String text, double width) {
        return new Wrapping(canvas, width, Weight.NORMAL).wrap(text);
    }

    /** Wraps a text into a maximum number of lines; an ellipsis replaces the rest. */
    static List<String> atMost(int maximum, Canvas canvas, String text, double width, Weight weight) {
        Wrapping wrapping = new Wrapping(canvas, width, weight);
        List<String> all = wrapping.wrap(text);
        if (all.size() <= maximum) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, maximum));
        kept.set(maximum - 1, wrapping.withEllipsis(kept.get(maximum - 1)));
        return List.copyOf(kept);
    }

    private String withEllipsis(String full) {
        String shorter = full;
        while (!fits(shorter + "…") && !shorter.isEmpty()) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.stripTrailing() + "…";
    }

    private List<String> wrap(String text) {
        SPACES.splitAsStream(text.strip()).forEach(this::word);
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    private void word(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (fits(longer)) {
            line = longer;
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = fits(word) ? word : brokenInside(word);
    }

    /** Adds the full lines of a word that is too wide, and returns the rest of it. */
    private String brokenInside(String word) {
        String rest = word;
        while (!fits(rest)) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length() && fits(rest.substring(0, rest.offsetByCodePoints(end, 1)))) {
                end = rest.offsetByCodePoints(end, 1);
            }
            if (end == rest.length()) {
                return rest;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private boolean fits(String text) {
        return canvas.measure().width(text, canvas.textSize(), weight) <= width;
    }
}
