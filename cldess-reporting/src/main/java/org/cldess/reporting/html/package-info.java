/**
 * Writes reports as one self-contained HTML page, without other files or network access. The only script is
 * {@code page.js}, in long pages and in pages with search boxes. Internal to this module; the entry point is
 * {@link org.cldess.reporting.Format#HTML}.
 *
 * <p>A report is a tree of a closed set of blocks, so each kind of block is a method of a visitor that writes elements
 * to a {@link org.cldess.reporting.html.Markup}, which escapes all text and keeps elements balanced. The styles are in
 * the resource {@code style.css}, the colours in {@link org.cldess.reporting.theme.Ink}.
 */
@NullMarked
package org.cldess.reporting.html;

import org.jspecify.annotations.NullMarked;
