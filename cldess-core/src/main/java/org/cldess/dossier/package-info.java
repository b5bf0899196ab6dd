/**
 * Everything about one contract, with its whole history: the dossier, what it looks like on a day and to an audience, what changed
 * between two of its states, and the port that keeps it.
 *
 * <p>A {@link org.cldess.dossier.Dossier} is made by its builder, or read from what someone wrote ({@link org.cldess.dossier.Things}),
 * right or wrong. A value that makes no sense cannot exist in a dossier (form); what was done, right or wrong, can be recorded in it
 * (fact). The rulebook that finds facts which are wrong, and the acts that are refused if they would newly break a rule, stand after it:
 * a dossier knows neither.
 */
package org.cldess.dossier;
