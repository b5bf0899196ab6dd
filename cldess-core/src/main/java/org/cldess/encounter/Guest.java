package org.cldess.encounter;

import org.cldess.actor.ActorId;

/**
 * Who takes part in a meeting, and on which side (<i>participant·e</i>).
 *
 * @param actor who takes part
 * @param side on which side
 */
public record Guest(ActorId actor, Side side) {}
