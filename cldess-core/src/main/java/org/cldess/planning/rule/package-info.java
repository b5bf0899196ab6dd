/** The rules on the procedure of a planning document. The rulebook assembles them; this package is not exported. */
@WithTexts
package org.cldess.planning.rule;

import org.cldess.language.WithTexts;
