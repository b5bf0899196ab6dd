/**
 * What several reports show alike. The key figures are defined in one place, {@link org.cldess.reporting.content.Figures}, so that a
 * tile, a sentence and a table that say the same thing say the same number. Internal to this module, like the package of each report.
 *
 * <p>A report is a package of its own, with its own sentences in {@code messages_fr.properties} and {@code messages_en.properties}; each
 * section is a class that takes a {@link org.cldess.reporting.view.View} and gives blocks. {@link org.cldess.reporting.Reports} leads to all
 * of them.
 */
package org.cldess.reporting.content;
