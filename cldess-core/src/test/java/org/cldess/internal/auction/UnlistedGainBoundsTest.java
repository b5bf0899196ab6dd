package org.cldess.internal.auction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnlistedGainBoundsTest {
    /**
     * In halves, the pairs of both left nodes gain 7 and 8 at most. In wholes, the same prices are half as many, and
     * these gains are 3 and 4, rounded down.
     */
    @Test
    void change_with_the_unit_of_the_prices_alone() {
        PriceList halves = new PriceList(new long[] {6, 2}, new long[] {10, 4}, 2);
        PriceList wholes = new PriceList(new long[] {3, 1}, new long[] {5, 2}, 1);

        assertThat(new UnlistedGainBounds(halves, new long[] {7, 8}).maximumAt(wholes))
                .containsExactly(3, 4);
    }

    /** The second right price falls by 2, so all gains may rise by 2; the first left price rises by 1. */
    @Test
    void rise_by_the_greatest_fall_of_a_price() {
        PriceList before = new PriceList(new long[] {6, 2}, new long[] {10, 4}, 1);
        PriceList after = new PriceList(new long[] {7, 2}, new long[] {11, 2}, 1);

        assertThat(new UnlistedGainBounds(before, new long[] {7, 8}).maximumAt(after))
                .containsExactly(8, 10);
    }
}
