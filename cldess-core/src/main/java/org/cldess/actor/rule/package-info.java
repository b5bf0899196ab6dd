/** The rule on the codes of actors. The rulebook assembles it; this package is not exported. */
@NullMarked
@WithTexts
package org.cldess.actor.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
