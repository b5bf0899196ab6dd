package org.cldess.encounter.plan;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.matching.Pair;

/**
 * Wishes for pairs, which are added one by one. Adding one takes constant time and copies nothing; the pairs are put in
 * order when they are asked for, and then kept.
 */
final class PairWishes {
    static final PairWishes NONE = new PairWishes(Set.of());

    private final Optional<PairWishes> before;
    private final Optional<Pair> last;
    private volatile Optional<Set<Pair>> all;

    PairWishes(Set<Pair> all) {
        before = Optional.empty();
        last = Optional.empty();
        this.all = Optional.of(Collections.unmodifiableSet(all));
    }

    private PairWishes(PairWishes before, Pair last) {
        this.before = Optional.of(before);
        this.last = Optional.of(last);
        all = Optional.empty();
    }

    PairWishes with(Pair pair) {
        return new PairWishes(this, pair);
    }

    /** Returns the pairs, in order. */
    Set<Pair> all() {
        if (all.isEmpty()) {
            Set<Pair> pairs = new TreeSet<>();
            PairWishes wishes = this;
            while (wishes.all.isEmpty()) {
                wishes.last.ifPresent(pairs::add);
                wishes = wishes.before.orElse(NONE);
            }
            wishes.all.ifPresent(pairs::addAll);
            all = Optional.of(Collections.unmodifiableSet(pairs));
        }
        return all.orElseThrow();
    }
}
