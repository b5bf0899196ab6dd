package org.cldess.benchmarks.pairs;

import java.util.SplittableRandom;

/**
 * Scores as criteria give them, from 0 to 1,000 with many ties: the affinity of two of 21 sectors (one pair of sectors
 * in five has one), the distance between two places in a square of 100 km, and the skills offered and needed.
 */
final class MadeScores {
    private static final int SECTORS = 21;

    private final SplittableRandom random = new SplittableRandom(2014);
    private final double[][] fit = new double[SECTORS][SECTORS];

    private MadeScores() {
        for (double[] row : fit) {
            for (int s = 0; s < SECTORS; s++) {
                row[s] = random.nextDouble() < 0.2 ? random.nextDouble() : 0;
            }
        }
    }

    static int[] of(int leftCount, int rightCount) {
        return new MadeScores().between(leftCount, rightCount);
    }

    static int[] uniform(int leftCount, int rightCount) {
        return new SplittableRandom(2014)
                .ints((long) leftCount * rightCount, 0, 1_000_000)
                .toArray();
    }

    private int[] between(int leftCount, int rightCount) {
        Place[] left = places(leftCount);
        Place[] right = places(rightCount);
        int[] scores = new int[leftCount * rightCount];
        for (int k = 0; k < scores.length; k++) {
            Place one = left[k / rightCount];
            Place other = right[k % rightCount];
            double kilometres = Math.hypot(one.x - other.x, one.y - other.y);
            double skills = Math.min(1, Long.bitCount(one.skills & other.skills) / 4.0);
            scores[k] = (int) Math.min(
                    1_000,
                    Math.round(400 * fit[one.sector][other.sector] + 300 * Math.exp(-kilometres / 30) + 300 * skills));
        }
        return scores;
    }

    private Place[] places(int count) {
        Place[] places = new Place[count];
        for (int k = 0; k < count; k++) {
            places[k] =
                    new Place(random.nextInt(SECTORS), random.nextDouble() * 100, random.nextDouble() * 100, skills());
        }
        return places;
    }

    /** Draws each of 64 skills with one chance in eight. */
    private long skills() {
        long skills = -1;
        for (int draw = 0; draw < 3; draw++) {
            skills &= random.nextLong();
        }
        return skills;
    }

    private record Place(int sector, double x, double y, long skills) {}
}
