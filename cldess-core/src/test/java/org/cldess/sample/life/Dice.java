package org.cldess.sample.life;

import java.util.List;
import java.util.SplittableRandom;

/** Draws the same numbers for the same seed. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns a number from the least to the most, both included. */
    int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Returns true once in some times. */
    boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns cents that are no round sum, from the least to the most euros. */
    long cents(int least, int most) {
        return 100L * from(least, most) + from(1, 99);
    }

    /** Splits an amount into some parts above zero that add up to it. */
    long[] parts(long total, int number) {
        long[] parts = new long[number];
        long left = total;
        for (int i = 0; i < number - 1; i++) {
            parts[i] = Math.max(1, left / (number - i) * from(60, 130) / 100);
            left -= parts[i];
        }
        parts[number - 1] = left;
        return parts;
    }
}
