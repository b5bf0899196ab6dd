package org.cldess.reporting.pdf;

/**
 * Boxes side by side, in rows of equal height. It is a table for the formatter but not for a screen reader, because it
 * serves layout only.
 */
final class TableGrid {

    /** A row higher than this may break across two pages. */
    static final double SHORT_ROW = 300;

    /** The space between columns and between rows. */
    static final double GUTTER = 11;

    private static final String LAYOUT = "Div";

    private final FoElement body;
    private final int columns;
    private final double columnWidth;
    private final String keep;
    private FoElement row;
    private int filled;

    /**
     * Creates a grid of the given width.
     *
     * @param keep whether rows must not break across pages
     */
    TableGrid(FoElement parent, double width, int columns, boolean keep) {
        this.columns = columns;
        this.keep = keep ? FoElement.STRONGLY : "auto";
        columnWidth = columnWidth(width, columns);
        FoElement table = parent.add("table", "table-layout", "fixed", "role", LAYOUT, "border-collapse", "separate")
                .set("width", FoElement.points(width));
        for (int column = 0; column < columns; column++) {
            if (column > 0) {
                table.with("table-column", "column-width", FoElement.points(GUTTER));
            }
            table.with("table-column", "column-width", FoElement.points(columnWidth));
        }
        body = table.add("table-body", "role", LAYOUT);
        row = body;
    }

    double columnWidth() {
        return columnWidth;
    }

    /** Returns the width of each column in a given total width. */
    static double columnWidth(double width, int columns) {
        return (width - GUTTER * (columns - 1)) / columns;
    }

    /** Adds a box, from left to right, then in the next row. */
    FoElement cell() {
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
        body.add(
                        "table-row",
                        "role",
                        LAYOUT,
                        "height",
                        FoElement.points(GUTTER),
                        "keep-with-next.within-page",
                        FoElement.STRONGLY)
                .add("table-cell", "role", LAYOUT, "number-columns-spanned", Integer.toString(2 * columns - 1))
                .add("block", "role", LAYOUT);
    }
}
