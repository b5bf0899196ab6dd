/**
 * The rules over State aid. The rulebook assembles them; not exported.
 */
package org.cldess.aid.rule;
