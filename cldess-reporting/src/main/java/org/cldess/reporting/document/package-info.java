/**
 * The neutral report: what a document says, before any format. A {@link org.cldess.reporting.document.Report} is a title
 * page and a list of {@link org.cldess.reporting.document.Block}s; a block holds blocks, {@link
 * org.cldess.reporting.document.Phrase}s or, for charts, figures.
 *
 * <p>Everything here is already in the reader's language, and every number is already text as the reader sees it: who writes
 * a report decides on words and rounding, a format decides on nothing but the look. A cell of a table may also carry the
 * exact value behind its text, for spreadsheets and to check that columns add up. The few words that belong to the look, such
 * as "Table 3 –" or "page 2 / 5", come from {@link org.cldess.reporting.document.Wording}, so that all formats say the same.
 *
 * <p>A format walks a report with a {@link org.cldess.reporting.document.Block.Visitor}, which has one method for each kind
 * of block: a new kind does not compile until every format answers for it.
 */
package org.cldess.reporting.document;
