package org.cldess.reporting.chart;

import org.cldess.reporting.theme.Weight;

/** Measures the width of a line of text in the font of a format. */
@FunctionalInterface
public interface TextMeasure {
    /**
     * Measures one line.
     *
     * @param text the line
     * @param size the size of the font
     * @param weight the weight of the font
     * @return its width, in the unit of the size
     */
    double width(String text, double size, Weight weight);
}
