/**
 * The rules over one deliberation. The rulebook assembles them; not exported.
 */
package org.cldess.deliberation.rule;
