/**
 * Provides charts. A {@link org.cldess.reporting.chart.Chart} holds figures and words; drawn on a
 * {@link org.cldess.reporting.chart.Canvas} it becomes a {@link org.cldess.reporting.chart.Drawing}: filled outlines
 * and lines of real text, in inks rather than colours, which each format converts to SVG. The title, the text
 * alternative and the table with the same figures are around it, in the report.
 *
 * <p>Labels are measured before they are placed. A label without room is wrapped or moved, and ends in an ellipsis
 * after three lines. No label is cut silently or drawn over another one.
 */
@NullMarked
package org.cldess.reporting.chart;

import org.jspecify.annotations.NullMarked;
