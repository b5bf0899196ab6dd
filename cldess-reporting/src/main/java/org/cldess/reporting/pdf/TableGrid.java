package org.cldess.reporting.pdf;

/**
 * Boxes side by side, in rows of equal height: a table for the formatter, no table for who listens, since it only places things.
 */
final class TableGrid {

    /** A row that is higher than this may break over two pages. */
    static final double SHORT_ROW = 300;

    /** The space between columns and between rows. */
    static final double GUTTER = 11;

    private static final String LAYOUT = "Div";

    private final Fo body;
    private final int columns;
    private final double columnWidth;
    private final String keep;
    private Fo row;
    private int filled;

    /**
     * A grid that fills a width.
     *
     * @param keep whether a row may not break over two pages
     */
    TableGrid(Fo parent, double width, int columns, boolean keep) {
        this.columns = columns;
        this.keep = keep ? Fo.STRONGLY : "auto";
        columnWidth = columnWidth(width, columns);
        Fo table = parent.add("table", "table-layout", "fixed", "role", LAYOUT, "border-collapse", "separate")
                .set("width", Fo.points(width));
        for (int column = 0; column < columns; column++) {
            if (column > 0) {
                table.with("table-column", "column-width", Fo.points(GUTTER));
            }
            table.with("table-column", "column-width", Fo.points(columnWidth));
        }
        body = table.add("table-body", "role", LAYOUT);
        row = body;
    }

    double columnWidth() {
        return columnWidth;
    }

    /** How wide each of some columns is in a given width. */
    static double columnWidth(double width, int columns) {
        return (width - GUTTER * (columns - 1)) / columns;
    }

    /** The next box, from left to right, then the next row. */
    Fo cell() {
        if (filled % columns == 0) {
            if (filled > 0) {
                spacer();
            }
            row = body.add("table-row", "role", LAYOUT, "keep-together.within-page", keep);
        }
        String column = Integer.toString(2 * (filled % columns) + 1);
        filled++;
        return row.add(
                "table-cell", "role", LAYOUT, "column-number", column, "start-indent", "0pt", "end-indent", "0pt");
    }

    private void spacer() {
        body.add("table-row", "role", LAYOUT, "height", Fo.points(GUTTER), "keep-with-next.within-page", Fo.STRONGLY)
                .add("table-cell", "role", LAYOUT, "number-columns-spanned", Integer.toString(2 * columns - 1))
                .add("block", "role", LAYOUT);
    }
}
