package org.cldess.benchmarks.rulebook;

import java.util.Set;
import java.util.TreeSet;
import org.cldess.benchmarks.rulebook.beans.DossierBean;
import org.cldess.dossier.Dossier;

/** Compares what both sides find, finding by finding, before anything is timed. */
public final class SameVerdicts {
    private SameVerdicts() {}

    /**
     * Compares them on a dossier.
     *
     * @param dossier the dossier
     * @param peer the other side
     * @return how many breaches both find
     * @throws IllegalStateException if they do not find the same; it names each difference
     */
    public static int require(Dossier dossier, Peer peer) {
        DossierBean beans = Beans.of(dossier);
        Set<Place> ours = new Library().breaches(dossier);
        Set<Place> theirs = peer.breaches(beans);
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(
                    "The two sides differ. Only ours: %s. Only the peer’s: %s. Correct one of them."
                            .formatted(without(ours, theirs), without(theirs, ours)));
        }
        return ours.size();
    }

    private static Set<Place> without(Set<Place> some, Set<Place> others) {
        Set<Place> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
