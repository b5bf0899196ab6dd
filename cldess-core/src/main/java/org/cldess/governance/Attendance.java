package org.cldess.governance;

import org.cldess.actor.ActorId;

/**
 * How one member took part in a sitting (<i>émargement</i>).
 *
 * @param actor the member
 * @param presence how it took part
 */
public record Attendance(ActorId actor, Presence presence) {}
