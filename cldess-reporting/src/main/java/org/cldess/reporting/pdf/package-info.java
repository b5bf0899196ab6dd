/**
 * Prints a report as a PDF that a screen reader can follow and an archive can keep: PDF/UA-1 and PDF/A-2a.
 *
 * <p>A report becomes an XSL-FO document tree, which Apache FOP sets into pages. A last pass over the finished file
 * writes what FOP cannot: the title in the metadata, the names of internal links, the ids of notes, and an identifier
 * computed from the content, so that the same report gives the same bytes. Fonts come from this module alone; FOP gets
 * no file and no address. A warning from FOP is an error here: a page that is cut off or a drawing without a
 * description is not printed at all.
 */
@NullMarked
package org.cldess.reporting.pdf;

import org.jspecify.annotations.NullMarked;
