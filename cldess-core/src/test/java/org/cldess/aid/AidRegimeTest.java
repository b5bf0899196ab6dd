package org.cldess.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AidRegimeTest {
    @Test
    void all_aid_counts_with_compensation_of_a_service_and_only_its_own_with_that_of_a_sector() {
        assertThat(Stream.of(AidRegime.values()).filter(AidRegime.SGEI::includes))
                .hasSize(AidRegime.values().length);
        assertThat(Stream.of(AidRegime.values()).filter(AidRegime.GENERAL::includes))
                .doesNotContain(AidRegime.SGEI)
                .hasSize(4);
        assertThat(Stream.of(AidRegime.values()).filter(AidRegime.FARMING::includes))
                .containsExactly(AidRegime.FARMING);
    }
}
