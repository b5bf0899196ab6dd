/**
 * What each report says: from a dossier to the neutral model of {@link org.cldess.reporting.document}. Internal to this module;
 * {@link org.cldess.reporting.Reports} leads here.
 *
 * <p>A {@link org.cldess.reporting.content.View} narrows the dossier once, to a day and an audience, and speaks the reader's
 * language; each section of a report is a class that takes a view and gives blocks. The key figures are defined in one place,
 * {@code Figures}, so that a tile, a sentence and a table that say the same thing say the same number.
 */
package org.cldess.reporting.content;
