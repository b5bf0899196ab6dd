/**
 * Figures that tell whether the contract reaches what it wants: baseline, targets, measurements.
 */
package org.cldess.indicator;
