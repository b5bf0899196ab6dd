/** The report on indicators: their baselines, their targets, their results, and the values expected now. */
@NullMarked
@WithTexts
package org.cldess.reporting.indicator;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
