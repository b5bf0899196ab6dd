package org.cldess.reporting.pdf;

import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.Ink;

/** The style of a table row. */
enum RowStyle {
    HEADER(TextStyle.HEADER_CELL, Ink.HEADER, "", "1pt solid " + Ink.MUTED.light()),
    BODY(TextStyle.CELL, Ink.PAGE, "", RowStyle.THIN),
    STRIPED(TextStyle.CELL, Ink.PANEL, "", RowStyle.THIN),
    GROUP(TextStyle.STRONG_CELL, Ink.PANEL, "", RowStyle.THIN),
    SUBTOTAL(TextStyle.STRONG_CELL, Ink.PAGE, RowStyle.THIN, RowStyle.THIN),
    TOTAL(TextStyle.STRONG_CELL, Ink.PAGE, "1pt solid " + Ink.MUTED.light(), "");

    private static final String THIN = "0.5pt solid #C9D1D9";

    private final TextStyle style;
    private final Ink ground;
    private final String above;
    private final String below;

    RowStyle(TextStyle style, Ink ground, String above, String below) {
        this.style = style;
        this.ground = ground;
        this.above = above;
        this.below = below;
    }

    static RowStyle of(Table.Kind kind, boolean striped) {
        return switch (kind) {
            case BODY -> striped ? STRIPED : BODY;
            case GROUP -> GROUP;
            case SUBTOTAL -> SUBTOTAL;
        };
    }

    /** Returns the style of a line of a cell: only the first line of a group title is bold. */
    TextStyle style(int line) {
        return this == GROUP && line > 0 ? TextStyle.CELL : style;
    }

    /** Sets the background and the rules of a cell. */
    void dress(FoElement cell) {
        if (ground != Ink.PAGE) {
            cell.set("background-color", ground.light());
        }
        if (!above.isEmpty()) {
            cell.set("border-top", above);
        }
        if (!below.isEmpty()) {
            cell.set("border-bottom", below);
        }
    }
}
