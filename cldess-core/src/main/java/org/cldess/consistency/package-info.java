/**
 * Consistency checks of a thing as a whole, and of a dossier: bounds of values, rules across parts, ids and references.
 * The same checks run on data that was read, which may be partly invalid, and on objects that a program made. Not
 * exported.
 */
@NullMarked
@WithTexts
package org.cldess.consistency;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
