/**
 * The network of actors (<i>{@index "maillage, tissage"}</i>): the ties between actors, and the measures of the network
 * on a day.
 *
 * <p>A {@link org.cldess.network.Tie} joins two actors; it has a date and an origin: a person stated it, or an
 * encounter or an action produced it. Encounters and actions produce ties; a tie refers to them only through the kind,
 * the reference and the date of its {@link org.cldess.network.TieOrigin}. An introduction that was refused is kept too,
 * as a {@link org.cldess.network.DeclinedIntroduction}, so that it is not proposed again.
 *
 * <p>A {@link org.cldess.network.Network} gathers the ties as of a day. Its {@link org.cldess.network.NetworkMeasures}
 * contains the measures that a facilitator needs: which actors have no ties, which groups are not connected, how
 * closely the two economies are linked, and on which actors the network depends. These measures serve to strengthen the
 * network; they do not rank actors.
 */
@NullMarked
@WithTexts
package org.cldess.network;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
