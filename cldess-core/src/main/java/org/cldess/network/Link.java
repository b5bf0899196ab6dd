package org.cldess.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;

/**
 * A link between two actors, with all their ties (<i>{@index liaison}</i>). Two actors have one link, however many ties
 * they have.
 *
 * @param one the actor whose id comes first
 * @param other the other actor
 * @param ties their ties, one or more
 */
public record Link(ActorId one, ActorId other, List<Tie> ties) {
    /** Checks the components. */
    public Link {
        if (one.compareTo(other) >= 0 || ties.isEmpty()) {
            throw new IllegalArgumentException(
                    "The link of '%s' and '%s' has %s ties: name the two by their ids, the smaller first, and what ties them."
                            .formatted(one, other, ties.size()));
        }
        ties = List.copyOf(ties);
    }

    /**
     * Returns the strength of their strongest tie.
     *
     * @return the strength; empty if no strength is recorded
     */
    public Optional<TieStrength> strength() {
        return ties.stream().flatMap(tie -> tie.strength().value().stream()).max(Comparator.naturalOrder());
    }
}
