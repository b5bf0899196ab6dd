/**
 * The rules over one grant. The rulebook assembles them; not exported.
 */
package org.cldess.grant.rule;
