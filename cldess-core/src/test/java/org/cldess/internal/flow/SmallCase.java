package org.cldess.internal.flow;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** A small problem in plain fields, solved by trying every subset of its pairs, independent of the solver. */
final class SmallCase {
    final int leftCount;
    final int rightCount;
    final int[] left;
    final int[] right;
    final long[] weight;
    final boolean[] must;
    final int[] minimum;
    final int[] maximum;
    final int limit;

    private SmallCase(SplittableRandom random, int leftCount, int rightCount, int pairs) {
        this.leftCount = leftCount;
        this.rightCount = rightCount;
        left = new int[pairs];
        right = new int[pairs];
        weight = new long[pairs];
        must = new boolean[pairs];
        minimum = new int[leftCount + rightCount];
        maximum = new int[leftCount + rightCount];
        int[] cells = shuffled(random, leftCount * rightCount);
        long scale = random.nextBoolean() ? 1 : 1_000_000;
        int range = random.nextBoolean() ? 4 : 1_000_000;
        int lowest = random.nextInt(3) == 0 ? 0 : -range;
        int rounds = random.nextInt(0, 4);
        int usual = random.nextInt(3) == 0 ? 0 : random.nextInt(0, 3);
        for (int pair = 0; pair < pairs; pair++) {
            left[pair] = cells[pair] / rightCount;
            right[pair] = cells[pair] % rightCount;
            weight[pair] = random.nextInt(lowest, range + 1) * scale;
            must[pair] = random.nextInt(12) == 0;
        }
        boolean same = random.nextInt(4) != 0;
        for (int node = 0; node < leftCount + rightCount; node++) {
            maximum[node] = same ? rounds : random.nextInt(0, 4);
            minimum[node] = Math.min(maximum[node], same || random.nextBoolean() ? usual : random.nextInt(0, 3));
        }
        limit = random.nextBoolean() ? PairingProblem.UNLIMITED : random.nextInt(0, 9);
    }

    static SmallCase draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int leftCount = random.nextInt(1, 5);
        int rightCount = random.nextInt(1, 5);
        int pairs = random.nextInt(0, Math.min(12, leftCount * rightCount) + 1);
        return new SmallCase(random, leftCount, rightCount, pairs);
    }

    private static int[] shuffled(SplittableRandom random, int size) {
        int[] order = new int[size];
        for (int k = 0; k < size; k++) {
            int other = random.nextInt(k + 1);
            order[k] = order[other];
            order[other] = k;
        }
        return order;
    }

    PairingProblem problem() {
        return PairingProblem.of(leftCount, rightCount, left, right, weight)
                .withDegrees(minimum, maximum)
                .withLimit(limit)
                .withMust(must);
    }

    /** Returns the best total of all subsets that satisfy every constraint. */
    OptionalLong best() {
        long best = Long.MIN_VALUE;
        for (int subset = 0; subset < 1 << left.length; subset++) {
            if (allows(subset)) {
                best = Math.max(best, total(subset));
            }
        }
        return best == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    /** Returns the maximum number of pairs that a subset gives a group, where each member counts up to its minimum. */
    int mostFor(Shortage group) {
        int best = -1;
        for (int subset = 0; subset < 1 << left.length; subset++) {
            int[] degrees = degrees(subset);
            boolean fits = includesMusts(subset);
            for (int node = 0; node < degrees.length; node++) {
                fits &= degrees[node] <= maximum[node];
            }
            int useful = 0;
            for (int member : group.nodes()) {
                int node = group.isOnLeft() ? member : leftCount + member;
                useful += Math.min(degrees[node], minimum[node]);
            }
            best = fits ? Math.max(best, useful) : best;
        }
        return best;
    }

    boolean allows(int subset) {
        int[] degrees = degrees(subset);
        for (int node = 0; node < degrees.length; node++) {
            if (degrees[node] < minimum[node] || degrees[node] > maximum[node]) {
                return false;
            }
        }
        return includesMusts(subset) && Integer.bitCount(subset) <= limit;
    }

    private boolean includesMusts(int subset) {
        for (int pair = 0; pair < must.length; pair++) {
            if (must[pair] && (subset >> pair & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private int[] degrees(int subset) {
        int[] degrees = new int[leftCount + rightCount];
        for (int pair = 0; pair < left.length; pair++) {
            degrees[left[pair]] += subset >> pair & 1;
            degrees[leftCount + right[pair]] += subset >> pair & 1;
        }
        return degrees;
    }

    long total(int subset) {
        long total = 0;
        for (int pair = 0; pair < weight.length; pair++) {
            total += (subset >> pair & 1) * weight[pair];
        }
        return total;
    }

    /** Returns the upper bound that the prices of a pairing prove for every choice. */
    static BigInteger bound(PairingProblem problem, Pairing pairing) {
        BigInteger bound = BigInteger.ZERO;
        for (int node = 0; node < problem.leftCount + problem.rightCount; node++) {
            long price = pairing.price(node);
            int times = price > 0 ? problem.maximum[node] : problem.minimum[node];
            bound = bound.add(BigInteger.valueOf(price).multiply(BigInteger.valueOf(times)));
        }
        BigInteger limitPrice = BigInteger.valueOf(pairing.limitPrice());
        bound = bound.add(limitPrice.multiply(BigInteger.valueOf(problem.limit)));
        for (int pair = 0; pair < problem.left.length; pair++) {
            BigInteger gain = BigInteger.valueOf(problem.weight[pair])
                    .subtract(BigInteger.valueOf(pairing.price(problem.left[pair])))
                    .subtract(BigInteger.valueOf(pairing.price(problem.leftCount + problem.right[pair])))
                    .subtract(limitPrice);
            bound = bound.add(problem.must[pair] ? gain : gain.max(BigInteger.ZERO));
        }
        return bound;
    }
}
