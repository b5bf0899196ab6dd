/**
 * What actors look for and what they can give (<i>{@index "besoins et offres"}</i>), and whether one answers the other.
 *
 * <p>A {@link org.cldess.need.Need} and an {@link org.cldess.need.Offer} belong to a sector and say the rest in the actor’s own words.
 * Their {@link org.cldess.need.Terms} say more precisely, as far as anybody recorded it, of what type they are, where and when they hold,
 * how much and for how much money. A {@link org.cldess.need.FitCheck} compares the two: what contradicts refuses, what one side says and
 * the other leaves open is to be checked by people, and what neither says is no condition.
 */
package org.cldess.need;
