package org.cldess.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

class RecordedUntilTest {
    private static final LocalDate MARCH = LocalDate.of(2014, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2014, 6, 30);
    private static final RecordedUntil UNKNOWN = RecordedUntil.of(Known.notRecorded());

    private static RecordedUntil until(LocalDate day) {
        return RecordedUntil.of(Known.of(day));
    }

    @Test
    void the_earliest_day_of_some_lines_counts_for_all() {
        assertThat(until(MARCH).plus(until(JUNE))).isEqualTo(until(MARCH));
        assertThat(until(JUNE).plus(until(MARCH))).isEqualTo(until(MARCH));
        assertThat(RecordedUntil.earliest(Stream.of(until(JUNE), until(MARCH), until(JUNE))))
                .isEqualTo(until(MARCH));
    }

    @Test
    void a_line_without_a_day_leaves_the_day_of_all_unknown() {
        assertThat(until(JUNE).plus(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.plus(until(JUNE))).isEqualTo(UNKNOWN);
        assertThat(RecordedUntil.of(Known.none())).isEqualTo(UNKNOWN);
    }

    @Test
    void no_line_changes_nothing() {
        for (RecordedUntil other : List.of(UNKNOWN, until(JUNE), RecordedUntil.NO_LINE)) {
            assertThat(other.plus(RecordedUntil.NO_LINE)).isEqualTo(other);
            assertThat(RecordedUntil.NO_LINE.plus(other)).isEqualTo(other);
        }
    }

    @Test
    void the_day_itself_is_recorded_and_the_next_is_not() {
        assertThat(until(MARCH).includes(MARCH)).isTrue();
        assertThat(until(MARCH).includes(MARCH.plusDays(1))).isFalse();
        assertThat(UNKNOWN.includes(MARCH)).isFalse();
        assertThat(RecordedUntil.NO_LINE.includes(JUNE)).isTrue();
    }
}
