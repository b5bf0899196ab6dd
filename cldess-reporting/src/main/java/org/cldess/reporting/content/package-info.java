/**
 * Provides content that several reports share. The key figures are defined in one place,
 * {@link org.cldess.reporting.content.KeyFigureValues}, so that a tile, a sentence and a table about the same figure
 * show the same number. Internal to this module, like the package of each report.
 *
 * <p>Each report has a separate package, with its own sentences in {@code messages_fr.properties} and
 * {@code messages_en.properties}; each section is a class that takes a {@link org.cldess.reporting.view.View} and
 * returns blocks.
 */
@NullMarked
package org.cldess.reporting.content;

import org.jspecify.annotations.NullMarked;
