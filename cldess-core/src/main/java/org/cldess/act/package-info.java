/**
 * The changes that may be refused: {@link org.cldess.act.Acts#of} is the door to all of them.
 *
 * <p>An act is refused, with every reason, for each error that it would newly cause, for what it rests on and is not known, and, where
 * its gate is one of readiness, for the errors of that gate anywhere. What was done in the past is not asked: it is recorded in the dossier,
 * and the rulebook finds what is wrong with it.
 */
package org.cldess.act;
