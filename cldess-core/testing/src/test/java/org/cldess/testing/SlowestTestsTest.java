package org.cldess.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlowestTestsTest {
    @Test
    void a_class_that_ran_twice_counts_once() {
        Map<String, Double> times =
                SlowestTests.times(List.of("1.50 org.cldess.A", "2.00 org.cldess.B", "0.50 org.cldess.A"));

        assertThat(times).containsOnly(Map.entry("org.cldess.A", 0.5), Map.entry("org.cldess.B", 2.0));
        assertThat(SlowestTests.total(times)).isEqualTo(2.5);
    }

    @Test
    void the_slowest_class_is_printed_first() {
        assertThat(SlowestTests.report(Map.of("org.cldess.A", 0.5, "org.cldess.B", 2.0), 60)
                        .lines())
                .containsExactly(
                        "Processor time of 2 classes of tests: 2.5 s, budget 60 s. The slowest:",
                        "    2.0  org.cldess.B",
                        "    0.5  org.cldess.A");
    }
}
