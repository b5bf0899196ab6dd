package org.cldess.encounter;

import org.cldess.actor.ActorId;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;

/**
 * Two participants who must meet, or who must not.
 *
 * @param first the participant of the first side
 * @param second the participant of the second side
 */
public record WishedPair(
        @Standing(Demand.NOTHING) ActorId first,
        @Standing(Demand.NOTHING) ActorId second) {}
