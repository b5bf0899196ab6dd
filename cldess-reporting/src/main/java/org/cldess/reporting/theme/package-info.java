/**
 * The colours and marks that all documents share: white paper, one blue, colour only where it means something and never
 * alone. An {@link org.cldess.reporting.theme.Ink} is a role with a light and a dark value; a {@link
 * org.cldess.reporting.theme.StatusMark} is a shape, a word and two inks.
 */
package org.cldess.reporting.theme;
