package org.cldess.act;

import java.util.List;
import java.util.SplittableRandom;

/** Random draws for the events of a life. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns true once in {@code times} draws on average. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /**
     * Draws usually from the first list and sometimes from the second; always from the second if the first is empty.
     */
    <T> T mostly(List<T> first, List<T> all) {
        return any(first.isEmpty() || onceIn(5) ? all : first);
    }
}
