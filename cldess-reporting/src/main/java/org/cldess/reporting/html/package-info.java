/**
 * Reports as one self-contained HTML page: no other file, no network, and no script but {@code page.js}, in long pages, of which it
 * shows parts. Internal to this module; the way in is {@link org.cldess.reporting.Format#HTML}.
 *
 * <p>A report is a tree of a closed set of blocks, so each kind of block is a method of a visitor that writes elements to a
 * {@link org.cldess.reporting.html.Markup}, which escapes all text and keeps elements balanced. The look stands in the
 * resource {@code style.css}, the colours in {@link org.cldess.reporting.theme.Ink}.
 */
package org.cldess.reporting.html;
