package org.cldess.governance;

import org.cldess.actor.ActorId;
import org.cldess.component.Called;

/**
 * How one member took part in a sitting (<i>{@index émargement}</i>).
 *
 * @param actor the member
 * @param presence how it took part
 */
public record Attendance(@Called ActorId actor, Presence presence) {}
