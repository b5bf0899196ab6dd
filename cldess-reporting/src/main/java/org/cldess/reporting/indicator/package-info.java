/** The report on indicators: their baselines, their targets, their results, and the values expected now. */
@WithTexts
package org.cldess.reporting.indicator;

import org.cldess.language.WithTexts;
