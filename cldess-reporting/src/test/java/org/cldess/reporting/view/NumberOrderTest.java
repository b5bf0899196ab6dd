package org.cldess.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.junit.jupiter.api.Test;

class NumberOrderTest {
    @Test
    void orders_actions_by_each_figure_of_their_numbers() {
        List<Action> sorted = Stream.of("2", "1.10", "1.9.1", "1.9", "A.2", "A.10")
                .map(number -> Action.builder(
                                ActionId.of("a-" + number.replace('.', '-').replace('A', 'a')), number, "Agir")
                        .build())
                .sorted(NumberOrder.ACTIONS)
                .toList();

        assertThat(sorted).extracting(Action::number).containsExactly("1.9", "1.9.1", "1.10", "2", "A.2", "A.10");
    }
}
