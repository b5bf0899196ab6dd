package org.cldess.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cldess.identity.WebAddress;
import org.cldess.known.Known;
import org.cldess.sample.Refused;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 3);

    private static Listing listing(Known<LocalDate> agreed, Known<LocalDate> withdrawn) {
        return new Listing(
                agreed,
                withdrawn,
                Known.of("Entretient les restanques."),
                Known.of(WebAddress.parse("https://restanques.example.org")),
                Known.of(DAY.plusDays(9)));
    }

    @Test
    void nobody_is_listed_without_having_agreed() {
        assertThat(listing(Known.notRecorded(), Known.notRecorded()).isListedOn(DAY))
                .isFalse();
        assertThat(listing(Known.none(), Known.none()).isListedOn(DAY)).isFalse();
        assertThat(listing(Known.of(DAY.plusDays(1)), Known.none()).isListedOn(DAY))
                .isFalse();
        assertThat(listing(Known.of(DAY), Known.notRecorded()).isListedOn(DAY)).isTrue();
    }

    @Test
    void who_withdraws_is_no_longer_listed_from_that_day_on() {
        Listing withdrawn = listing(Known.of(DAY), Known.of(DAY.plusDays(10)));

        assertThat(withdrawn.isListedOn(DAY.plusDays(9))).isTrue();
        assertThat(withdrawn.isListedOn(DAY.plusDays(10))).isFalse();
        assertThat(listing(Known.of(DAY), Known.of(DAY)).isListedOn(DAY)).isFalse();
    }

    @Test
    void who_agrees_again_after_a_withdrawal_is_listed_again() {
        Listing again = listing(Known.of(DAY), Known.of(DAY.minusDays(1)));

        assertThat(again.isListedOn(DAY)).isTrue();
    }

    @Test
    void what_happened_later_is_not_seen() {
        Listing withdrawn = listing(Known.of(DAY), Known.of(DAY.plusDays(10)));

        Listing then = withdrawn.seenOn(DAY);

        assertThat(then.withdrawn()).isEqualTo(Known.none());
        assertThat(then.checked()).isEqualTo(Known.none());
        assertThat(then.isListedOn(DAY.plusDays(20))).isTrue();
        assertThat(withdrawn.seenOn(DAY.plusDays(10))).isSameAs(withdrawn);
    }

    @Test
    void its_words_can_be_left_out() {
        Listing days = listing(Known.of(DAY), Known.of(DAY.plusDays(10))).withoutWords();

        assertThat(days.words().isRecorded()).isFalse();
        assertThat(days.website().isRecorded()).isFalse();
        assertThat(days.withdrawn()).isEqualTo(Known.of(DAY.plusDays(10)));
    }

    @Test
    void refuses_words_that_are_too_long_for_a_card() {
        assertThat(Refused.making(() -> new Listing(
                        Known.of(DAY), Known.none(), Known.of("a".repeat(281)), Known.none(), Known.none())))
                .containsExactly("form.size /words");
    }
}
