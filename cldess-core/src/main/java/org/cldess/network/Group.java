package org.cldess.network;

import java.util.List;
import org.cldess.actor.Actor;

/**
 * Actors that are connected to each other through ties (<i>{@index groupe}</i>).
 *
 * @param members the actors, by id
 */
public record Group(List<Actor> members) {
    /** Copies the list. */
    public Group {
        members = List.copyOf(members);
    }

    /**
     * Returns the number of members.
     *
     * @return the number of members
     */
    public int size() {
        return members.size();
    }
}
