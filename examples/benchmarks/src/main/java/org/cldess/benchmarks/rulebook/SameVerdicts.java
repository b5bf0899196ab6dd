package org.cldess.benchmarks.rulebook;

import java.util.Set;
import java.util.TreeSet;
import org.cldess.benchmarks.rulebook.beans.DossierBean;
import org.cldess.dossier.Dossier;

/** Compares the findings of both sides one by one, before anything is timed. */
public final class SameVerdicts {
    private SameVerdicts() {}

    /**
     * Compares both sides on a dossier.
     *
     * @param dossier the dossier
     * @param peer the peer’s side
     * @return the number of breaches that both find
     * @throws IllegalStateException if the findings differ; the message lists each difference
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
