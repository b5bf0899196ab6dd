package org.cldess.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposalStatusTest {
    /**
     * The states that may follow each state. An author withdraws a proposal that is not decided; the group decides the
     * proposals before it.
     */
    private static final Map<ProposalStatus, Set<ProposalStatus>> MEANT = Map.of(
            ProposalStatus.DRAFT, Set.of(ProposalStatus.EVALUATING, ProposalStatus.WITHDRAWN, ProposalStatus.OBSOLETE),
            ProposalStatus.EVALUATING,
                    Set.of(
                            ProposalStatus.ACCEPTED,
                            ProposalStatus.REJECTED,
                            ProposalStatus.WITHDRAWN,
                            ProposalStatus.OBSOLETE),
            ProposalStatus.ACCEPTED, Set.of(),
            ProposalStatus.REJECTED, Set.of(),
            ProposalStatus.WITHDRAWN, Set.of(),
            ProposalStatus.OBSOLETE, Set.of());

    @Test
    void the_table_says_of_each_state_what_is_meant() {
        assertThat(MEANT).containsOnlyKeys(ProposalStatus.values());
        MEANT.forEach((from, following) -> {
            assertThat(from.next()).as(from.name()).isEqualTo(following);
            assertThat(from.isOpen()).as(from.name()).isEqualTo(!following.isEmpty());
        });
    }
}
