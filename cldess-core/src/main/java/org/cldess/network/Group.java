package org.cldess.network;

import java.util.List;
import org.cldess.actor.Actor;

/**
 * Actors who reach each other from tie to tie (<i>{@index groupe}</i>).
 *
 * @param members the actors, by id
 */
public record Group(List<Actor> members) {
    /** Keeps a copy. */
    public Group {
        members = List.copyOf(members);
    }

    /**
     * How many they are.
     *
     * @return the number of members
     */
    public int size() {
        return members.size();
    }
}
