package org.cldess.benchmarks.pairs;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;

/**
 * The pairs that may be chosen, with their weights and the degree bounds of the vertices.
 *
 * @param leftCount the number of left vertices
 * @param rightCount the number of right vertices
 * @param left the left vertex of each pair
 * @param right the right vertex of each pair
 * @param weight the weight of each pair
 * @param leftMost the maximum degree of a left vertex
 * @param rightMost the maximum degree of a right vertex
 * @param minimum the minimum degree of every vertex
 * @param limit the maximum number of pairs in total
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MadePairs(
        int leftCount,
        int rightCount,
        int[] left,
        int[] right,
        long[] weight,
        int leftMost,
        int rightMost,
        int minimum,
        int limit) {
    private static final int DEGREE = 20;

    /** Returns the pairs of a benchmark’s parameter. */
    static MadePairs of(String shape) {
        return switch (shape) {
            case "bound 200x200, 12 rounds" -> meeting(200, 12).bound(8, 2_000);
            case "bound 2000x2000, 12 rounds" -> meeting(2_000, 12).bound(8, 20_000);
            case "tables 2000x2000, 12 rounds" -> meeting(2_000, 12).bound(0, 12_000);
            case "meeting 40x40, 10 rounds" -> meeting(40, 10);
            case "meeting 200x200, 12 rounds" -> meeting(200, 12);
            case "meeting 2000x2000, 12 rounds" -> meeting(2_000, 12);
            case "loose 10000x500000, 5/2" -> sparse(10_000, 500_000, 5, 2);
            case "tight 10000x10000, 5/4" -> sparse(10_000, 10_000, 5, 4);
            default -> throw new IllegalArgumentException("There is no shape " + shape);
        };
    }

    /** Returns a meeting in which everyone may meet everyone else, except for one pair in twenty. */
    static MadePairs meeting(int side, int rounds) {
        int[] scores = MadeScores.of(side, side);
        SplittableRandom random = new SplittableRandom(31);
        int[] kept = new int[scores.length];
        int count = 0;
        for (int k = 0; k < scores.length; k++) {
            if (random.nextInt(20) > 0) {
                kept[count++] = k;
            }
        }
        int[] pairs = Arrays.copyOf(kept, count);
        return new MadePairs(
                side,
                side,
                Arrays.stream(pairs).map(k -> k / side).toArray(),
                Arrays.stream(pairs).map(k -> k % side).toArray(),
                Arrays.stream(pairs).mapToLong(k -> scores[k]).toArray(),
                rounds,
                rounds,
                0,
                PairingProblem.UNLIMITED);
    }

    /**
     * Returns the same pairs with a minimum degree, and with a limit below the number of pairs that would otherwise be
     * chosen.
     */
    private MadePairs bound(int newLeast, int newLimit) {
        return new MadePairs(leftCount, rightCount, left, right, weight, leftMost, rightMost, newLeast, newLimit);
    }

    /** Returns pairs with twenty neighbours for each left vertex, most of them near. */
    static MadePairs sparse(int leftCount, int rightCount, int leftMost, int rightMost) {
        SplittableRandom random = new SplittableRandom(3);
        double near = Math.max(50, rightCount / 200.0);
        int[] left = new int[leftCount * DEGREE];
        int[] right = new int[left.length];
        long[] weight = new long[left.length];
        for (int i = 0, k = 0; i < leftCount; i++) {
            TreeSet<Integer> neighbours = new TreeSet<>();
            while (neighbours.size() < DEGREE) {
                double spread =
                        random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble() - 2;
                long there = Math.round((double) i * rightCount / leftCount + spread * near * 1.7);
                neighbours.add((int) Math.floorMod(there, (long) rightCount));
            }
            for (int j : neighbours) {
                left[k] = i;
                right[k] = j;
                weight[k++] = random.nextInt(1, 1_001);
            }
        }
        return new MadePairs(
                leftCount, rightCount, left, right, weight, leftMost, rightMost, 0, PairingProblem.UNLIMITED);
    }

    PairingProblem problem() {
        int[] maximum = new int[leftCount + rightCount];
        int[] every = new int[leftCount + rightCount];
        Arrays.fill(maximum, 0, leftCount, leftMost);
        Arrays.fill(maximum, leftCount, maximum.length, rightMost);
        Arrays.fill(every, minimum);
        return PairingProblem.of(leftCount, rightCount, left, right, weight)
                .withDegrees(every, maximum)
                .withLimit(limit);
    }

    boolean isBound() {
        return minimum > 0 || limit != PairingProblem.UNLIMITED;
    }

    boolean isMeeting() {
        return leftMost == rightMost;
    }

    int[] chosen(Pairing pairing) {
        int[] chosen = new int[left.length];
        int count = 0;
        for (int pair = 0; pair < left.length; pair++) {
            if (pairing.isChosen(pair)) {
                chosen[count++] = pair;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    long total(int[] chosen) {
        return Arrays.stream(chosen).mapToLong(pair -> weight[pair]).sum();
    }
}
