package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

class SiretHistoryTest {
    private static final Siret FIRST = Siret.parse("40265447900011");
    private static final Siret SECOND = Siret.parse("40265447900029");
    private static final Siret THIRD = Siret.parse("20003985700012");
    private static final LocalDate MOVED = LocalDate.of(2012, 7, 1);
    private static final LocalDate MERGED = LocalDate.of(2019, 1, 1);

    private final SiretHistory history = new SiretHistory(List.of(
            new SiretClosing(SECOND, MERGED, Known.of(THIRD)), new SiretClosing(FIRST, MOVED, Known.of(SECOND))));

    @Test
    void follows_successions_up_to_a_day() {
        assertThat(history.currentOn(FIRST, MOVED.minusDays(1))).isEqualTo(Known.of(FIRST));
        assertThat(history.currentOn(FIRST, MOVED)).isEqualTo(Known.of(SECOND));
        assertThat(history.currentOn(FIRST, MERGED.minusDays(1))).isEqualTo(Known.of(SECOND));
        assertThat(history.currentOn(FIRST, MERGED)).isEqualTo(Known.of(THIRD));
        assertThat(history.currentOn(THIRD, MERGED)).isEqualTo(Known.of(THIRD));
    }

    @Test
    void tells_a_number_without_successor_from_one_whose_successor_is_unknown() {
        assertThat(new SiretHistory(List.of(new SiretClosing(FIRST, MOVED, Known.none()))).currentOn(FIRST, MOVED))
                .isEqualTo(Known.none());
        assertThat(new SiretHistory(List.of(new SiretClosing(FIRST, MOVED, Known.notRecorded())))
                        .currentOn(FIRST, MOVED))
                .isEqualTo(Known.notRecorded());
    }

    @Test
    void goes_back_to_the_number_of_an_earlier_day() {
        assertThat(history.earlier(THIRD, MOVED.minusDays(1))).isEqualTo(FIRST);
        assertThat(history.earlier(THIRD, MOVED)).isEqualTo(SECOND);
        assertThat(history.earlier(THIRD, MERGED)).isEqualTo(THIRD);
    }

    @Test
    void sees_no_end_that_comes_later() {
        assertThat(history.seenOn(MOVED).closings())
                .extracting(SiretClosing::siret)
                .containsExactly(FIRST);
    }

    @Test
    void refuses_a_number_that_comes_back_among_its_successors() {
        List<SiretClosing> cycle = new ArrayList<>(history.closings());
        cycle.add(new SiretClosing(THIRD, MERGED.plusYears(1), Known.of(FIRST)));

        assertThatThrownBy(() -> new SiretHistory(cycle))
                .hasMessageContaining("appears again among its own successors. Correct one of them.");
        assertThatThrownBy(() -> new SiretHistory(List.of(new SiretClosing(FIRST, MOVED, Known.of(FIRST)))))
                .hasMessageContaining("402\u202f654\u202f479\u202f00011 appears again among its own successors");
        assertThat(SiretHistory.refusal(
                        List.of(history.closings().get(0), new SiretClosing(SECOND, MOVED, Known.none()))))
                .isPresent();
    }

    @Test
    void follows_a_long_chain() {
        List<Siret> numbers = IntStream.range(0, 10_000)
                .mapToObj(i -> "4026544790" + String.format(Locale.ROOT, "%04d", i))
                .filter(digits -> Siret.refusal(digits).isEmpty())
                .map(Siret::parse)
                .toList();
        List<SiretClosing> chain = IntStream.range(1, numbers.size())
                .mapToObj(i -> new SiretClosing(numbers.get(i - 1), MOVED, Known.of(numbers.get(i))))
                .toList();

        assertThat(new SiretHistory(chain).currentOn(numbers.get(0), MOVED))
                .isEqualTo(Known.of(numbers.get(numbers.size() - 1)));
        assertThat(numbers).hasSize(1000);
    }
}
