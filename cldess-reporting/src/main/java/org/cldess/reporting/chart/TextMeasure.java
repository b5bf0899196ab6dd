package org.cldess.reporting.chart;

/** How wide a line of text is in the font that a format will use. */
@FunctionalInterface
public interface TextMeasure {
    /**
     * Measures one line.
     *
     * @param text the line
     * @param size the size of the font
     * @param bold whether the line is bold
     * @return its width, in the unit of the size
     */
    double width(String text, double size, boolean bold);
}
