package org.cldess.encounter;

import org.cldess.actor.ActorId;
import org.cldess.component.Called;

/**
 * Who takes part in a meeting, and on which side (<i>{@index "participant·e"}</i>).
 *
 * @param actor who takes part
 * @param side on which side
 */
public record Guest(@Called ActorId actor, Side side) {}
