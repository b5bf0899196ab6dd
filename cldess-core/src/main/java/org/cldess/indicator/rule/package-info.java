/**
 * The rules that apply to a single indicator and its measurements. The rulebook collects them; this package is not
 * exported.
 */
@NullMarked
@WithTexts
package org.cldess.indicator.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
