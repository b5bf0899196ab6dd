package org.cldess.matching.criterion;

import java.util.Optional;
import java.util.Set;
import org.cldess.matching.PairMeasure;

/** A fact about both actors of a pair. The pair meets its criterion only if the fact is known of both and equal. */
final class SharedFact {
    private SharedFact() {}

    /** Returns {@link PairMeasure#FULL} if both are known and equal, 0 otherwise. */
    static int measure(Optional<?> left, Optional<?> right) {
        return left.isPresent() && left.equals(right) ? PairMeasure.FULL : 0;
    }

    /** Returns the key under which a search finds the actors that share a fact; empty if the fact is not known. */
    static Set<?> key(Optional<?> known) {
        return known.<Set<?>>map(Set::of).orElse(Set.of());
    }
}
