/**
 * The small language of formulas that compute indicators from others: numbers, the four operations, parentheses and
 * references. A text is parsed into a tree and never executed as code.
 */
@NullMarked
@WithTexts
package org.cldess.indicator.formula;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
