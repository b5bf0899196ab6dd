/**
 * Prints a report as a PDF that a screen reader can follow and an archive can keep: PDF/UA-1 and PDF/A-2a.
 *
 * <p>A report becomes XSL-FO as a document tree; Apache FOP sets it into pages; a last pass over the finished file writes what FOP
 * cannot: the title in the metadata, the names of internal links, the ids of notes, and an identifier that is computed from the content, so
 * that the same report gives the same bytes. Fonts come from this module alone; FOP is handed no file and no address. A warning of
 * FOP is a failure here: a page that is cut or a drawing without its description is not printed at all.
 */
package org.cldess.reporting.pdf;
