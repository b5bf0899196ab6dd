/**
 * The rules over the procedure of a planning document. The rulebook assembles them; not exported.
 */
package org.cldess.planning.rule;
