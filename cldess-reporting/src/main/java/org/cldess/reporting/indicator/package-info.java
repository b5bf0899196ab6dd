/**
 * The report on indicators: where each stood, what it is to reach, what was found, and where it should be now.
 */
package org.cldess.reporting.indicator;
