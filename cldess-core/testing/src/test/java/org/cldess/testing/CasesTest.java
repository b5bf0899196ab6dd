package org.cldess.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CasesTest {
    @Test
    void the_short_ring_is_the_beginning_of_the_long_one() {
        assertThat(Cases.of(7)).isEqualTo(Cases.areLong() ? 140 : 7);
        assertThat(Cases.seeds(3)).startsWith(0L, 1L, 2L).hasSize(Cases.of(3));
    }

    @Test
    void seeds_that_once_found_a_fault_come_first_in_both_rings_and_once() {
        assertThat(Cases.seeds(3, 1, 4711)).startsWith(4711L, 0L, 1L, 2L).doesNotHaveDuplicates();
    }

    @Test
    void a_short_ring_of_more_than_five_hundred_cases_is_refused() {
        assertThatThrownBy(() -> Cases.of(501))
                .hasMessage("A property tries 1 to 500 cases in the short ring, not 501.");
        assertThatThrownBy(() -> Cases.of(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
