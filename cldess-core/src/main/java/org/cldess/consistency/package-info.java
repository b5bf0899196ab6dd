/**
 * Consistency checks of a thing as a whole, and of a dossier: bounds of values, rules across parts, ids and references.
 * The same checks run on data that was read, which may be partly invalid, and on objects that a program made. Not
 * exported.
 */
@NullMarked
package org.cldess.consistency;

import org.jspecify.annotations.NullMarked;
