package org.cldess.testing;

import java.util.stream.LongStream;

/**
 * How many cases a property tries. {@code mvn verify} is the short ring; {@code -Plong} tries twenty times as many. Both count from the same
 * seed, so that the short ring is the beginning of the long one and what fails in the short ring fails in the long one too.
 */
public final class Cases {
    private static final String RING = "cldess.ring";

    /** More cases in the short ring find nothing that twenty times as many would not, and everyone waits for them. */
    private static final int MAXIMUM = 500;

    private static final int FACTOR = 20;

    private Cases() {}

    /** Whether the tests run in the long ring. */
    public static boolean areLong() {
        return "long".equals(System.getProperty(RING));
    }

    /**
     * The number of cases of this ring.
     *
     * @param number of cases in the short ring, 1 to 500
     * @throws IllegalArgumentException if the short ring would be too long
     */
    public static int of(int number) {
        if (number < 1 || number > MAXIMUM) {
            throw new IllegalArgumentException(
                    "A property tries 1 to %s cases in the short ring, not %s.".formatted(MAXIMUM, number));
        }
        return areLong() ? number * FACTOR : number;
    }

    /**
     * The seeds of this ring: those that once found a fault, then 0, 1, 2 …
     *
     * @param number of cases in the short ring, 1 to 500
     * @param found seeds that once found a fault: both rings try them
     */
    public static LongStream seeds(int number, long... found) {
        int cases = of(number);
        return LongStream.concat(
                LongStream.of(found).filter(seed -> seed < 0 || seed >= cases), LongStream.range(0, cases));
    }
}
