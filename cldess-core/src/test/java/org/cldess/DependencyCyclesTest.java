package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests how types that use each other in a cycle are found. */
class DependencyCyclesTest {
    @Test
    void ties_what_leads_to_each_other_and_leaves_the_rest_alone() {
        List<Set<String>> cycles = new DependencyCycles(Map.of(
                        "a", Set.of("b"),
                        "b", Set.of("c", "e"),
                        "c", Set.of("d"),
                        "d", Set.of("b"),
                        "e", Set.of("f"),
                        "f", Set.of("e"),
                        "g", Set.of("a", "g")))
                .sets();

        assertThat(cycles).containsExactlyInAnyOrder(Set.of("a"), Set.of("b", "c", "d"), Set.of("e", "f"), Set.of("g"));
    }
}
