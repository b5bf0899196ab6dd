package org.cldess.testing;

import java.util.stream.LongStream;

/**
 * The number of cases of a property test. {@code mvn verify} runs the short ring; {@code -Plong} runs twenty times as
 * many cases. Both count from the same seed, so the short ring is the beginning of the long one, and whatever fails in
 * the short ring fails in the long one too.
 */
public final class Cases {
    private static final String RING = "cldess.ring";

    /**
     * The maximum of the short ring. More cases would find nothing that the long ring does not find, and everyone waits
     * for them.
     */
    private static final int MAXIMUM = 500;

    private static final int FACTOR = 20;

    private Cases() {}

    /** Checks whether the tests run in the long ring. */
    public static boolean areLong() {
        return "long".equals(System.getProperty(RING));
    }

    /**
     * Returns the number of cases in this ring.
     *
     * @param number the number of cases in the short ring, 1 to 500
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
     * Returns the seeds of this ring: those that once found a fault, which {@link KeptSeeds} keeps for the calling
     * class or which are given, then 0, 1, 2 …
     *
     * @param number the number of cases in the short ring, 1 to 500
     * @param found the seeds that once found a fault; both rings try them
     */
    public static LongStream seeds(int number, long... found) {
        int cases = of(number);
        long[] kept = KeptSeeds.of(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .getCallerClass());
        LongStream first = LongStream.concat(LongStream.of(found), LongStream.of(kept))
                .distinct()
                .filter(seed -> seed < 0 || seed >= cases);
        return LongStream.concat(first, LongStream.range(0, cases)).peek(KeptSeeds::begin);
    }
}
