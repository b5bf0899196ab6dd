/**
 * Charts. A {@link org.cldess.reporting.chart.Chart} holds figures and words; drawn on a {@link
 * org.cldess.reporting.chart.Canvas} it becomes a {@link org.cldess.reporting.chart.Drawing}: filled outlines and lines of
 * real text, in inks and not yet in colours, from which each format makes its SVG. The title, the text alternative and the
 * table with the same figures stand around it, in the report.
 *
 * <p>Labels are measured before they are placed. One that has no room is wrapped or moved, and ends in an ellipsis after three
 * lines; none is cut in silence or drawn over another one.
 */
package org.cldess.reporting.chart;
