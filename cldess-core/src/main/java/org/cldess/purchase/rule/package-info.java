/**
 * The rules over purchases, their lots and their buyers. The rulebook assembles them; not exported.
 */
package org.cldess.purchase.rule;
