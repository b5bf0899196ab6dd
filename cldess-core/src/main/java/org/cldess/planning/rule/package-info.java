/** The rules on the procedure of a planning document. The rulebook assembles them; this package is not exported. */
@NullMarked
@WithTexts
package org.cldess.planning.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
