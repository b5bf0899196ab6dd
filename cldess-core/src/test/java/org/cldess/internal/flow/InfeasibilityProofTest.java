package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class InfeasibilityProofTest {
    @Test
    void proves_what_trying_everything_finds_impossible_and_nothing_else() {
        int cases = Cases.of(500);
        int proved = 0;
        for (long seed = 0; seed < cases; seed++) {
            SmallCase small = SmallCase.draw(seed);
            PairingProblem problem = small.problem();
            Optional<InfeasibilityProof> proof = InfeasibilityProof.find(problem);

            assertThat(proof.isPresent())
                    .as("case %d", seed)
                    .isEqualTo(small.best().isEmpty());
            if (proof.isPresent()) {
                proved++;
                long[] prices = new long[problem.leftCount + problem.rightCount];
                Arrays.setAll(prices, proof.get()::price);
                Pairing priced = new Pairing(new boolean[0], prices, proof.get().limitPrice());
                assertThat(SmallCase.bound(problem.withWeight(0), priced))
                        .as("bound of case %d", seed)
                        .isNegative();
            }
        }
        assertThat(proved).isGreaterThan(cases / 10);
    }

    @Test
    void proves_nothing_with_other_prices() {
        PairingProblem problem = PairingProblem.of(3, 1, new int[] {0, 1, 2}, new int[] {0, 0, 0}, new long[3])
                .withDegrees(new int[] {1, 1, 1, 0}, new int[] {1, 1, 1, 2});

        assertThat(InfeasibilityProof.find(problem)).isPresent();
        assertThat(new InfeasibilityProof(new long[] {-1, -1, -1, 1}, 0).verify(problem))
                .isTrue();
        assertThat(new InfeasibilityProof(new long[] {-1, -1, 0, 1}, 0).verify(problem))
                .isFalse();
        assertThat(new InfeasibilityProof(new long[] {-1, -1, -1, 0}, 0).verify(problem))
                .isFalse();
        assertThat(new InfeasibilityProof(new long[] {-1, -1, -1, 1}, -1).verify(problem))
                .isFalse();
    }
}
