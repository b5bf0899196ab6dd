/** The rules on the procedure of a planning document. The rulebook assembles them; this package is not exported. */
package org.cldess.planning.rule;
