/**
 * The criteria between actors: their needs and offers, places, activities, languages, ties and charter
 * (<i>{@index "critères entre acteurs"}</i>).
 *
 * <p>They apply to any types that have an actor ({@link org.cldess.matching.Criteria#on}). A criterion is not met if a
 * fact that it needs was not recorded; the reason then names the missing fact.
 *
 * <p>Introductions, and meetings that are part of a dossier, leave out actors that have ceased, are on pause or cannot
 * be reached. An application that scores its own sides adds
 * {@link org.cldess.matching.criterion.ActorCriteria#availableOn} as a required criterion.
 */
@NullMarked
@WithTexts
package org.cldess.matching.criterion;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
