package org.cldess.internal.knapsack;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cldess.internal.interruption.Interruption;

/**
 * A knapsack in which the ratio of value to weight is the same for all items. The best choice is then a subset sum, for
 * which no price distinguishes one item from another. All reachable sums are kept as bits, block after block (R.
 * Bellman, Notes on the theory of dynamic programming IV, Naval Research Logistics Quarterly 3, 1956, 67–70), in units
 * of the greatest common divisor of the weights. The first block that reaches each sum is stored too, and the choice is
 * reconstructed from these blocks.
 *
 * <p>With S units in the capacity and C choices in all blocks, O(C · S / 64) time and 4 S bytes, which
 * {@link #MAX_SUMS} and {@link #MAX_WORK} limit.
 */
final class SubsetSumSolver {
    /** The maximum number of distinct sums: 64 MiB. */
    static final int MAX_SUMS = 1 << 24;

    /** The maximum number of words of bits to move: less than a second. */
    static final long MAX_WORK = 1L << 30;

    private static final int WORD = Long.SIZE;
    private static final int NEVER = Integer.MAX_VALUE;

    private final List<ItemGroup> blocks;
    private final long unit;
    private final int capacity;
    private final long[] reached;
    private final int[] first;

    private SubsetSumSolver(List<ItemGroup> blocks, long unit, int capacity) {
        this.blocks = blocks;
        this.unit = unit;
        this.capacity = capacity;
        this.reached = new long[capacity / WORD + 1];
        this.first = new int[capacity + 1];
        Arrays.fill(first, NEVER);
        first[0] = -1;
        reached[0] = 1;
    }

    /**
     * Returns the best choices in the blocks.
     *
     * @param blocks the blocks, in the order in which equal ones are preferred
     * @param maximum the maximum total weight
     * @return the choice in each block; empty if the ratios differ, or if the solution would take too long or too much
     *     memory
     */
    static Optional<int[]> choices(List<ItemGroup> blocks, long maximum) {
        long unit = 0;
        long all = 0;
        long count = 0;
        long weight = 0;
        long value = 0;
        for (ItemGroup block : blocks) {
            ParetoStates choices = block.choices();
            int last = choices.size - 1;
            if (weight == 0 && last > 0) {
                weight = choices.weights[last];
                value = choices.values[last] - choices.values[0];
            }
            for (int choice = 1; choice < choices.size; choice++) {
                if (!isSame(weight, value, choices.weights[choice], choices.values[choice] - choices.values[0])) {
                    return Optional.empty();
                }
                unit = LongMath.gcd(choices.weights[choice], unit);
            }
            all += choices.weights[last];
            count += last;
        }
        if (unit == 0) {
            return Optional.empty();
        }
        long sums = Math.min(all, maximum) / unit;
        return sums >= MAX_SUMS || count * (sums / WORD + 1) > MAX_WORK
                ? Optional.empty()
                : Optional.of(new SubsetSumSolver(blocks, unit, Math.toIntExact(sums)).solved());
    }

    /**
     * Returns whether two choices have the same ratio of value to weight; products of values and weights can exceed a
     * long.
     */
    private static boolean isSame(long weight, long value, long otherWeight, long otherValue) {
        return Math.multiplyHigh(value, otherWeight) == Math.multiplyHigh(otherValue, weight)
                && value * otherWeight == otherValue * weight;
    }

    private int[] solved() {
        for (int block = 0; block < blocks.size() && first[capacity] == NEVER; block++) {
            reach(block);
        }
        int sum = capacity;
        while (first[sum] == NEVER) {
            sum--;
        }
        int[] chosen = new int[blocks.size()];
        while (sum > 0) {
            int block = first[sum];
            int choice = choice(block, sum);
            chosen[block] = choice;
            sum -= weight(block, choice);
        }
        return chosen;
    }

    private int weight(int block, int choice) {
        return (int) Math.min(NEVER, blocks.get(block).choices().weights[choice] / unit);
    }

    /** Adds each choice of a block to all sums that earlier blocks reach. */
    private void reach(int block) {
        long[] more = new long[reached.length];
        for (int choice = 1; choice < blocks.get(block).choices().size; choice++) {
            Interruption.throwIfInterrupted();
            move(weight(block, choice), more);
        }
        for (int word = 0; word < more.length; word++) {
            long fresh = more[word] & ~reached[word];
            reached[word] |= fresh;
            for (; fresh != 0; fresh &= fresh - 1) {
                int sum = word * WORD + Long.numberOfTrailingZeros(fresh);
                if (sum <= capacity) {
                    first[sum] = block;
                }
            }
        }
    }

    /** Shifts the reached sums by a weight, as far as they fit. */
    private void move(int weight, long[] more) {
        int words = weight / WORD;
        int bits = weight % WORD;
        for (int word = more.length - 1; word >= words; word--) {
            long moved = reached[word - words] << bits;
            if (bits > 0 && word > words) {
                moved |= reached[word - words - 1] >>> (WORD - bits);
            }
            more[word] |= moved;
        }
    }

    /** Returns the choice by which a block first reached a sum: the rest of the sum was reached by earlier blocks. */
    private int choice(int block, int sum) {
        for (int choice = 1; choice < blocks.get(block).choices().size; choice++) {
            int rest = sum - weight(block, choice);
            if (rest >= 0 && first[rest] < block) {
                return choice;
            }
        }
        throw new IllegalStateException("No choice reaches a sum that was reached. This is a defect of the solver.");
    }
}
