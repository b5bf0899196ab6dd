package org.cldess.matching.criterion;

import java.util.Optional;
import java.util.Set;
import org.cldess.matching.PairMeasure;

/** A fact about both actors of a pair, which speaks for the pair only if it is known of both. */
final class SharedFact {
    private SharedFact() {}

    /** Returns {@link PairMeasure#FULL} if both are known and equal, 0 otherwise. */
    static int measure(Optional<?> left, Optional<?> right) {
        return left.isPresent() && left.equals(right) ? PairMeasure.FULL : 0;
    }

    /** Returns the key of a fact that others may share; empty if it is not known. */
    static Set<?> key(Optional<?> known) {
        return known.<Set<?>>map(Set::of).orElse(Set.of());
    }
}
