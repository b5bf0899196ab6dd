package org.cldess.reporting.chart;

import org.cldess.reporting.theme.Weight;

/** How wide a line of text is in the font that a format will use. */
@FunctionalInterface
public interface TextMeasure {
    /**
     * Measures one line.
     *
     * @param text the line
     * @param size the size of the font
     * @param weight how heavy its letters are
     * @return its width, in the unit of the size
     */
    double width(String text, double size, Weight weight);
}
