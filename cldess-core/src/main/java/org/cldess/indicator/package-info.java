/**
 * Indicators of whether the contract reaches its objectives: baselines, targets and measurements.
 */
@WithTexts
package org.cldess.indicator;

import org.cldess.language.WithTexts;
