package org.cldess.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount into parts that add up to it. */
final class Split {
    /** More parts than any list of a dossier has entries. */
    private static final int MAX_PARTS = 100_000;

    private Split() {}

    static List<Amount> equally(Amount amount, int parts) {
        if (parts < 1 || parts > MAX_PARTS) {
            throw new IllegalArgumentException("The amount %s cannot be split into %s parts. Ask for 1 to %s parts."
                    .formatted(amount, parts, MAX_PARTS));
        }
        long part = amount.cents() / parts;
        long left = amount.cents() % parts;
        List<Amount> split = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            split.add(Amount.ofCents(i < Math.abs(left) ? part + Long.signum(left) : part));
        }
        return List.copyOf(split);
    }

    static List<Amount> byWeights(Amount amount, long[] weights) {
        BigInteger total = total(amount, weights);
        BigInteger cents = BigInteger.valueOf(amount.cents());
        long[] parts = new long[weights.length];
        BigInteger[] lost = new BigInteger[weights.length];
        long left = amount.cents();
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] share = cents.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(total);
            parts[i] = share[0].longValueExact();
            lost[i] = share[1].abs();
            left -= parts[i];
        }
        int[] mostLostFirst = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < Math.abs(left); i++) {
            parts[mostLostFirst[i]] += Long.signum(left);
        }
        return Arrays.stream(parts).mapToObj(Amount::ofCents).toList();
    }

    private static BigInteger total(Amount amount, long[] weights) {
        BigInteger total = BigInteger.ZERO;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException(
                        "The amount %s cannot be split by %s: the weight %s is negative. Give weights of 0 or more."
                                .formatted(amount, Arrays.toString(weights), weight));
            }
            total = total.add(BigInteger.valueOf(weight));
        }
        if (total.signum() == 0) {
            throw new IllegalArgumentException(
                    "The amount %s cannot be split by %s: the weights make 0. Give at least one that is more than 0."
                            .formatted(amount, Arrays.toString(weights)));
        }
        return total;
    }
}
