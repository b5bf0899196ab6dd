package org.cldess.reporting.chart;

import org.cldess.reporting.theme.Weight;

/**
 * The surface on which a chart is drawn. The unit is the format's own: CSS pixels on a screen, points on paper.
 *
 * @param width the width to fill, at least twenty times the size of text
 * @param textSize the size of the smallest text; everything else is scaled from it
 * @param measure the measure of text in the font
 * @param labelLines the maximum number of lines of a label of a row, which bounds the height of a chart
 */
public record Canvas(double width, double textSize, TextMeasure measure, int labelLines) {
    /** Checks the proportions. */
    public Canvas {
        if (!(textSize > 0) || !(width >= 20 * textSize)) {
            throw new IllegalArgumentException("A canvas " + width + " wide has no room for text of size " + textSize
                    + ": widen it to " + 20 * textSize + " or make the text smaller");
        }
    }

    /**
     * Creates a canvas with up to three lines for each label.
     *
     * @param width the width of the drawing
     * @param textSize the size of the smallest text
     * @param measure the measure of text in the font
     */
    public Canvas(double width, double textSize, TextMeasure measure) {
        this(width, textSize, measure, 3);
    }

    double widthOf(String text) {
        return measure.width(text, textSize, Weight.NORMAL);
    }

    double boldWidthOf(String text) {
        return measure.width(text, textSize, Weight.BOLD);
    }
}
