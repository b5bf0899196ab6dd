/**
 * The changes that may be refused. {@link org.cldess.act.Acts#of} is their entry point.
 *
 * <p>An act is refused, with every reason, for each error that it would newly cause, for each unknown fact that it
 * rests on, and, if its gate checks readiness, for the errors of that gate anywhere. Past events are not checked: they
 * are recorded in the dossier, and the rulebook finds what is wrong with them.
 */
@NullMarked
@WithTexts
package org.cldess.act;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
