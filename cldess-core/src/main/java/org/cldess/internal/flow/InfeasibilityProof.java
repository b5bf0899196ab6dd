package org.cldess.internal.flow;

import java.util.List;
import java.util.Optional;
import org.cldess.internal.interruption.Interruption;

/**
 * Prices that prove that no choice of pairs satisfies the bounds of a {@link PairingProblem}. If all weights are 0,
 * every choice has a total of 0, but these prices give an upper bound that is less than 0 (see {@link Pairing}; this is
 * the lemma of J. Farkas, 1902).
 *
 * <p>There are three cases. If the demanded pairs alone exceed the maximum of a node, or the limit, that node or the
 * limit has a price. If nodes need more pairs than they can have (see {@link Shortage}), each of them has the price −1,
 * and a node on the other side has the price 1 if its maximum bounds its pairs with them more tightly than their number
 * does. If the limit is less than the minimum number of pairs that all nodes need together, the prices come from a
 * pairing with this number.
 */
public final class InfeasibilityProof {
    private final long[] prices;
    private final long limitPrice;

    InfeasibilityProof(long[] prices, long limitPrice) {
        this.prices = prices;
        this.limitPrice = limitPrice;
    }

    /**
     * Proves that a problem has no solution.
     *
     * @param problem the problem
     * @return the proof; empty if there is a solution
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public static Optional<InfeasibilityProof> find(PairingProblem problem) {
        Optional<InfeasibilityProof> ofDemands = ofDemands(problem);
        if (ofDemands.isPresent()) {
            return ofDemands;
        }
        List<Shortage> shortages = Shortage.find(problem);
        Optional<InfeasibilityProof> found =
                shortages.isEmpty() ? ofLimit(problem) : Optional.of(of(problem, shortages.get(0)));
        return found.filter(proof -> proof.verify(problem));
    }

    /** Finds a node, or the limit, that the demanded pairs alone exceed. */
    private static Optional<InfeasibilityProof> ofDemands(PairingProblem problem) {
        int[] must = problem.mustDegrees();
        for (int node = 0; node < must.length; node++) {
            if (must[node] > problem.maximum[node]) {
                long[] prices = new long[must.length];
                prices[node] = 1;
                return Optional.of(new InfeasibilityProof(prices, 0));
            }
        }
        return Optional.of(new InfeasibilityProof(new long[must.length], 1)).filter(proof -> proof.verify(problem));
    }

    private static InfeasibilityProof of(PairingProblem problem, Shortage shortage) {
        long[] prices = new long[problem.leftCount + problem.rightCount];
        for (int node : shortage.nodes()) {
            prices[shortage.isOnLeft() ? node : problem.leftCount + node] = -1;
        }
        int[] toThese = new int[prices.length];
        int[] demandedByOthers = new int[prices.length];
        for (int pair = 0; pair < problem.left.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            int left = problem.left[pair];
            int right = problem.leftCount + problem.right[pair];
            int near = shortage.isOnLeft() ? left : right;
            int far = shortage.isOnLeft() ? right : left;
            toThese[far] += prices[near] < 0 ? 1 : 0;
            demandedByOthers[far] += prices[near] == 0 && problem.must[pair] ? 1 : 0;
        }
        for (int node = 0; node < prices.length; node++) {
            boolean isLeft = node < problem.leftCount;
            boolean isFar = isLeft != shortage.isOnLeft();
            prices[node] = isFar && problem.maximum[node] - demandedByOthers[node] < toThese[node] ? 1 : prices[node];
        }
        return new InfeasibilityProof(prices, 0);
    }

    private static Optional<InfeasibilityProof> ofLimit(PairingProblem problem) {
        return Shortage.fewest(problem).map(fewest -> {
            long[] prices = new long[problem.leftCount + problem.rightCount];
            for (int node = 0; node < prices.length; node++) {
                prices[node] = fewest.price(node);
            }
            return new InfeasibilityProof(prices, 1);
        });
    }

    /**
     * Returns the price of a node.
     *
     * @param node a left node, or the number of left nodes plus a right node
     * @return its price
     */
    public long price(int node) {
        return prices[node];
    }

    /**
     * Returns the price of the limit on the number of all pairs.
     *
     * @return 0 or 1
     */
    public long limitPrice() {
        return limitPrice;
    }

    /** Recomputes the bound, and returns whether it is less than 0. */
    boolean verify(PairingProblem problem) {
        long bound = limitPrice * problem.limit;
        for (int node = 0; node < prices.length; node++) {
            bound += prices[node] * (prices[node] > 0 ? problem.maximum[node] : problem.minimum[node]);
        }
        for (int pair = 0; pair < problem.left.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            long gain = -prices[problem.left[pair]] - prices[problem.leftCount + problem.right[pair]] - limitPrice;
            bound += problem.must[pair] ? gain : Math.max(0, gain);
        }
        return limitPrice >= 0 && bound < 0;
    }
}
