/**
 * Geography (<i>{@index territoire}</i>): communes, the EPCI, départements and régions that contain them, and the
 * distances between them.
 *
 * <p>A {@link org.cldess.territory.Gazetteer} is searched by code, by name as people write it, or by postal code. Its
 * results give access to the larger territories: a {@link org.cldess.territory.Commune} knows its
 * {@link org.cldess.territory.Epci}, if it has one, and its {@link org.cldess.territory.Departement}, which knows its
 * {@link org.cldess.territory.Region}. An EPCI may span several départements, so that neither can be derived from the
 * other.
 *
 * <p>Not every town centre is known. A {@link org.cldess.territory.GeoPosition} states how it was found and how far off
 * it may be, and a {@link org.cldess.territory.Distance} carries the errors of both ends: whether something lies within
 * 30 km is answered by yes, no, or {@linkplain org.cldess.territory.Nearness#PERHAPS perhaps}. If a position is unknown
 * there is no distance, which is not the same as a distance of 0.
 *
 * <p>{@link org.cldess.territory.Gazetteer#ofFrance()} is shipped inside the library and read when first needed;
 * {@link org.cldess.territory.Gazetteer#builder()} builds one from your own rows.
 */
@NullMarked
@WithTexts
package org.cldess.territory;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
