/**
 * The rules over one charter. The rulebook assembles them; not exported.
 */
package org.cldess.charter.rule;
