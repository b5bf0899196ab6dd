package org.cldess.reporting.chart;

/** Data that can be drawn as a chart. The same chart on the same canvas always gives the same drawing. */
public interface Chart {
    /**
     * Draws the chart.
     *
     * @param canvas the width, the text size and the text measure
     * @return a drawing as wide as the canvas and as high as it needs
     */
    Drawing draw(Canvas canvas);
}
