package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Tests the results and proofs of every solver of a {@link PairingProblem}. */
abstract class PairingTest {
    private static final int CASES = Cases.of(500);

    /** A case in which an arc has a capacity of several units that must all be used at once. */
    private static final long OF_SEVERAL_UNITS = 1_784;

    abstract Optional<Pairing> solve(PairingProblem problem);

    @Test
    void finds_what_trying_every_subset_finds_and_proves_it() {
        int feasible = 0;
        for (long seed : Cases.seeds(500, OF_SEVERAL_UNITS).toArray()) {
            SmallCase small = SmallCase.draw(seed);
            PairingProblem problem = small.problem();

            Optional<Pairing> pairing = solve(problem);
            OptionalLong best = small.best();

            assertThat(pairing.isPresent()).as("case %d has an answer", seed).isEqualTo(best.isPresent());
            if (pairing.isPresent()) {
                feasible++;
                int subset = subset(problem, pairing.get());
                assertThat(small.allows(subset))
                        .as("case %d respects what is asked", seed)
                        .isTrue();
                assertThat(small.total(subset)).as("total of case %d", seed).isEqualTo(best.getAsLong());
                assertThat(pairing.get().verify(problem))
                        .as("proof of case %d", seed)
                        .isTrue();
                assertThat(pairing.get().limitPrice())
                        .as("price of case %d", seed)
                        .isNotNegative();
                assertThat(SmallCase.bound(problem, pairing.get()))
                        .as("bound of case %d", seed)
                        .isEqualTo(BigInteger.valueOf(best.getAsLong()));
            }
        }
        assertThat(feasible).as("both kinds of cases occur").isBetween(CASES / 4, CASES - CASES / 8);
    }

    @Test
    void takes_a_pair_that_costs_only_where_a_minimum_asks_it() {
        PairingProblem free = PairingProblem.of(1, 2, new int[] {0, 0}, new int[] {0, 1}, new long[] {5, -3});

        assertThat(subset(free, solve(free).orElseThrow())).isEqualTo(0b01);
        PairingProblem demanding = free.withDegrees(new int[] {2, 0, 0}, new int[] {2, 2, 2});
        assertThat(subset(demanding, solve(demanding).orElseThrow())).isEqualTo(0b11);
    }

    @Test
    void proves_large_meetings_optimal() {
        proveOptimal(dense(200, 1).withDegrees(0, 12));
        proveOptimal(dense(200, 2).withDegrees(5, 12).withLimit(1_200));
        proveOptimal(sparse(2_000, 20, 3).withDegrees(0, 12));
        proveOptimal(sparse(2_000, 20, 4).withDegrees(2, 12).withLimit(12_000));
    }

    private void proveOptimal(PairingProblem problem) {
        Pairing pairing = solve(problem).orElseThrow();
        BigInteger total = BigInteger.ZERO;
        int[] degrees = new int[problem.leftCount + problem.rightCount];
        int count = 0;
        for (int pair = 0; pair < problem.weight.length; pair++) {
            if (pairing.isChosen(pair)) {
                total = total.add(BigInteger.valueOf(problem.weight[pair]));
                degrees[problem.left[pair]]++;
                degrees[problem.leftCount + problem.right[pair]]++;
                count++;
            }
        }
        for (int node = 0; node < degrees.length; node++) {
            assertThat(degrees[node]).isBetween(problem.minimum[node], problem.maximum[node]);
        }
        assertThat(count).isLessThanOrEqualTo(problem.limit);
        assertThat(SmallCase.bound(problem, pairing)).isEqualTo(total);
        assertThat(pairing.verify(problem)).isTrue();
    }

    private static PairingProblem dense(int side, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] left = new int[side * side];
        int[] right = new int[side * side];
        long[] weight = new long[side * side];
        for (int pair = 0; pair < weight.length; pair++) {
            left[pair] = pair / side;
            right[pair] = pair % side;
            weight[pair] = random.nextLong(-100_000_000, 1_000_000_000);
        }
        return PairingProblem.of(side, side, left, right, weight);
    }

    /**
     * Draws a problem in which each left node has {@code 2 * neighbours} pairs, around its own position on the other
     * side.
     */
    private static PairingProblem sparse(int side, int neighbours, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int each = 2 * neighbours;
        int[] left = new int[side * each];
        int[] right = new int[side * each];
        long[] weight = new long[side * each];
        for (int pair = 0; pair < weight.length; pair++) {
            left[pair] = pair / each;
            right[pair] = Math.floorMod(pair / each + pair % each * 7 - 7 * neighbours, side);
            weight[pair] = random.nextLong(0, 1_000_000_000);
        }
        return PairingProblem.of(side, side, left, right, weight);
    }

    private static int subset(PairingProblem problem, Pairing pairing) {
        int subset = 0;
        for (int pair = 0; pair < problem.left.length; pair++) {
            subset |= pairing.isChosen(pair) ? 1 << pair : 0;
        }
        return subset;
    }
}
