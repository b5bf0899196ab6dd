package org.cldess.internal.auction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriceListTest {
    /** Two left and two right nodes; every pair of left node i and right node j weighs 10 + 4 i + j. */
    private static final Pairs PAIRS = new Pairs() {
        @Override
        public int leftCount() {
            return 2;
        }

        @Override
        public int rightCount() {
            return 2;
        }

        @Override
        public long count() {
            return 4;
        }

        @Override
        public void read(int left, Row row) {
            row.right = new int[] {0, 1};
            row.weight = new long[] {10 + 4 * left, 11 + 4 * left};
            row.start = 0;
            row.end = 2;
        }
    };

    /** Right nodes cost 3 and 5, so the pairs of the closed left node 1, 14 and 15, leave 11 and 10 for it. */
    @Test
    void a_closed_left_node_costs_what_its_best_pair_leaves() {
        PriceList prices = new PriceList(new long[] {7, 0}, new long[] {3, 5}, 1);

        PriceList all = prices.forClosed(PAIRS, new int[] {1, 0}, new int[] {1, 1});

        assertThat(all.left()).containsExactly(7, 11);
        assertThat(all.right()).containsExactly(3, 5);
    }

    /** Left nodes cost 7 and 9, so the pairs of the closed right node 1, 11 and 15, leave 4 and 6 for it. */
    @Test
    void a_closed_right_node_costs_what_its_best_pair_leaves() {
        PriceList prices = new PriceList(new long[] {7, 9}, new long[] {5, 0}, 1);

        PriceList all = prices.forClosed(PAIRS, new int[] {1, 1}, new int[] {1, 0});

        assertThat(all.left()).containsExactly(7, 9);
        assertThat(all.right()).containsExactly(5, 6);
    }
}
