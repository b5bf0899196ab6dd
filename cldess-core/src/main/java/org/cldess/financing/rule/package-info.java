/**
 * The rules over one financing plan. The rulebook assembles them; not exported.
 */
package org.cldess.financing.rule;
