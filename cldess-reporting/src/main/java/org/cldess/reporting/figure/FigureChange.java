package org.cldess.reporting.figure;

/**
 * A figure that has another value than on an earlier day.
 *
 * @param before the figure of the earlier day
 * @param after the figure of the later day
 */
public record FigureChange(KeyFigure before, KeyFigure after) {}
