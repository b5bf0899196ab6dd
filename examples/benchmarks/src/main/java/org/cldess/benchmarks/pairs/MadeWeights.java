package org.cldess.benchmarks.pairs;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.cldess.internal.assignment.Assignment;
import org.cldess.internal.assignment.AssignmentProblem;

/**
 * Weights of an assignment problem: a full table, or twenty pairs for each left vertex, which include at least one
 * perfect matching.
 *
 * @param side the number of vertices on each side
 * @param right the right vertex of each pair, by left vertex; all left vertices have the same number of pairs
 * @param weight the weight of each pair
 * @param problem the problem for the library
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MadeWeights(int side, int[] right, int[] weight, AssignmentProblem problem) {
    private static final int DEGREE = 20;

    /** Returns the weights of a benchmark’s parameter. */
    static MadeWeights of(String shape) {
        int space = shape.indexOf(' ');
        int side = Integer.parseInt(shape.substring(space + 1));
        return switch (shape.substring(0, space)) {
            case "score" -> dense(side, MadeScores.of(side, side));
            case "uniform" -> dense(side, MadeScores.uniform(side, side));
            case "sparse" -> sparse(side);
            default -> throw new IllegalArgumentException("There are no weights " + shape);
        };
    }

    private static MadeWeights dense(int side, int[] weight) {
        return new MadeWeights(side, new int[0], weight, AssignmentProblem.dense(side, side, weight));
    }

    private static MadeWeights sparse(int side) {
        SplittableRandom random = new SplittableRandom(5);
        int[] partner = new int[side];
        for (int i = 0; i < side; i++) {
            int other = random.nextInt(i + 1);
            partner[i] = partner[other];
            partner[other] = i;
        }
        int[] start = new int[side + 1];
        int[] right = new int[side * DEGREE];
        int[] weight = random.ints(right.length, 0, 1_000_000).toArray();
        for (int i = 0; i < side; i++) {
            TreeSet<Integer> neighbours = new TreeSet<>();
            neighbours.add(partner[i]);
            while (neighbours.size() < DEGREE) {
                neighbours.add(random.nextInt(side));
            }
            int next = start[i];
            for (int j : neighbours) {
                right[next++] = j;
            }
            start[i + 1] = next;
        }
        long[] wide = Arrays.stream(weight).asLongStream().toArray();
        return new MadeWeights(side, right, weight, AssignmentProblem.sparse(side, start, right, wide));
    }

    void forEach(Each each) {
        int degree = weight.length / side;
        for (int k = 0; k < weight.length; k++) {
            each.pair(k / degree, right.length == 0 ? k % degree : right[k], weight[k]);
        }
    }

    long total(Assignment assignment) {
        long[] total = new long[1];
        forEach((left, other, each) -> total[0] += assignment.rightOf(left) == other ? each : 0);
        return total[0];
    }

    /** Receives each pair. */
    interface Each {
        /**
         * Accepts a pair.
         *
         * @param left its left vertex
         * @param right its right vertex
         * @param weight its weight
         */
        void pair(int left, int right, int weight);
    }
}
