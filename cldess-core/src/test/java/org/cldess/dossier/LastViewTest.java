package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.Together;
import org.junit.jupiter.api.Test;

class LastViewTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void looks_again_only_when_another_day_is_asked() {
        LastView<String> view = new LastView<>();
        List<LocalDate> looked = new ArrayList<>();

        for (LocalDate day : List.of(DAY, DAY, DAY.plusDays(1), LocalDate.of(2024, 6, 2), DAY)) {
            assertThat(view.on(day, each -> {
                        looked.add(each);
                        return each.toString();
                    }))
                    .isEqualTo(day.toString());
        }
        assertThat(looked).containsExactly(DAY, DAY.plusDays(1), DAY);
    }

    @Test
    void threads_that_ask_for_different_days_at_once_each_see_their_own() {
        LastView<LocalDate> view = new LastView<>();

        List<Integer> wrong = Together.ask(thread -> {
            int others = 0;
            for (int asked = 0; asked < 100_000; asked++) {
                LocalDate day = DAY.plusDays((thread + asked) % 3);
                others += view.on(day, each -> each).equals(day) ? 0 : 1;
            }
            return others;
        });

        assertThat(wrong).containsOnly(0);
    }
}
