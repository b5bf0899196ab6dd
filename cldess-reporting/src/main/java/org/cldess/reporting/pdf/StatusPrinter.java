package org.cldess.reporting.pdf;

import org.cldess.reporting.theme.StatusMark;

/**
 * Draws the shape of a status. The word beside it says the same, so that the shape is decoration for a screen reader.
 */
final class StatusPrinter {

    /** The padding left and right of a status, within its tint. */
    static final double PADDING = 3;

    private static final double SHAPE = 0.82;
    /** The gap between a shape and the text it marks. */
    static final double GAP = 3;

    private static final int SHORT_WORD = 16;

    private StatusPrinter() {}

    /** Returns the width of everything before the word. */
    static double markWidth(TextStyle style) {
        return PADDING + shapeSize(style.size()) + GAP;
    }

    /** Returns the word of a status as printed; a short one stays on one line. */
    static String word(String text) {
        return text.length() <= SHORT_WORD ? text.replace(' ', '\u00A0') : text;
    }

    static double shapeSize(double textSize) {
        return textSize * SHAPE;
    }

    /** Draws a shape into a line of text of the given size. */
    static void draw(FoElement inline, StatusMark mark, double textSize) {
        String size = FoElement.points(shapeSize(textSize));
        inline.add(
                        "instream-foreign-object",
                        "role",
                        "artifact",
                        "fox:alt-text",
                        mark.name(),
                        "content-width",
                        size,
                        "content-height",
                        size,
                        "alignment-adjust",
                        FoElement.points(-0.1 * textSize),
                        "padding-right",
                        FoElement.points(GAP))
                .draw("svg", "width", "16", "height", "16", "viewBox", "0 0 16 16")
                .draw("path", "d", mark.path(), "fill", mark.ink().light(), "fill-rule", "evenodd");
    }
}
