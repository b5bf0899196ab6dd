package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Distributes the width of a table over its columns according to their content. A column gets at least the width of its
 * widest word. Beyond that, long texts get width in proportion to their length; then width moves to where it makes rows
 * lower. If all lines fit, the columns share the rest in proportion; if even the words do not fit, they break.
 */
final class ColumnWidths {

    private static final double NARROWEST = 24;

    private final double[] minimum;
    private final double[] maximum;
    private final RowHeights heights = new RowHeights();

    ColumnWidths(int columns) {
        minimum = new double[columns];
        maximum = new double[columns];
        java.util.Arrays.fill(minimum, NARROWEST);
        java.util.Arrays.fill(maximum, NARROWEST);
    }

    /**
     * Adds one row.
     *
     * @param cells the lines of each cell; empty for a column that the row leaves out
     * @param padding the padding around the text of a cell
     */
    void add(List<List<WordWidths>> cells, double padding) {
        for (int column = 0; column < cells.size(); column++) {
            for (WordWidths line : cells.get(column)) {
                minimum[column] = Math.max(minimum[column], line.widestWord() + padding);
                maximum[column] = Math.max(maximum[column], line.oneLine() + padding);
            }
        }
        heights.add(cells, padding);
    }

    /** Returns the widths, which add up to the given one. */
    List<Double> share(double width) {
        double leastOfAll = sum(minimum);
        double mostOfAll = sum(maximum);
        if (mostOfAll <= width) {
            return proportional(maximum, width / mostOfAll);
        }
        if (leastOfAll >= width) {
            return squeezed(width);
        }
        return heights.lowered(levelled(width), minimum);
    }

    /**
     * Gives all columns the same fraction of their one-line width if their words allow it, so that their longest cells
     * are equally high.
     */
    private double[] levelled(double width) {
        double part = 1;
        double before = 0;
        while (part != before) {
            before = part;
            part = part(width, before);
        }
        double level = part;
        return IntStream.range(0, minimum.length)
                .mapToDouble(column -> Math.max(minimum[column], level * maximum[column]))
                .toArray();
    }

    /**
     * Returns the fraction that fills the width if the columns that are too narrow for their words at the given
     * fraction take the width of their widest word.
     */
    private double part(double width, double before) {
        double words = 0;
        double lines = 0;
        for (int column = 0; column < minimum.length; column++) {
            boolean tooNarrow = before * maximum[column] < minimum[column];
            words += tooNarrow ? minimum[column] : 0;
            lines += tooNarrow ? 0 : maximum[column];
        }
        return (width - words) / lines;
    }

    /** Columns whose words fit into an equal share keep their width; the others divide the rest. */
    private List<Double> squeezed(double width) {
        double fair = width / minimum.length;
        double kept = IntStream.range(0, minimum.length)
                .mapToDouble(column -> Math.min(minimum[column], fair))
                .sum();
        double wanted = sum(minimum) - kept;
        List<Double> widths = new ArrayList<>();
        for (double each : minimum) {
            double more = each > fair && wanted > 0 ? (each - fair) * (width - kept) / wanted : 0;
            widths.add(Math.min(each, fair) + more);
        }
        return widths;
    }

    private static List<Double> proportional(double[] widths, double factor) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> widths[column] * factor)
                .toList();
    }

    private static double sum(double[] widths) {
        return java.util.Arrays.stream(widths).sum();
    }
}
