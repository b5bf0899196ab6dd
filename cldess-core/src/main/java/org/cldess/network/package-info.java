/**
 * Who knows whom (<i>{@index "maillage, tissage"}</i>): the ties between actors and the weave that they make on a day.
 *
 * <p>A {@link org.cldess.network.Tie} joins two actors; it is dated and tells where it comes from: somebody stated it, or an encounter or
 * an action produced it. Encounters and actions produce ties; a tie never points back at them but by the kind, the reference and the date
 * of its {@link org.cldess.network.TieOrigin}. An introduction that was refused is kept too, as a {@link
 * org.cldess.network.DeclinedIntroduction}, so that nobody proposes it again.
 *
 * <p>A {@link org.cldess.network.Network} gathers the ties as of a day. Its {@link org.cldess.network.Weave} says what a facilitator wants
 * to know: who is alone, which groups do not talk, how much the two economies do, and on whom everything rests. These measures look after
 * the weave; they rank nobody.
 */
package org.cldess.network;
