/**
 * Indicators of whether the contract reaches its objectives: baselines, targets and measurements.
 */
package org.cldess.indicator;
