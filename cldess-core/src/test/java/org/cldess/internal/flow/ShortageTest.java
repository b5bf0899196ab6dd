package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class ShortageTest {
    @Test
    void names_a_node_that_has_too_few_pairs() {
        PairingProblem problem = PairingProblem.of(
                        2, 3, new int[] {0, 0, 1, 1, 1}, new int[] {0, 1, 0, 1, 2}, new long[5])
                .withDegrees(new int[] {3, 0, 0, 0, 0}, new int[] {3, 3, 3, 3, 3});

        assertThat(Shortage.find(problem)).hasToString("[left [0] need 3 pairs, 2 are possible]");
    }

    @Test
    void names_together_those_who_compete_for_the_same_few_and_leaves_out_the_others() {
        int[] left = {0, 1, 2, 3, 3};
        int[] right = {0, 0, 0, 0, 1};
        PairingProblem problem = PairingProblem.of(4, 2, left, right, new long[5])
                .withDegrees(new int[] {1, 1, 1, 1, 0, 0}, new int[] {2, 2, 2, 2, 2, 2});

        assertThat(Shortage.find(problem)).hasToString("[left [0, 1, 2] need 3 pairs, 2 are possible]");
    }

    @Test
    void counts_the_pairs_that_must_be_chosen() {
        PairingProblem problem = PairingProblem.of(2, 1, new int[] {0, 1}, new int[] {0, 0}, new long[2])
                .withMust(new boolean[] {true, false})
                .withDegrees(new int[] {0, 1, 0}, new int[] {1, 1, 1});

        assertThat(Shortage.find(problem)).hasToString("[left [1] need 1 pairs, 0 are possible]");
    }

    @Test
    void explains_every_small_case_that_has_no_answer() {
        int cases = Cases.of(500);
        int explained = 0;
        for (long seed = 0; seed < cases; seed++) {
            SmallCase small = SmallCase.draw(seed);
            PairingProblem problem = small.problem();
            if (mustsFit(small)) {
                List<Shortage> shortages = Shortage.find(problem);
                boolean answered = shortages.isEmpty() && Shortage.fewestPairs(problem) <= small.limit;
                assertThat(answered)
                        .as("case %d has an answer", seed)
                        .isEqualTo(small.best().isPresent());
                for (Shortage group : shortages) {
                    explained++;
                    assertThat(small.mostFor(group))
                            .as("case %d, %s", seed, group)
                            .isEqualTo(group.possible());
                    assertThat(group.possible()).isLessThan(group.needed());
                }
            }
        }
        assertThat(explained).isGreaterThan(cases / 40);
    }

    private static boolean mustsFit(SmallCase small) {
        int[] must = small.problem().mustDegrees();
        for (int node = 0; node < must.length; node++) {
            if (must[node] > small.maximum[node]) {
                return false;
            }
        }
        return true;
    }
}
