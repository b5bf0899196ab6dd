/**
 * Where things are (<i>{@index territoire}</i>): communes, the EPCI, départements and régions that hold them, and how far one is from
 * another.
 *
 * <p>A {@link org.cldess.territory.Gazetteer} is asked by code, by name as people write it, or by postal code. Its answers climb
 * the cascade: a {@link org.cldess.territory.Commune} knows its {@link org.cldess.territory.Epci}, if it has one, and its
 * {@link org.cldess.territory.Departement}, which knows its {@link org.cldess.territory.Region}. An EPCI may span several
 * départements, so that neither follows from the other.
 *
 * <p>Nobody knows where every town centre is. A {@link org.cldess.territory.GeoPosition} therefore says how it was found and how far
 * off it may be, and a {@link org.cldess.territory.Distance} carries the doubt of both ends: whether something lies within 30 km is
 * answered by yes, no, or {@linkplain org.cldess.territory.Nearness#PERHAPS perhaps}. Where nothing is known there is no distance,
 * which is not the same as 0.
 *
 * <p>{@link org.cldess.territory.Gazetteer#ofFrance()} is shipped inside the library and read when first needed;
 * {@link org.cldess.territory.Gazetteer#builder()} makes one from rows of one's own.
 */
package org.cldess.territory;
