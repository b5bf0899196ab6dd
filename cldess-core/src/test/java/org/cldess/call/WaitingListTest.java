package org.cldess.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.money.Amount;
import org.cldess.sample.SampleCalls;
import org.junit.jupiter.api.Test;

/** The sewing workshop is put on the waiting list in June, confirmed in September, and funded in October 2013. */
class WaitingListTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2013, 9, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2013, 10, 1);
    private static final JuryDecision LISTED = decided(JuryDecisionKind.WAITING_LIST, SampleCalls.JURY);
    private static final JuryDecision CONFIRMED = decided(JuryDecisionKind.WAITING_LIST, SEPTEMBER);
    private static final JuryDecision AWARDED = decided(JuryDecisionKind.AWARD, OCTOBER).toBuilder()
            .amount(Amount.euros("500"))
            .build();

    private static JuryDecision decided(JuryDecisionKind kind, LocalDate day) {
        return JuryDecision.builder(SampleCalls.SEWING, kind).date(day).build();
    }

    private static WaitingList list(JuryDecision... decisions) {
        return SampleCalls.call().toBuilder()
                .decisions(List.of(decisions))
                .build()
                .waitingList();
    }

    @Test
    void a_project_that_stays_on_the_list_still_waits() {
        WaitingList list = list(LISTED, CONFIRMED);

        assertThat(list.waiting())
                .extracting(WaitingList.Entry::application, WaitingList.Entry::listed)
                .containsExactly(tuple(SampleCalls.SEWING, LISTED));
        assertThat(list.find(SampleCalls.SEWING).orElseThrow().waited(SEPTEMBER))
                .isTrue();
    }

    @Test
    void a_project_waits_until_the_day_before_it_moves_up() {
        WaitingList list = list(LISTED, CONFIRMED, AWARDED);
        WaitingList.Entry sewing = list.find(SampleCalls.SEWING).orElseThrow();

        assertThat(list.waiting()).isEmpty();
        assertThat(sewing.movedUp()).contains(AWARDED);
        assertThat(List.of(
                        sewing.waited(SampleCalls.JURY.minusDays(1)),
                        sewing.waited(SampleCalls.JURY),
                        sewing.waited(OCTOBER.minusDays(1)),
                        sewing.waited(OCTOBER)))
                .containsExactly(false, true, true, false);
        assertThat(list.find(SampleCalls.GARDEN)).isEmpty();
    }
}
