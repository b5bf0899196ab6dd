package org.cldess.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.junit.jupiter.api.Test;

class ExchangeCertificateTest {
    private final Participant anne = Participant.named("Anne");
    private final Participant lea = Participant.named("Léa");
    private final Participant marc = Participant.named("Marc");
    private final Participant paul = Participant.named("Paul");
    private final Participant zoe = Participant.named("Zoé");
    private final List<Score> triangle = List.of(score(anne, lea, 8), score(anne, marc, 8), score(lea, marc, 8));
    private final Exchanges asked = Exchanges.within(triangle);
    private final ExchangeCertificate certificate = asked.plan().certificate();

    @Test
    void needs_a_price_of_the_three_who_pair_among_themselves() {
        assertThat(certificate.score()).isEqualTo("8");
        assertThat(certificate.groups()).containsExactly(group("8.0000000", anne, lea, marc));
        assertThat(certificate.verify(asked)).isTrue();
    }

    @Test
    void accepts_no_other_pairs_scores_prices_or_groups() {
        Map<Participant, BigDecimal> free = Map.of();
        List<PricedGroup> all = certificate.groups();
        assertThat(with(triangle.subList(0, 1), free, all, "8", "8")).isTrue();
        assertThat(with(triangle.subList(0, 2), free, all, "16", "8")).isFalse();
        assertThat(with(List.of(score(anne, lea, 9)), free, all, "9", "9")).isFalse();
        assertThat(with(List.of(score(anne, paul, 8)), free, all, "8", "8")).isFalse();
        assertThat(with(triangle.subList(0, 1), free, all, "7", "8")).isFalse();
        assertThat(with(triangle.subList(0, 1), free, all, "8", "7")).isFalse();
        assertThat(with(triangle.subList(0, 1), free, List.of(), "8", "8")).isFalse();
        assertThat(with(triangle.subList(0, 1), free, List.of(), "8", "24")).isTrue();
        assertThat(with(List.of(), new HashMap<>(Map.of(anne, new BigDecimal("-1"))), all, "0", "9"))
                .isFalse();
        assertThat(with(List.of(), free, List.of(group("-1", anne, lea, marc)), "0", "26"))
                .isFalse();
        assertThat(with(List.of(), free, List.of(group("8", anne, lea)), "0", "24"))
                .isFalse();
        assertThat(with(List.of(), free, List.of(group("8", anne, lea, lea)), "0", "24"))
                .isFalse();
        assertThat(with(List.of(), free, List.of(group("8", anne, lea, paul)), "0", "24"))
                .isFalse();
    }

    @Test
    void accepts_nested_groups_and_none_that_cross() {
        Exchanges five = Exchanges.within(List.of(score(anne, lea, 8), score(marc, paul, 8), score(anne, zoe, 5)));
        PricedGroup three = group("1", anne, lea, zoe);
        PricedGroup everyone = group("2", anne, lea, marc, paul, zoe);

        assertThat(new ExchangeCertificate(
                                List.of(), Map.of(), List.of(everyone, three), BigDecimal.ZERO, new BigDecimal("18"))
                        .verify(five))
                .isTrue();
        assertThat(NestedGroups.of(five.participants(), List.of(three, group("1", lea, marc, zoe))))
                .isEmpty();
        NestedGroups nested =
                NestedGroups.of(five.participants(), List.of(everyone, three)).orElseThrow();
        assertThat(nested.around(anne, zoe)).isEqualByComparingTo("3");
        assertThat(nested.around(anne, lea)).isEqualByComparingTo("3");
        assertThat(nested.around(marc, lea)).isEqualByComparingTo("2");
    }

    private boolean with(
            List<Score> pairs,
            Map<Participant, BigDecimal> prices,
            List<PricedGroup> groups,
            String score,
            String bound) {
        return new ExchangeCertificate(pairs, prices, groups, new BigDecimal(score), new BigDecimal(bound))
                .verify(asked);
    }

    private static PricedGroup group(String price, Participant... members) {
        return new PricedGroup(List.of(members), new BigDecimal(price));
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
