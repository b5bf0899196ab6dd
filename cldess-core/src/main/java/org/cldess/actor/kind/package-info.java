/** The kinds of actors, in the terms of the law and of the field. */
@NullMarked
@WithTexts
package org.cldess.actor.kind;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
