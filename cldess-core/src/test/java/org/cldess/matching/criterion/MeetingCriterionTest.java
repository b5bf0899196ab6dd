package org.cldess.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingCriterionTest {
    private static final CriteriaContext CONTEXT = CriteriaContext.of(Gazetteer.ofFrance());

    @Test
    void says_what_it_asks_beside_the_actors() {
        assertThat(those(MeetingCriterion::asksDistance))
                .containsExactlyInAnyOrder(MeetingCriterion.NEARNESS, MeetingCriterion.WITHIN_DISTANCE);
        assertThat(those(MeetingCriterion::asksPlaces))
                .containsExactlyInAnyOrder(
                        MeetingCriterion.NEARNESS,
                        MeetingCriterion.WITHIN_DISTANCE,
                        MeetingCriterion.SAME_EPCI,
                        MeetingCriterion.SAME_DEPARTEMENT,
                        MeetingCriterion.SAME_REGION,
                        MeetingCriterion.SAME_TERRITORY);
        assertThat(those(MeetingCriterion::asksNetwork))
                .containsExactlyInAnyOrder(
                        MeetingCriterion.CROSSES_ECONOMIES,
                        MeetingCriterion.NOT_YET_LINKED,
                        MeetingCriterion.NEVER_REFUSED,
                        MeetingCriterion.SHARED_CHARTER);
        assertThat(those(MeetingCriterion::asksKinds)).containsExactly(MeetingCriterion.STRUCTURE_KIND);
    }

    private static Set<MeetingCriterion> those(Predicate<MeetingCriterion> ask) {
        return Stream.of(MeetingCriterion.values())
                .filter(ask)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeetingCriterion.class)));
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_context_that_lacks_what_it_asks(MeetingCriterion criterion) {
        if (criterion.asksDistance()) {
            assertThatThrownBy(() -> criterion.between(CONTEXT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Give its kilometres");
            assertThatCode(() -> criterion.between(CONTEXT.asking(Optional.of(Distance.kilometres(10)), Set.of())))
                    .doesNotThrowAnyException();
        } else if (criterion.asksNetwork()) {
            assertThatThrownBy(() -> criterion.between(CONTEXT))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Give both");
        } else {
            assertThatCode(() -> criterion.between(CONTEXT)).doesNotThrowAnyException();
        }
    }
}
