package org.cldess.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.kind.ActorKind;
import org.cldess.known.Known;
import org.cldess.sample.Refused;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final Population EARLIER = new Population(LocalDate.of(2021, 1, 1), 3_480);
    private static final Population LATER = new Population(LocalDate.of(2024, 1, 1), 3_510);

    private final Actor commune = Actor.builder(ActorId.of("a"), ActorKind.ORGANISATION, "Commune")
            .populations(List.of(LATER, EARLIER))
            .build();

    @Test
    void is_the_count_that_took_effect_last() {
        assertThat(commune.populationOn(LocalDate.of(2020, 12, 31))).isEmpty();
        assertThat(commune.populationOn(LocalDate.of(2021, 1, 1))).contains(EARLIER);
        assertThat(commune.populationOn(LocalDate.of(2023, 12, 31))).contains(EARLIER);
        assertThat(commune.populationOn(LocalDate.of(2024, 1, 1))).contains(LATER);
    }

    @Test
    void is_not_seen_before_it_takes_effect() {
        assertThat(commune.seenOn(LocalDate.of(2023, 12, 31)).populations()).isEqualTo(Known.of(List.of(EARLIER)));
        assertThat(commune.seenOn(LocalDate.of(2020, 12, 31)).populations()).isEqualTo(Known.notRecorded());
        assertThat(commune.seenOn(LocalDate.of(2024, 1, 1))).isEqualTo(commune);
    }

    @Test
    void is_none_or_unknown_as_the_dossier_says() {
        Actor none = commune.toBuilder().populations(Known.none()).build();

        assertThat(none.populations()).isEqualTo(Known.of(List.of()));
        assertThat(none.populationOn(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(none.seenOn(LocalDate.of(2020, 1, 1))).isEqualTo(none);
        assertThat(Refused.making(() -> new Population(LocalDate.of(2024, 1, 1), -1)))
                .containsExactly("form.range /inhabitants");
    }
}
