/** The rules on a single deliberation. The rulebook assembles them; this package is not exported. */
@NullMarked
@WithTexts
package org.cldess.deliberation.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
