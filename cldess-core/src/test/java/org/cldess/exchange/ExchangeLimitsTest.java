package org.cldess.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
}
