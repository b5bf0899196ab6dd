/** The rules on a single deliberation. The rulebook assembles them; this package is not exported. */
package org.cldess.deliberation.rule;
