/**
 * Money in exact euros and cents: addition, comparison and splitting never lose a cent, and overflow is an error.
 * Floating-point numbers are neither accepted nor returned.
 */
@NullMarked
@WithTexts
package org.cldess.money;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
