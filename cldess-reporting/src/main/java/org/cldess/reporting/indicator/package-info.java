/** The report on indicators: their baselines, their targets, their results, and the values expected now. */
package org.cldess.reporting.indicator;
