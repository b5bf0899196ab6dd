package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Counts the lines of the rows of a table, and moves width between its columns to reduce them. */
final class RowHeights {

    /** The number of first rows that are taken as representative of the table. */
    private static final int MAX_ROWS = 60;

    /** The widths that are moved at once, in points, largest first. */
    private static final double[] STEPS = {128, 64, 32, 16, 8, 4};

    private final List<List<List<WordWidths>>> rows = new ArrayList<>();
    private double padding;

    /** Adds one row: the lines of each cell, and the padding around the text of a cell. */
    void add(List<List<WordWidths>> cells, double around) {
        if (rows.size() < MAX_ROWS) {
            rows.add(cells);
            padding = around;
        }
    }

    /**
     * Moves width from one column to another while this makes rows lower and leaves no column narrower than its words.
     * Each move saves at least one line, so there are no more moves than lines; each move tries all pairs of columns on
     * at most {@value #MAX_ROWS} rows.
     */
    List<Double> lowered(double[] widths, double[] minimum) {
        double[] lowest = widths.clone();
        for (double step : STEPS) {
            boolean moved = true;
            while (moved) {
                moved = move(lowest, minimum, step);
            }
        }
        return DoubleStream.of(lowest).boxed().toList();
    }

    private boolean move(double[] widths, double[] minimum, double step) {
        int lines = lines(widths);
        for (int from = 0; from < widths.length; from++) {
            for (int to = 0; to < widths.length; to++) {
                if (from != to && widths[from] - step >= minimum[from]) {
                    widths[from] -= step;
                    widths[to] += step;
                    if (lines(widths) < lines) {
                        return true;
                    }
                    widths[from] += step;
                    widths[to] -= step;
                }
            }
        }
        return false;
    }

    private int lines(double[] widths) {
        int lines = 0;
        for (List<List<WordWidths>> row : rows) {
            int highest = 0;
            for (int column = 0; column < row.size(); column++) {
                double available = widths[column] - padding;
                highest = Math.max(
                        highest,
                        row.get(column).stream()
                                .mapToInt(line -> line.lines(available))
                                .sum());
            }
            lines += highest;
        }
        return lines;
    }
}
