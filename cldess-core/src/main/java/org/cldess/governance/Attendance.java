package org.cldess.governance;

import org.cldess.actor.ActorId;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;

/**
 * The attendance of one member at a sitting (<i>{@index émargement}</i>).
 *
 * @param actor the member
 * @param presence the way in which it took part
 */
public record Attendance(@NamePart @Standing(Demand.EXISTS) ActorId actor, Presence presence) {}
