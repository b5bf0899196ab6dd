/**
 * The rules that apply to a single indicator and its measurements. The rulebook collects them; this package is not
 * exported.
 */
package org.cldess.indicator.rule;
