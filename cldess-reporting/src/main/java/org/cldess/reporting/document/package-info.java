/**
 * Models a report independently of its format. A {@link org.cldess.reporting.document.Report} consists of a title page
 * and a list of {@link org.cldess.reporting.document.Block}s; a block contains blocks,
 * {@link org.cldess.reporting.document.Phrase}s or, for charts, figures.
 *
 * <p>All content is already in the reader's language, and every number is already formatted as text: the author of a
 * report decides on words and rounding, a format only on the layout. A table cell may also contain the exact value of
 * its text, for spreadsheets and to check that columns add up. The few texts that belong to the layout, such as "Table
 * 3 –" or "page 2 / 5", come from {@link org.cldess.reporting.document.Wording}, so that all formats use the same
 * texts.
 *
 * <p>A format walks a report with a {@link org.cldess.reporting.document.Block.Visitor}, which has one method for each
 * kind of block. A new kind of block does not compile until every format supports it.
 */
@NullMarked
package org.cldess.reporting.document;

import org.jspecify.annotations.NullMarked;
