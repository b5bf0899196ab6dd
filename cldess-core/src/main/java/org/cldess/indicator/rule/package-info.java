/**
 * The rules over one indicator and its measurements. The rulebook assembles them; not exported.
 */
package org.cldess.indicator.rule;
