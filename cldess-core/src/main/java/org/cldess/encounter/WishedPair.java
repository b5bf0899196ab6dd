package org.cldess.encounter;

import org.cldess.actor.ActorId;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;

/**
 * Two participants who must meet, or who must not.
 *
 * @param integration the participant of the integration side
 * @param conventional the participant of the conventional side
 */
public record WishedPair(
        @Standing(Demand.NOTHING) ActorId integration,
        @Standing(Demand.NOTHING) ActorId conventional) {}
