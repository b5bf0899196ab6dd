package org.cldess.act;

import java.util.List;
import java.util.SplittableRandom;

/** Draws what happens in a life. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Mostly one of the first, sometimes one of all; one of all where there is no first. */
    <T> T mostly(List<T> first, List<T> all) {
        return any(first.isEmpty() || onceIn(5) ? all : first);
    }
}
