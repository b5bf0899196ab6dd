package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PairingProblemTest {
    @Test
    void refuses_weights_whose_sums_would_not_fit() {
        assertThatThrownBy(() -> PairingProblem.of(1, 1, new int[] {0}, new int[] {0}, new long[] {1L << 60}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A weight of 1152921504606846976 is too great for exact sums over 2 nodes:"
                        + " scale the weights down");
    }

    @Test
    void refuses_a_pair_of_an_unknown_node() {
        assertThatThrownBy(() -> PairingProblem.of(1, 1, new int[] {0}, new int[] {1}, new long[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pair 0 joins 0 and 1: the nodes are 0 to 0 and 0 to 0");
    }
}
