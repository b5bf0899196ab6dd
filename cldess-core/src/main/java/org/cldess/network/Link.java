package org.cldess.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;

/**
 * Two actors and all that ties them (<i>{@index liaison}</i>): however many ties they have, they are linked once.
 *
 * @param one the one whose id comes first
 * @param other the other one
 * @param ties what ties them, one tie or more
 */
public record Link(ActorId one, ActorId other, List<Tie> ties) {
    /** Checks the parts. */
    public Link {
        if (one.compareTo(other) >= 0 || ties.isEmpty()) {
            throw new IllegalArgumentException(
                    "The link of '%s' and '%s' has %s ties: name the two by their ids, the smaller first, and what ties them."
                            .formatted(one, other, ties.size()));
        }
        ties = List.copyOf(ties);
    }

    /**
     * How strong the strongest of their ties is.
     *
     * @return the strength; nothing if none is recorded
     */
    public Optional<TieStrength> strength() {
        return ties.stream().flatMap(tie -> tie.strength().value().stream()).max(Comparator.naturalOrder());
    }
}
