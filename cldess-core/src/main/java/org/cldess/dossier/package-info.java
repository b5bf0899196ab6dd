/**
 * All data on one contract, with its whole history: the dossier, its views by day and by audience, the changes between
 * two of its states, and the store that keeps it.
 *
 * <p>A {@link org.cldess.dossier.Dossier} is made by its builder; its parts can also be read from user input
 * ({@link org.cldess.dossier.ThingReader}). Inconsistent values cannot exist in a dossier (form). Past events, right or
 * wrong, can be recorded in it (fact). The rulebook, which finds wrong facts, and the acts, which are refused if they
 * would newly break a rule, build on this package; a dossier knows neither.
 */
@NullMarked
@WithTexts
package org.cldess.dossier;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
