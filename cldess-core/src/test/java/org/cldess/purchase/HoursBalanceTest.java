package org.cldess.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

class HoursBalanceTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2013, 9, 2);
    private static final LocalDate NOVEMBER = LocalDate.of(2013, 11, 29);
    private static final LocalDate JANUARY = LocalDate.of(2014, 1, 14);
    private static final ActorId CYPRES = ActorId.of("cypres");

    private static BigDecimal hours(String number) {
        return new BigDecimal(number);
    }

    private static ClauseHours worked(Known<ActorId> structure, String number) {
        return ClauseHours.worked(SEPTEMBER, NOVEMBER, structure, hours(number));
    }

    private static Lot lot(Known<BigDecimal> planned, ClauseHours... hours) {
        return Lot.builder(LotId.of("lot"), "Lot")
                .considerations(List.of(SocialConsideration.SOCIAL_CLAUSE))
                .plannedHours(planned)
                .hours(List.of(hours))
                .build();
    }

    /** 158 + 146 = 304 of 312.5 validated; 162.5 + 150 = 312.5 of 150 + 160 = 310 planned. */
    private final Lot north =
            lot(Known.of(hours("150")), worked(Known.of(CYPRES), "162.5").validated(JANUARY, hours("158")));

    private final Lot south =
            lot(Known.of(hours("160")), worked(Known.notRecorded(), "150").validated(JANUARY, hours("146")));

    @Test
    void adds_up_planned_worked_and_validated_hours() {
        HoursBalance both = HoursBalance.of(List.of(north, south));

        assertThat(both.planned()).contains(hours("310"));
        assertThat(both.worked()).contains(hours("312.5"));
        assertThat(both.validated()).contains(hours("304"));
        assertThat(both.workedShare()).contains(hours("1.0081"));
        assertThat(both.validatedShare()).contains(hours("0.9728"));
        assertThat(both.unvalidated()).contains(BigDecimal.ZERO);
    }

    @Test
    void hours_that_wait_for_the_facilitator_are_not_validated_and_hours_of_unknown_validation_are_left_out() {
        ClauseHours untold = new ClauseHours(
                SEPTEMBER, NOVEMBER, Known.of(CYPRES), hours("40"), Known.notRecorded(), Known.notRecorded());
        HoursBalance waiting = HoursBalance.of(List.of(north, lot(Known.none(), worked(Known.of(CYPRES), "37.5"))));
        HoursBalance unknown = HoursBalance.of(List.of(north, lot(Known.none(), untold)));

        assertThat(waiting.validated()).contains(hours("158"));
        assertThat(waiting.validatedShare()).as("158 of 200").contains(hours("0.7900"));
        assertThat(waiting.unvalidated()).contains(hours("37.5"));
        assertThat(unknown.validatedShare()).as("158 of 162.5").contains(hours("0.9723"));
        assertThat(unknown.worked()).contains(hours("202.5"));
        assertThat(unknown.unvalidated()).contains(BigDecimal.ZERO);
        assertThat(HoursBalance.of(List.of(lot(Known.none(), untold))))
                .extracting(HoursBalance::validated, HoursBalance::unvalidated)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void the_share_of_planned_hours_leaves_out_lots_without_a_plan() {
        HoursBalance both = HoursBalance.of(List.of(north, lot(Known.notRecorded(), worked(Known.of(CYPRES), "500"))));

        assertThat(both.worked()).contains(hours("662.5"));
        assertThat(both.workedShare()).as("162.5 of 150").contains(hours("1.0833"));
    }

    @Test
    void hours_that_nobody_recorded_are_missing_and_not_zero() {
        HoursBalance nothing = HoursBalance.of(List.of(lot(Known.notRecorded())));
        HoursBalance planned = HoursBalance.of(List.of(lot(Known.of(hours("150")))));
        HoursBalance none = HoursBalance.of(List.of(lot(Known.of(hours("0")), worked(Known.none(), "5"))));

        assertThat(nothing.isEmpty()).isTrue();
        assertThat(planned.isEmpty()).isFalse();
        assertThat(planned.worked()).isEmpty();
        assertThat(planned.workedShare()).contains(hours("0.0000"));
        assertThat(none.workedShare()).isEmpty();
        assertThat(none.isEmpty()).isFalse();
    }

    @Test
    void tells_the_hours_of_each_structure() {
        Map<Known<ActorId>, HoursBalance> each =
                HoursBalance.byStructure(List.of(north, south, lot(Known.none(), worked(Known.of(CYPRES), "37.5"))));

        assertThat(each.keySet()).containsExactly(Known.of(CYPRES), Known.notRecorded());
        assertThat(each.get(Known.of(CYPRES)))
                .extracting(HoursBalance::worked, HoursBalance::validated, HoursBalance::planned)
                .containsExactly(Optional.of(hours("200.0")), Optional.of(hours("158")), Optional.empty());
    }

    @Test
    void a_lot_for_which_no_hour_is_planned_has_no_share_of_worked_hours() {
        HoursBalance none = HoursBalance.of(List.of(lot(Known.of(BigDecimal.ZERO), worked(Known.of(CYPRES), "10"))));
        HoursBalance both =
                HoursBalance.of(List.of(north, lot(Known.of(BigDecimal.ZERO), worked(Known.of(CYPRES), "10"))));

        assertThat(none.planned()).contains(BigDecimal.ZERO);
        assertThat(none.workedShare()).isEmpty();
        assertThat(both.planned()).contains(hours("150"));
        assertThat(both.workedShare()).contains(hours("1.0833"));
        assertThat(both.worked()).contains(hours("172.5"));
    }

    @Test
    void hours_are_of_one_period_if_both_days_and_the_structure_are_the_same() {
        ClauseHours autumn = worked(Known.of(CYPRES), "10");

        assertThat(autumn.isOfSamePeriod(worked(Known.of(CYPRES), "20"))).isTrue();
        assertThat(autumn.isOfSamePeriod(
                        ClauseHours.worked(SEPTEMBER.plusDays(1), NOVEMBER, Known.of(CYPRES), hours("10"))))
                .isFalse();
        assertThat(autumn.isOfSamePeriod(
                        ClauseHours.worked(SEPTEMBER, NOVEMBER.minusDays(1), Known.of(CYPRES), hours("10"))))
                .isFalse();
        assertThat(autumn.isOfSamePeriod(worked(Known.none(), "10"))).isFalse();
    }
}
