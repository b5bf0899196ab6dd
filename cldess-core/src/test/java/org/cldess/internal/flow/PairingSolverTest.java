package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class PairingSolverTest extends PairingTest {
    @Override
    Optional<Pairing> solve(PairingProblem problem) {
        return PairingSolver.solve(problem);
    }

    @Test
    void chooses_the_same_in_whatever_order_pairs_are_named() {
        for (long seed = 0; seed < Cases.of(300); seed++) {
            PairingProblem problem = SmallCase.draw(seed).problem();
            int[] order = shuffled(problem.left.length, seed);
            Optional<Pairing> pairing = PairingSolver.solve(problem);
            Optional<Pairing> shuffled = PairingSolver.solve(problem.inOrder(order));

            assertThat(shuffled.isPresent()).isEqualTo(pairing.isPresent());
            for (int k = 0; k < order.length && pairing.isPresent(); k++) {
                assertThat(shuffled.get().isChosen(k))
                        .as("pair %d of case %d", k, seed)
                        .isEqualTo(pairing.get().isChosen(order[k]));
            }
        }
    }

    @Test
    void finds_what_a_flow_finds_where_all_pairs_are_looked_at_again() {
        for (long seed = 0; seed < 12; seed++) {
            int levels = seed % 3 == 0 ? 3 : seed % 3 == 1 ? 100 : 1_000_000_000;
            PairingProblem problem = dense(120 + (int) seed, 90, levels, seed).withDegrees(0, 1 + (int) (seed % 5));

            Pairing pairing = PairingSolver.solve(problem).orElseThrow();

            assertThat(pairing.verify(problem)).as("proof of case %d", seed).isTrue();
            assertThat(total(problem, pairing))
                    .as("total of case %d", seed)
                    .isEqualTo(total(problem, AugmentingSolver.solve(problem).orElseThrow()));
        }
    }

    @Test
    void solves_odd_shapes() {
        proves(PairingProblem.of(0, 0, new int[0], new int[0], new long[0]), 0);
        proves(PairingProblem.of(0, 5, new int[0], new int[0], new long[0]).withDegrees(0, 3), 0);
        proves(PairingProblem.of(5, 0, new int[0], new int[0], new long[0]).withDegrees(0, 3), 0);
        proves(
                PairingProblem.of(1, 1, new int[] {0}, new int[] {0}, new long[] {7})
                        .withDegrees(0, 1),
                7);
        proves(dense(40, 40, 9, 1).withDegrees(0, 0), 0);
        int many = Cases.areLong() ? 1_000_000 : 200_000;
        int[] all = new int[many];
        Arrays.setAll(all, k -> k);
        long[] weight = new long[many];
        Arrays.setAll(weight, k -> 1 + (k * 7_919L) % many);
        proves(PairingProblem.of(1, many, new int[many], all, weight).withDegrees(0, 1), many);
        proves(PairingProblem.of(many, 1, all, new int[many], weight).withDegrees(0, 1), many);
    }

    @Test
    void solves_chains_in_which_everyone_waits_for_the_next() {
        int links = 20_000;
        int[] left = new int[2 * links - 1];
        int[] right = new int[left.length];
        long[] weight = new long[left.length];
        for (int k = 0; k < left.length; k++) {
            left[k] = k / 2;
            right[k] = (k + 1) / 2;
            weight[k] = 10L + k % 2;
        }
        // The optimum is either the even pairs, one more than the odd ones, or the odd pairs with 1 more each.
        proves(PairingProblem.of(links, links, left, right, weight).withDegrees(0, 1), 11L * (links - 1));
    }

    /** The first right node has one pair, so the second has one left, and so on: only even pairs serve everybody. */
    @Test
    void serves_everybody_along_a_chain_whose_other_pairs_weigh_more() {
        int links = 20_000;
        int[] left = new int[2 * links - 1];
        int[] right = new int[left.length];
        long[] weight = new long[left.length];
        for (int k = 0; k < left.length; k++) {
            left[k] = k / 2;
            right[k] = (k + 1) / 2;
            weight[k] = k % 2 == 0 ? 1 : 1_000;
        }
        PairingProblem chain = PairingProblem.of(links, links, left, right, weight);

        proves(chain.withDegrees(1, 1), links);
        assertThat(PairingSolver.solve(chain.withDegrees(1, 1).withLimit(links - 1)))
                .isEmpty();
    }

    @Test
    void sums_the_greatest_weights_exactly() {
        long huge = Long.MAX_VALUE / 8 / (4 + 2);
        proves(
                PairingProblem.of(2, 2, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new long[] {
                            huge, huge - 1, huge - 2, huge
                        })
                        .withDegrees(0, 1),
                2 * huge);
        proves(
                PairingProblem.of(
                                2, 2, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new long[] {huge, -huge, -huge, 1
                                })
                        .withDegrees(0, 1),
                huge + 1);
    }

    @Test
    void stops_when_interrupted_and_stays_interrupted() throws InterruptedException {
        PairingProblem large = dense(1_500, 1_500, 1_000_000_000, 5).withDegrees(0, 20);
        Throwable[] thrown = new Throwable[1];
        boolean[] flag = new boolean[1];
        Thread solving = new Thread(() -> {
            try {
                PairingSolver.solve(large);
            } catch (CancellationException stopped) {
                thrown[0] = stopped;
                flag[0] = Thread.currentThread().isInterrupted();
            }
        });
        solving.start();
        TimeUnit.MILLISECONDS.sleep(20);
        solving.interrupt();
        solving.join(TimeUnit.SECONDS.toMillis(20));

        assertThat(thrown[0])
                .hasMessage("The thread was interrupted before there was a result. Ask again to have one.");
        assertThat(flag[0]).isTrue();
    }

    @Test
    void refuses_any_proof_with_a_fault() {
        int cases = Cases.of(300);
        int faults = 0;
        for (long seed = 0; seed < cases; seed++) {
            PairingProblem problem = SmallCase.draw(seed).problem();
            Optional<Pairing> solved = PairingSolver.solve(problem);
            for (int pair = 0; solved.isPresent() && pair < problem.left.length; pair++) {
                Pairing flipped = with(problem, solved.get(), pair, 0, 0, 0);
                if (total(problem, flipped) != total(problem, solved.get())) {
                    faults++;
                    assertThat(flipped.verify(problem))
                            .as("case %d with pair %d flipped", seed, pair)
                            .isFalse();
                }
            }
        }
        assertThat(faults).isGreaterThan(cases);
    }

    @Test
    void refuses_prices_that_prove_nothing() {
        PairingProblem problem = dense(30, 20, 1_000, 3).withDegrees(0, 4).withLimit(60);
        Pairing pairing = PairingSolver.solve(problem).orElseThrow();

        assertThat(pairing.verify(problem)).isTrue();
        for (int node = 0; node < 50; node++) {
            assertThat(with(problem, pairing, -1, node, 5_000, 0).verify(problem))
                    .isFalse();
            assertThat(with(problem, pairing, -1, node, -5_000, 0).verify(problem))
                    .isFalse();
        }
        assertThat(with(problem, pairing, -1, 0, 0, 5_000).verify(problem)).isFalse();
        assertThat(with(problem, pairing, -1, 0, 0, -5_000).verify(problem)).isFalse();
        assertThat(pairing.verify(problem.withDegrees(0, 3))).isFalse();
        assertThat(pairing.verify(problem.withLimit(59))).isFalse();
        assertThat(pairing.verify(dense(29, 20, 1_000, 3))).isFalse();
    }

    /**
     * Returns a pairing with one pair flipped, if the index is that of a pair, and with one price and the price of the
     * limit raised.
     */
    private static Pairing with(
            PairingProblem problem, Pairing of, int flipped, int node, long more, long moreForLimit) {
        boolean[] chosen = new boolean[problem.left.length];
        for (int pair = 0; pair < chosen.length; pair++) {
            chosen[pair] = of.isChosen(pair) != (pair == flipped);
        }
        long[] prices = new long[problem.leftCount + problem.rightCount];
        Arrays.setAll(prices, each -> of.price(each) + (each == node ? more : 0));
        return new Pairing(chosen, prices, of.limitPrice() + moreForLimit);
    }

    private static void proves(PairingProblem problem, long total) {
        Pairing pairing = PairingSolver.solve(problem).orElseThrow();

        assertThat(pairing.verify(problem)).isTrue();
        assertThat(total(problem, pairing)).isEqualTo(total);
    }

    private static long total(PairingProblem problem, Pairing pairing) {
        long total = 0;
        for (int pair = 0; pair < problem.left.length; pair++) {
            total += pairing.isChosen(pair) ? problem.weight[pair] : 0;
        }
        return total;
    }

    private static PairingProblem dense(int leftCount, int rightCount, int levels, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] left = new int[leftCount * rightCount];
        int[] right = new int[leftCount * rightCount];
        long[] weight = new long[leftCount * rightCount];
        for (int pair = 0; pair < weight.length; pair++) {
            left[pair] = pair / rightCount;
            right[pair] = pair % rightCount;
            weight[pair] = random.nextInt(levels);
        }
        return PairingProblem.of(leftCount, rightCount, left, right, weight);
    }

    private static int[] shuffled(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = new int[size];
        for (int k = 0; k < size; k++) {
            int other = random.nextInt(k + 1);
            order[k] = order[other];
            order[other] = k;
        }
        return order;
    }
}
