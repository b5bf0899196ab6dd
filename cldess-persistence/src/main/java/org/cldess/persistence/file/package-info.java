/**
 * Converts dossiers to files and files to dossiers, and single things and values to JSON of the same form. The dossier
 * is the only class of the model that this package names: the components of records come from their form, so a new
 * concept is in the file as soon as its record exists.
 *
 * <p>Reading scans the text twice. {@code JsonCheck} checks that the whole text is JSON and collects the header;
 * {@code JsonInput} then provides its values one by one, without keeping more than needed. {@code DossierWriter} writes
 * the canonical form, which is the same for equal dossiers.
 */
@NullMarked
@WithTexts
package org.cldess.persistence.file;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
