package org.cldess.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.reporting.dashboard.AttentionItem.Reason;
import org.cldess.reporting.document.Phrase;
import org.junit.jupiter.api.Test;

class AttentionGroupsTest {
    private static AttentionItem item(Reason reason, String name, String statement, int day) {
        return new AttentionItem(
                reason,
                Phrase.of(name),
                Phrase.of(statement),
                Optional.of(LocalDate.of(2014, 1, day)),
                Optional.empty(),
                Phrase.of("Agir."));
    }

    private static List<AttentionItem> different(Reason reason, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> item(reason, "n" + n, reason + " " + n, n))
                .toList();
    }

    private static List<AttentionItem> together(List<AttentionItem> some, List<AttentionItem> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Test
    void put_what_is_word_for_word_the_same_into_one_row() {
        AttentionGroups groups = AttentionGroups.of(List.of(
                item(Reason.WARNING, "1.1", "Sans pilote.", 2),
                item(Reason.WARNING, "1.2", "Sans pilote.", 1),
                item(Reason.WARNING, "1.3", "Sans date.", 3)));

        assertThat(groups.rows()).extracting(List::size).containsExactly(2, 1);
        assertThat(groups.left()).isZero();
    }

    @Test
    void begin_with_the_most_urgent_reason_and_the_oldest_day() {
        AttentionGroups groups = AttentionGroups.of(List.of(
                item(Reason.WARNING, "w", "W", 1),
                item(Reason.LATE, "new", "N", 9),
                item(Reason.LATE, "old", "O", 2),
                item(Reason.BLOCKED, "b", "B", 5)));

        assertThat(groups.rows())
                .extracting(row -> row.get(0).shortName().plain())
                .containsExactly("b", "old", "new", "w");
    }

    @Test
    void put_the_least_urgent_reasons_together_until_the_rows_are_few_enough() {
        List<AttentionItem> items = together(different(Reason.LATE, 8), different(Reason.WARNING, 7));

        assertThat(AttentionGroups.of(items).rows()).extracting(List::size).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 7);
        assertThat(AttentionGroups.of(together(different(Reason.LATE, 20), items))
                        .rows())
                .extracting(List::size)
                .containsExactly(28, 7);
    }

    @Test
    void leave_twelve_rows_apart() {
        assertThat(AttentionGroups.of(different(Reason.LATE, 12)).rows()).hasSize(12);
        assertThat(AttentionGroups.of(different(Reason.LATE, 13)).rows()).hasSize(1);
    }
}
