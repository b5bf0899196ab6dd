package org.cldess.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;
import org.junit.jupiter.api.Test;

class MixingLimitsTest {
    private static final List<Participant> FOUR = IntStream.range(0, 4)
            .mapToObj(number -> Participant.named("P" + number))
            .toList();

    @Test
    void two_thousand_tables_are_the_most() {
        TableMixing mix = TableMixing.of(FOUR);

        assertThat(mix.tables(2_000).tables()).hasSize(2_000);
        assertThat(mix.tables(Collections.nCopies(2_000, 1)).tables()).hasSize(2_000);
        assertThat(mix.tables(List.of(2_000)).tables()).containsExactly(2_000);
        assertThatThrownBy(() -> mix.tables(2_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mix.tables(Collections.nCopies(2_001, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mix.tables(List.of(2_001))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mix.tables(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_host_is_named_once() {
        TableMixing mix = TableMixing.of(FOUR).tables(2);

        assertThat(mix.hosts(FOUR.subList(0, 2)).hosts()).isEqualTo(FOUR.subList(0, 2));
        assertThatThrownBy(() -> mix.hosts(List.of(FOUR.get(0), FOUR.get(0))))
                .hasMessage("2 hosts cannot stay at 2 tables: name each once, and no more than there are tables.");
    }
}
