package org.cldess.matching.criterion;

import org.cldess.matching.PairMeasure;
import org.cldess.territory.Distance;

/**
 * A function of the distance that halves at a fixed interval, in steps of a hundred metres, and reaches 0 in the end.
 */
final class DistanceDecay {
    private static final int STEP = 100;
    private static final int MIN_METRES = 1_000;
    /** After this number of halvings, less than half a millionth is left. */
    private static final int MAX_HALVINGS = 21;

    private final int[] millionths;

    private DistanceDecay(int[] millionths) {
        this.millionths = millionths;
    }

    static DistanceDecay halvedEvery(Distance half) {
        if (half.metres() < MIN_METRES) {
            throw new IllegalArgumentException(
                    "A measure cannot halve every %s m: give 1 km or more.".formatted(half.metres()));
        }
        int[] millionths = new int[(int) ((long) MAX_HALVINGS * half.metres() / STEP) + 1];
        for (int step = 0; step < millionths.length; step++) {
            double halves = (double) step * STEP / half.metres();
            millionths[step] = (int) StrictMath.round(PairMeasure.FULL * StrictMath.pow(2, -halves));
        }
        return new DistanceDecay(millionths);
    }

    int millionths(int metres) {
        int step = metres / STEP;
        return step < millionths.length ? millionths[step] : 0;
    }
}
