package org.cldess.internal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoRoundSplitTest {
    private static final int[] LEFT = {0, 1, 2};
    private static final int[] RIGHT = {3, 4, 5};
    private static final int[] ONE = {1, 1, 1, 1, 1, 1};
    private static final int[] NONE = {0, 0, 0, 0, 0, 0};

    @Test
    void of_a_round_with_too_few_seats_the_pairs_of_least_worth_are_left_out() {
        assertThat(new TwoRoundSplit(LEFT, RIGHT, new long[] {5, 1, 9}, ONE, NONE).spread(2, 0))
                .containsExactly(TwoRoundSplit.FIRST, TwoRoundSplit.OUT, TwoRoundSplit.FIRST);
        assertThat(new TwoRoundSplit(LEFT, RIGHT, new long[] {5, 1, 9}, NONE, ONE).spread(0, 1))
                .containsExactly(TwoRoundSplit.OUT, TwoRoundSplit.OUT, TwoRoundSplit.SECOND);
        assertThat(new TwoRoundSplit(LEFT, RIGHT, new long[] {5, 5, 9}, ONE, NONE).spread(2, 0))
                .containsExactly(TwoRoundSplit.OUT, TwoRoundSplit.FIRST, TwoRoundSplit.FIRST);
    }

    @Test
    void pairs_that_may_be_in_either_round_are_spread_over_both() {
        assertThat(new TwoRoundSplit(LEFT, RIGHT, new long[] {1, 1, 1}, ONE, ONE).spread(2, 2))
                .containsExactly(TwoRoundSplit.FIRST, TwoRoundSplit.SECOND, TwoRoundSplit.FIRST);
    }

    /** Each pair shares a node with the one before, so the rounds alternate. */
    @Test
    void pairs_that_share_a_node_are_in_different_rounds() {
        int[] left = {0, 0, 1};
        int[] right = {2, 3, 3};
        int[] one = {1, 1, 1, 1};

        assertThat(new TwoRoundSplit(left, right, new long[] {1, 1, 1}, one, one).spread(2, 2))
                .containsExactly(TwoRoundSplit.FIRST, TwoRoundSplit.SECOND, TwoRoundSplit.FIRST);
    }
}
