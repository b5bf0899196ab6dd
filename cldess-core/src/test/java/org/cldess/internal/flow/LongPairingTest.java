package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.cldess.internal.interruption.Interrupting;
import org.junit.jupiter.api.Test;

/** Tests pairings that take seconds, or two threads. */
class LongPairingTest {
    @Test
    void ends_soon_when_interrupted_where_nothing_binds() {
        PairingProblem problem = drawn(Interrupting.size(800, 2_500), Interrupting.size(800, 2_500), 1_000_000_000)
                .withDegrees(0, 20);

        Interrupting.endsSoon(() -> PairingSolver.solve(problem));
    }

    @Test
    void ends_soon_when_interrupted_where_least_numbers_and_the_limit_bind() {
        int side = Interrupting.size(300, 1_000);
        PairingProblem problem = drawn(side, side, 1_000_000_000).withDegrees(0, 10);
        PairingProblem bound =
                drawn(side, side, 1_000_000_000).withDegrees(15, 20).withLimit(16 * side);
        Pairing free = UnboundedSolver.solve(problem).orElseThrow();

        Interrupting.endsSoon(() -> ScalingSolver.solve(bound, free));
        Interrupting.endsSoon(() -> AugmentingSolver.solve(bound));
    }

    @Test
    void ends_soon_when_interrupted_while_it_is_sought_who_is_in_the_way() {
        int side = Interrupting.size(200, 500);
        int[] minimum = new int[2 * side];
        int[] maximum = new int[2 * side];
        for (int node = 0; node < 2 * side; node++) {
            minimum[node] = node < side ? side * 7 / 15 : 0;
            maximum[node] = node < side ? side * 8 / 15 : side * 7 / 15 - 1;
        }
        PairingProblem problem = drawn(side, side, 1_000).withDegrees(minimum, maximum);

        Interrupting.endsSoon(() -> Shortage.find(problem));
    }

    @Test
    void finds_the_same_on_one_thread_and_on_two() throws Exception {
        PairingProblem free = drawn(800, 900, 500).withDegrees(0, 7);
        for (PairingProblem problem :
                new PairingProblem[] {free, free.withDegrees(5, 7).withLimit(5_000)}) {
            ForkJoinPool one = new ForkJoinPool(1);
            ForkJoinPool two = new ForkJoinPool(2);
            Pairing alone = one.submit(() -> PairingSolver.solve(problem)).get().orElseThrow();
            Pairing together =
                    two.submit(() -> PairingSolver.solve(problem)).get().orElseThrow();

            for (int pair = 0; pair < problem.left.length; pair++) {
                assertThat(together.isChosen(pair)).isEqualTo(alone.isChosen(pair));
            }
            for (int node = 0; node < 1_700; node++) {
                assertThat(together.price(node)).isEqualTo(alone.price(node));
            }
            assertThat(together.limitPrice()).isEqualTo(alone.limitPrice());
            one.shutdown();
            two.shutdown();
        }
    }

    private static PairingProblem drawn(int leftCount, int rightCount, int levels) {
        SplittableRandom random = new SplittableRandom(6);
        int[] left = new int[leftCount * rightCount];
        int[] right = new int[leftCount * rightCount];
        for (int pair = 0; pair < left.length; pair++) {
            left[pair] = pair / rightCount;
            right[pair] = pair % rightCount;
        }
        return PairingProblem.of(
                leftCount,
                rightCount,
                left,
                right,
                random.longs(left.length, 0, levels).toArray());
    }
}
