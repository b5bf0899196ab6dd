package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** A plain table of weights, with two methods to find the optimum that are independent of the solver. */
final class WeightTable {
    static final int FORBIDDEN = AssignmentProblem.FORBIDDEN;

    final int leftCount;
    final int rightCount;
    final int[] weight;

    private WeightTable(int leftCount, int rightCount) {
        this.leftCount = leftCount;
        this.rightCount = rightCount;
        weight = new int[leftCount * rightCount];
    }

    static WeightTable small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int range = random.nextBoolean() ? 3 : 1_000_000;
        WeightTable table = new WeightTable(random.nextInt(1, 6), random.nextInt(1, 6));
        int forbidden = random.nextInt(5) * 10;
        Arrays.setAll(
                table.weight, k -> random.nextInt(100) < forbidden ? FORBIDDEN : random.nextInt(-range, range + 1));
        return table;
    }

    static WeightTable square(int side, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int range = random.nextBoolean() ? 3 : 1_000_000;
        WeightTable table = new WeightTable(side, side);
        int forbidden = random.nextInt(4) * 10;
        Arrays.setAll(
                table.weight, k -> random.nextInt(100) < forbidden ? FORBIDDEN : random.nextInt(-range, range + 1));
        return table;
    }

    static WeightTable drawn(int leftCount, int rightCount, int levels, long percentForbidden, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        WeightTable table = new WeightTable(leftCount, rightCount);
        Arrays.setAll(table.weight, k -> random.nextInt(100) < percentForbidden ? FORBIDDEN : random.nextInt(levels));
        return table;
    }

    boolean isAllowed(int left, int right) {
        return weight(left, right) != FORBIDDEN;
    }

    int weight(int left, int right) {
        return weight[left * rightCount + right];
    }

    void forbid(int left, int right) {
        weight[left * rightCount + right] = FORBIDDEN;
    }

    long heaviest() {
        return Arrays.stream(weight).max().orElse(0);
    }

    /** Returns the best total, or empty if everyone on the smaller side is required but cannot be assigned. */
    OptionalLong best(boolean everyone) {
        long best = best(0, 0, 0, everyone ? Math.min(leftCount, rightCount) : 0);
        return best == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private long best(int left, int taken, long total, int needed) {
        if (left == leftCount) {
            return Integer.bitCount(taken) >= needed ? total : Long.MIN_VALUE;
        }
        long best = best(left + 1, taken, total, needed);
        for (int j = 0; j < rightCount; j++) {
            if ((taken >> j & 1) == 0 && isAllowed(left, j)) {
                best = Math.max(best, best(left + 1, taken | 1 << j, total + weight(left, j), needed));
            }
        }
        return best;
    }

    /**
     * Returns the best total with everyone on the smaller side assigned: one shortest path for each node in turn, on a
     * table of costs.
     */
    long byShortestPaths() {
        boolean turned = leftCount > rightCount;
        int rows = Math.min(leftCount, rightCount);
        int columns = Math.max(leftCount, rightCount);
        long none = 1L << 40;
        long[] rowPrice = new long[rows + 1];
        long[] columnPrice = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            int[] from = new int[columns + 1];
            long[] distance = new long[columns + 1];
            boolean[] done = new boolean[columns + 1];
            Arrays.fill(distance, Long.MAX_VALUE);
            int column = 0;
            rowOf[0] = row;
            while (rowOf[column] != 0) {
                done[column] = true;
                int at = rowOf[column];
                int nearest = 0;
                long step = Long.MAX_VALUE;
                for (int j = 1; j <= columns; j++) {
                    int each = turned ? weight(j - 1, at - 1) : weight(at - 1, j - 1);
                    long cost = (each == FORBIDDEN ? none : -each) - rowPrice[at] - columnPrice[j];
                    if (!done[j] && cost < distance[j]) {
                        distance[j] = cost;
                        from[j] = column;
                    }
                    if (!done[j] && distance[j] < step) {
                        step = distance[j];
                        nearest = j;
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (done[j]) {
                        rowPrice[rowOf[j]] += step;
                        columnPrice[j] -= step;
                    } else {
                        distance[j] -= step;
                    }
                }
                column = nearest;
            }
            while (column != 0) {
                rowOf[column] = rowOf[from[column]];
                column = from[column];
            }
        }
        long total = 0;
        for (int j = 1; j <= columns; j++) {
            if (rowOf[j] > 0) {
                total += turned ? weight(j - 1, rowOf[j] - 1) : weight(rowOf[j] - 1, j - 1);
            }
        }
        return total;
    }

    long total(Assignment assignment) {
        long total = 0;
        for (int i = 0; i < leftCount; i++) {
            int j = assignment.rightOf(i);
            total += j == Assignment.NOBODY ? 0 : weight(i, j);
        }
        return total;
    }

    int[] rightOf(Assignment assignment) {
        int[] rightOf = new int[leftCount];
        Arrays.setAll(rightOf, assignment::rightOf);
        return rightOf;
    }

    long[] leftPrices(Assignment assignment) {
        long[] prices = new long[leftCount];
        Arrays.setAll(prices, assignment::leftPrice);
        return prices;
    }

    long[] rightPrices(Assignment assignment) {
        long[] prices = new long[rightCount];
        Arrays.setAll(prices, assignment::rightPrice);
        return prices;
    }
}
