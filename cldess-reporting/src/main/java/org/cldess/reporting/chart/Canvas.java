package org.cldess.reporting.chart;

import org.cldess.reporting.theme.Weight;

/**
 * The surface on which a chart is drawn. The unit is the format's own: CSS pixels on a screen, points on paper.
 *
 * @param width the width to fill, at least twenty times the size of text
 * @param textSize the size of the smallest text; everything else is scaled from it
 * @param measure the measure of text in the font
 */
public record Canvas(double width, double textSize, TextMeasure measure) {
    /** Checks the proportions. */
    public Canvas {
        if (!(textSize > 0) || !(width >= 20 * textSize)) {
            throw new IllegalArgumentException("A canvas " + width + " wide has no room for text of size " + textSize
                    + ": widen it to " + 20 * textSize + " or make the text smaller");
        }
    }

    double widthOf(String text) {
        return measure.width(text, textSize, Weight.NORMAL);
    }

    double boldWidthOf(String text) {
        return measure.width(text, textSize, Weight.BOLD);
    }
}
