/**
 * Indicators of whether the contract reaches its objectives: baselines, targets and measurements.
 */
@NullMarked
@WithTexts
package org.cldess.indicator;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
