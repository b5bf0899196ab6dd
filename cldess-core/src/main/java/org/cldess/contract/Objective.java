package org.cldess.contract;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the contract wants to reach (<i>objectif</i>), of the first level or inside another.
 *
 * @param id its id
 * @param number its number, which may change
 * @param title its title
 * @param parts the objectives that it is broken into
 */
public record Objective(ObjectiveId id, String number, String title, List<Objective> parts) {
    /** Checks the parts. */
    public Objective {
        parts = List.copyOf(parts);
    }

    /**
     * This objective and all inside it.
     *
     * @return them, each before its parts
     */
    public Stream<Objective> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Objective::withParts));
    }
}
