/**
 * What must hold of a thing as a whole, and of a dossier: bounds of values, rules across parts, ids and who cites them. Asked in the same way of
 * what was read, some of which may make no sense, and of what a program made. Not exported.
 */
@NullMarked
package org.cldess.consistency;

import org.jspecify.annotations.NullMarked;
