package org.cldess.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.junit.jupiter.api.Test;

class ExchangeLimitsTest {
    @Test
    void a_score_of_zero_pairs_nobody_by_itself_and_nothing_is_lost_by_it() {
        Participant anne = Participant.named("Anne");
        Participant marc = Participant.named("Marc");
        Exchanges asked = Exchanges.within(List.of(Score.of(anne, marc, BigDecimal.ZERO)));

        ExchangePlan plan = asked.plan();

        assertThat(plan.exchanges()).isEmpty();
        assertThat(plan.whyNot(marc, anne)).extracting(Message::key).containsExactly("why-not.score", "why-not.tie");
    }

    @Test
    void an_exchange_has_two_visits_or_none_that_is_planned() {
        Participant anne = Participant.named("Anne");
        Participant marc = Participant.named("Marc");
        Score score = Score.of(anne, marc, BigDecimal.ONE);
        PlannedVisit visit = new PlannedVisit(anne, marc, LocalDate.of(2014, 7, 1));

        assertThat(new PlannedExchange(score, List.of()).visits()).isEmpty();
        assertThatThrownBy(() -> new PlannedExchange(score, List.of(visit)))
                .hasMessage("An exchange has two visits, or none that is planned yet. These are 1.");
    }
}
