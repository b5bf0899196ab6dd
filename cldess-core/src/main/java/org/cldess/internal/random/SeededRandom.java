package org.cldess.internal.random;

/**
 * A pseudorandom number generator that returns the same numbers for the same seed on every machine (G. Steele, D. Lea
 * and C. Flood, <i>{@index "Fast splittable pseudorandom number generators"}</i>, OOPSLA 2014).
 */
public final class SeededRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /**
     * Creates one of the many streams of a seed. The numbers of a stream do not depend on how many were drawn from
     * another.
     *
     * @param seed the seed
     * @param stream the number of the stream
     */
    public SeededRandom(long seed, long stream) {
        state = mix(seed + mix(stream * GOLDEN));
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /**
     * {@return a random integer from 0, inclusive, to the bound, exclusive}
     *
     * @param bound the bound, 1 or more
     */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** {@return a random number from 0, inclusive, to 1, exclusive} */
    public double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
