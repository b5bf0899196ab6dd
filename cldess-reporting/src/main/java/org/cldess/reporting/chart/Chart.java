package org.cldess.reporting.chart;

/** Figures that can be drawn. The same chart on the same canvas always gives the same drawing. */
public interface Chart {
    /**
     * Draws the chart.
     *
     * @param canvas width, size of text and its measure
     * @return a drawing as wide as the canvas and as high as it needs
     */
    Drawing draw(Canvas canvas);
}
