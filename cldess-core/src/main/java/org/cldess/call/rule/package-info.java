/** The rules over one call for projects. The rulebook assembles them; not exported. */
package org.cldess.call.rule;
