package org.cldess.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownTest {
    private static final LocalDate DAY = LocalDate.of(2013, 2, 18);

    private final Known<String> value = Known.of("CAPAP");
    private final Known<String> none = Known.none();
    private final Known<String> notRecorded = Known.notRecorded();

    @Test
    void keeps_the_three_apart() {
        assertThat(value).isNotEqualTo(none).isNotEqualTo(notRecorded).isEqualTo(Known.of("CAPAP"));
        assertThat(none).isNotEqualTo(notRecorded).isEqualTo(Known.none());
        assertThat(value.value()).contains("CAPAP");
        assertThat(none.value()).isEmpty();
        assertThat(notRecorded.value()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void is_made_of_a_value_and_says_what_to_write_instead_of_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Known.of((String) null))
                .withMessageContainingAll("Known.none()", "Known.notRecorded()");
    }

    @Test
    void tells_what_is_recorded_and_what_is_none() {
        assertThat(value.isRecorded()).isTrue();
        assertThat(none.isRecorded()).isTrue();
        assertThat(notRecorded.isRecorded()).isFalse();
        assertThat(value.isNone()).isFalse();
        assertThat(none.isNone()).isTrue();
        assertThat(notRecorded.isNone()).isFalse();
    }

    @Test
    void has_a_value_only_if_it_is_that_one() {
        assertThat(value.is("CAPAP")).isTrue();
        assertThat(value.is("CAPG")).isFalse();
        assertThat(none.is("CAPAP")).isFalse();
        assertThat(notRecorded.is("CAPAP")).isFalse();
    }

    @Test
    void stays_the_very_same_where_nothing_is_left_out() {
        Known<List<String>> two = Known.of(List.of("CAPAP", "APEAS"));

        assertThat(two.narrow(list -> list.subList(0, 1))).isEqualTo(Known.of(List.of("CAPAP")));
        assertThat(two.narrow(list -> list)).isSameAs(two);
        assertThat(none.narrow(words -> words + "!")).isSameAs(none);
        assertThat(notRecorded.narrow(words -> words + "!")).isSameAs(notRecorded);
    }

    @Test
    void maps_only_a_value() {
        assertThat(value.map(String::length)).isEqualTo(Known.of(5));
        assertThat(none.map(String::length)).isEqualTo(Known.none());
        assertThat(notRecorded.map(String::length)).isEqualTo(Known.notRecorded());
        assertThat(value.flatMap(text -> Known.none())).isEqualTo(Known.none());
        assertThat(value.flatMap(text -> Known.notRecorded())).isEqualTo(Known.notRecorded());
        assertThat(none.flatMap(Known::of)).isEqualTo(Known.none());
        assertThat(notRecorded.flatMap(Known::of)).isEqualTo(Known.notRecorded());
    }

    @Test
    void asks_for_an_answer_to_each_of_the_three() {
        assertThat(value.<String>fold(text -> "it is " + text, () -> "none", () -> "unknown"))
                .isEqualTo("it is CAPAP");
        assertThat(none.<String>fold(text -> text, () -> "none", () -> "unknown"))
                .isEqualTo("none");
        assertThat(notRecorded.<String>fold(text -> text, () -> "none", () -> "unknown"))
                .isEqualTo("unknown");
    }

    @Test
    void had_not_happened_before_its_day() {
        assertThat(Known.asOf(Known.of(DAY), DAY.minusDays(1))).isEqualTo(Known.none());
        assertThat(Known.asOf(Known.of(DAY), DAY)).isEqualTo(Known.of(DAY));
        assertThat(Known.asOf(Known.<LocalDate>none(), DAY)).isEqualTo(Known.none());
        assertThat(Known.asOf(Known.<LocalDate>notRecorded(), DAY)).isEqualTo(Known.notRecorded());
        assertThat(Known.isAfter(Known.of(DAY), DAY)).isFalse();
        assertThat(Known.isAfter(Known.of(DAY), DAY.minusDays(1))).isTrue();
        assertThat(Known.isAfter(Known.notRecorded(), DAY)).isFalse();
    }

    @Test
    void a_list_that_is_known_to_be_none_is_known_to_be_empty() {
        assertThat(Known.list(Known.<List<String>>none())).isEqualTo(Known.of(List.of()));
    }

    @Test
    void a_list_that_is_not_recorded_stays_so() {
        assertThat(Known.list(Known.<List<String>>notRecorded())).isEqualTo(Known.notRecorded());
    }

    @Test
    void a_list_does_not_change_with_the_one_it_was_made_from() {
        List<String> mutable = new ArrayList<>(List.of("a"));
        Known<List<String>> known = Known.list(Known.of(mutable));
        mutable.add("b");
        assertThat(known).isEqualTo(Known.of(List.of("a")));
    }
}
