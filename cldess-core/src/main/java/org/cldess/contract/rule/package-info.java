/**
 * The rules over one contract. The rulebook assembles them; not exported.
 */
package org.cldess.contract.rule;
