package org.cldess.encounter;

import org.cldess.actor.ActorId;

/**
 * Two participants who must meet, or who must not.
 *
 * @param integration the participant of the integration side
 * @param conventional the participant of the conventional side
 */
public record WishedPair(ActorId integration, ActorId conventional) {}
