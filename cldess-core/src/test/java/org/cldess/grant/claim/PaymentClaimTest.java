package org.cldess.grant.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.junit.jupiter.api.Test;

class PaymentClaimTest {
    private static final LocalDate CLAIMED = LocalDate.of(2014, 3, 3);
    private static final LocalDate CHECKED = LocalDate.of(2014, 4, 7);
    private static final ClaimedExpense PRINTING =
            ClaimedExpense.presented("Impression", Optional.empty(), Amount.euros("1200"));
    private static final ClaimedExpense TRAVEL = new ClaimedExpense(
            "Déplacements",
            Optional.empty(),
            Amount.euros("800.50"),
            Known.of(CHECKED),
            Known.of(Amount.euros("700")),
            Known.of(Amount.euros("650.50")),
            Known.of("Un repas n’est pas justifié."));

    private static PaymentClaim claim(ClaimedExpense... expenses) {
        return new PaymentClaim(CLAIMED, Known.of(true), List.of(expenses));
    }

    @Test
    void adds_up_what_is_presented_and_what_is_retained_once_all_is_checked() {
        assertThat(claim(PRINTING, TRAVEL).presented()).isEqualTo(Amount.euros("2000.50"));
        assertThat(claim(PRINTING, TRAVEL).retained()).isEqualTo(Known.notRecorded());
        assertThat(claim(TRAVEL, TRAVEL).eligible()).isEqualTo(Known.of(Amount.euros("1400")));
        assertThat(claim(TRAVEL, TRAVEL).retained()).isEqualTo(Known.of(Amount.euros("1301")));
    }

    @Test
    void a_cut_is_what_was_presented_and_is_not_retained() {
        assertThat(TRAVEL.reduction()).contains(Amount.euros("150"));
        assertThat(PRINTING.reduction()).isEmpty();
    }

    @Test
    void the_result_of_the_check_is_known_from_its_day_on() {
        assertThat(TRAVEL.seenOn(CHECKED)).isEqualTo(TRAVEL);
        assertThat(TRAVEL.seenOn(CHECKED.minusDays(1)))
                .isEqualTo(ClaimedExpense.presented("Déplacements", Optional.empty(), Amount.euros("800.50")));
    }
}
