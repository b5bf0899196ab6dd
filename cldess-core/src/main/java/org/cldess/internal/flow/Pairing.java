package org.cldess.internal.flow;

import java.math.BigInteger;
import org.cldess.internal.interruption.Interruption;

/**
 * The best choice of pairs for a {@link PairingProblem}, with the prices that prove it.
 *
 * <p>Each node has a price: positive if one more pair at this node would raise the total, negative if one pair less
 * would. The limit on all pairs has a price too, never negative. Choosing a pair pays if its weight exceeds the sum of
 * these three prices. By linear programming duality no choice has a total above the sum of
 *
 * <ul>
 *   <li>price × maximum for each node of positive price, price × minimum for each node of negative price;
 *   <li>price × limit for the limit;
 *   <li>weight − prices for each pair that must be chosen, and for each other pair where this is positive.
 * </ul>
 *
 * For the prices of a pairing that sum equals the total weight of the chosen pairs.
 */
public final class Pairing {
    private final boolean[] chosen;
    private final long[] prices;
    private final long limitPrice;

    Pairing(boolean[] chosen, long[] prices, long limitPrice) {
        this.chosen = chosen;
        this.prices = prices;
        this.limitPrice = limitPrice;
    }

    /**
     * Returns whether a pair is chosen.
     *
     * @param pair the index of the pair in the problem
     * @return true if it is chosen
     */
    public boolean isChosen(int pair) {
        return chosen[pair];
    }

    /** Returns a copy of the choice: for each pair, whether it is chosen. */
    boolean[] choice() {
        return chosen.clone();
    }

    /**
     * Returns the price of a node.
     *
     * @param node a left node, or the number of left nodes plus a right node
     * @return its price, in the unit of the weights
     */
    public long price(int node) {
        return prices[node];
    }

    /**
     * Returns the price of the limit on the number of all pairs.
     *
     * @return what one more pair would add to the total; 0 if the limit is not reached
     */
    public long limitPrice() {
        return limitPrice;
    }

    /** Returns the same pairing with its pairs in the order of the problem before they were sorted. */
    Pairing inOriginalOrder(int[] order) {
        boolean[] original = new boolean[order.length];
        for (int k = 0; k < order.length; k++) {
            original[order[k]] = chosen[k];
        }
        return new Pairing(original, prices, limitPrice);
    }

    /** Returns a pairing without the prices of bounds that are not reached. */
    static Pairing withoutIdlePrices(PairingProblem problem, boolean[] chosen, long[] prices, long limitPrice) {
        int[] degrees = degrees(problem, chosen);
        long[] kept = new long[prices.length];
        for (int node = 0; node < kept.length; node++) {
            long lowest = degrees[node] > problem.minimum[node] ? 0 : Long.MIN_VALUE;
            long highest = degrees[node] < problem.maximum[node] ? 0 : Long.MAX_VALUE;
            kept[node] = Math.max(lowest, Math.min(highest, prices[node]));
        }
        return new Pairing(chosen, kept, limitPrice);
    }

    private static int[] degrees(PairingProblem problem, boolean[] chosen) {
        int[] degrees = new int[problem.leftCount + problem.rightCount];
        for (int pair = 0; pair < chosen.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (chosen[pair]) {
                degrees[problem.left[pair]]++;
                degrees[problem.leftCount + problem.right[pair]]++;
            }
        }
        return degrees;
    }

    /**
     * Returns whether every node has between its minimum and its maximum number of pairs, and all together no more than
     * the limit.
     */
    boolean respects(PairingProblem problem) {
        int[] degrees = degrees(problem, chosen);
        long count = 0;
        for (int node = 0; node < degrees.length; node++) {
            if (degrees[node] < problem.minimum[node] || degrees[node] > problem.maximum[node]) {
                return false;
            }
            count += node < problem.leftCount ? degrees[node] : 0;
        }
        return count <= problem.limit;
    }

    /**
     * Checks the whole result, without relying on how it was found: that the pairing satisfies the bounds of the
     * problem, and that its prices prove it the best. A node or the limit has a price only if its bound is reached, no
     * chosen pair weighs less than its prices, and no other pair weighs more (complementary slackness). Linear in the
     * numbers of pairs and nodes.
     *
     * @param problem the problem that was solved
     * @return true if all of this holds
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public boolean verify(PairingProblem problem) {
        int nodes = problem.leftCount + problem.rightCount;
        if (chosen.length != problem.left.length || prices.length != nodes || limitPrice < 0) {
            return false;
        }
        int[] degrees = new int[nodes];
        int count = 0;
        for (int pair = 0; pair < chosen.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (!isComplementary(problem, pair)) {
                return false;
            }
            if (chosen[pair]) {
                degrees[problem.left[pair]]++;
                degrees[problem.leftCount + problem.right[pair]]++;
                count++;
            }
        }
        boolean holds = count <= problem.limit && (limitPrice == 0 || count == problem.limit);
        for (int node = 0; node < nodes && holds; node++) {
            holds = degrees[node] >= (prices[node] > 0 ? problem.maximum[node] : problem.minimum[node])
                    && degrees[node] <= (prices[node] < 0 ? problem.minimum[node] : problem.maximum[node]);
        }
        return holds;
    }

    private boolean isComplementary(PairingProblem problem, int pair) {
        if (problem.must[pair]) {
            return chosen[pair];
        }
        BigInteger price = BigInteger.valueOf(prices[problem.left[pair]])
                .add(BigInteger.valueOf(prices[problem.leftCount + problem.right[pair]]))
                .add(BigInteger.valueOf(limitPrice));
        int gain = BigInteger.valueOf(problem.weight[pair]).compareTo(price);
        return chosen[pair] ? gain >= 0 : gain <= 0;
    }
}
