package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Bounds what a changed request is worth. The prices of a certificate bound the score of every request of the same
 * participants, with its own limits (weak duality): so the bound for the changed request needs no new plan. If the
 * request is small and it does not matter who is present in which round, it is planned, and the difference is exact.
 */
final class GainBound {
    /** The number of scores up to which a changed request is planned. */
    private static final int FEW_SCORES = 50_000;

    private GainBound() {}

    /**
     * Returns the gain; empty if fairness comes before the score, so that a better plan may have a lower one.
     *
     * @param proof the proof of the plan
     * @param changed the changed request
     */
    static Optional<Gain> of(Proof proof, MeetingWishes changed) {
        if (changed.limits().asksForFairness()) {
            return Optional.empty();
        }
        MeetingWishes rest = LapsedWishes.of(changed).rest();
        RoundCapacity rooms = new RoundCapacity(rest);
        if (rooms.areAlike() && rest.scores().list().size() <= FEW_SCORES) {
            Optional<Proof> best = MeetingPlanner.plan(changed, () -> false).proof();
            if (best.filter(found -> found.score().compareTo(found.bound()) == 0)
                    .isPresent()) {
                return Optional.of(new Gain(Proof.plain(best.get().score().subtract(proof.score())), true));
            }
        }
        ProvedBounds bounds = new ProvedBounds(
                rest, rooms, Optional.empty(), Proof.open(rest, rooms, proof.rounds()), proof.prices());
        BigDecimal bound = bounds.bound().add(Proof.total(rest.held().rounds()));
        return Optional.of(new Gain(Proof.plain(bound.subtract(proof.score())), false));
    }
}
