package org.cldess.ledger;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.money.Amount;

/**
 * Splits the movements of a grant over its lines. The total of a kind after each movement is split in proportion to the
 * planned amounts by the method of Webster and Sainte-Laguë, which never takes back a cent that it gave for a smaller
 * total; so the parts of a movement are positive and add up to it. What a line received by movements of its own stays
 * its own, and the movements of the grant first go to the lines that received less than their share.
 *
 * <p>Source: M. L. Balinski and H. P. Young, <i>Fair Representation</i>, 2nd ed., Brookings, 2001, appendix A, on
 * divisor methods and their minimum requirements.
 */
final class GrantShares {
    private final List<Resource> lines;
    private final long[] weights;
    private final Map<MovementKind, long[]> received = new EnumMap<>(MovementKind.class);
    private final List<List<Movement>> parts;

    private GrantShares(List<Resource> lines) {
        this.lines = lines;
        this.weights = lines.stream().mapToLong(line -> line.amount().cents()).toArray();
        if (LongStream.of(weights).allMatch(weight -> weight == 0)) {
            Arrays.fill(weights, 1);
        }
        this.parts =
                lines.stream().<List<Movement>>map(line -> new ArrayList<>()).toList();
    }

    /**
     * Returns the movements of each line, and its parts of those of the grant.
     *
     * @param lines the lines of the grant, at least one
     * @param movements the movements of the grant and of its lines, in the order of their days
     */
    static Map<ResourceId, List<Movement>> of(List<Resource> lines, List<Movement> movements) {
        GrantShares shares = new GrantShares(lines);
        movements.forEach(shares::add);
        Map<ResourceId, List<Movement>> split = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            split.put(lines.get(i).id(), shares.parts.get(i));
        }
        return split;
    }

    private void add(Movement movement) {
        long[] before = received.computeIfAbsent(movement.kind(), unused -> new long[weights.length]);
        long cents = movement.amount().cents();
        if (movement.resource().isPresent()) {
            int own = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).id().equals(movement.resource().get()))
                    .findFirst()
                    .orElseThrow();
            before[own] = Math.addExact(before[own], cents);
            parts.get(own).add(movement);
            return;
        }
        long total = cents;
        for (long amount : before) {
            total = Math.addExact(total, amount);
        }
        long[] after = split(total, weights, before);
        for (int i = 0; i < after.length; i++) {
            if (after[i] > before[i]) {
                parts.get(i)
                        .add(movement.toBuilder()
                                .amount(Amount.ofCents(after[i] - before[i]))
                                .build());
            }
        }
        received.put(movement.kind(), after);
    }

    /**
     * Splits a total in proportion to weights, with at least a minimum for each.
     *
     * @param total the total, at least the sum of the minima
     * @param weights the weights, not negative, and not all zero
     * @param least the minima, not negative
     * @return the parts, which add up to the total
     */
    static long[] split(long total, long[] weights, long[] least) {
        boolean[] isFixed = new boolean[weights.length];
        while (true) {
            long rest = total;
            for (int i = 0; i < least.length; i++) {
                rest -= isFixed[i] ? least[i] : 0;
            }
            long[] parts = split(rest, weights, isFixed);
            boolean isMore = false;
            for (int i = 0; i < parts.length; i++) {
                if (isFixed[i]) {
                    parts[i] = least[i];
                } else if (parts[i] < least[i]) {
                    isFixed[i] = true;
                    isMore = true;
                }
            }
            if (!isMore) {
                return parts;
            }
        }
    }

    /** Splits a total over those that are not fixed: rounds the exact parts, then adds or removes single cents. */
    private static long[] split(long total, long[] weights, boolean[] isFixed) {
        int[] free = IntStream.range(0, weights.length).filter(i -> !isFixed[i]).toArray();
        long[] used = weights.clone();
        if (IntStream.of(free).allMatch(i -> used[i] == 0)) {
            IntStream.of(free).forEach(i -> used[i] = 1);
        }
        BigInteger sum =
                IntStream.of(free).mapToObj(i -> BigInteger.valueOf(used[i])).reduce(BigInteger.ZERO, BigInteger::add);
        long[] parts = new long[weights.length];
        long left = total;
        for (int i : free) {
            parts[i] = BigInteger.valueOf(used[i])
                    .multiply(BigInteger.valueOf(total))
                    .shiftLeft(1)
                    .add(sum)
                    .divide(sum.shiftLeft(1))
                    .longValueExact();
            left -= parts[i];
        }
        for (; left > 0; left--) {
            parts[first(free, used, parts)]++;
        }
        for (; left < 0; left++) {
            parts[last(free, used, parts)]--;
        }
        return parts;
    }

    /** Returns the one whose claim to another cent is the strongest; of equals, the first. */
    private static int first(int[] free, long[] weights, long[] parts) {
        int best = free[0];
        for (int i : free) {
            if (isStronger(weights[i], 2 * parts[i] + 1, weights[best], 2 * parts[best] + 1)) {
                best = i;
            }
        }
        return best;
    }

    /** Returns the one whose claim to its last cent is the weakest; of equals, the last. */
    private static int last(int[] free, long[] weights, long[] parts) {
        int worst = -1;
        for (int i : free) {
            boolean isWeaker =
                    worst < 0 || !isStronger(weights[i], 2 * parts[i] - 1, weights[worst], 2 * parts[worst] - 1);
            if (parts[i] > 0 && isWeaker) {
                worst = i;
            }
        }
        return worst;
    }

    private static boolean isStronger(long weight, long divisor, long other, long otherDivisor) {
        return BigInteger.valueOf(weight)
                        .multiply(BigInteger.valueOf(otherDivisor))
                        .compareTo(BigInteger.valueOf(other).multiply(BigInteger.valueOf(divisor)))
                > 0;
    }
}
