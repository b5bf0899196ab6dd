package org.cldess.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each check of a certificate rejects a certificate that passes all other checks. */
class ForgedExchangeTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant LEA = Participant.named("Léa");
    private static final Participant MARC = Participant.named("Marc");
    private static final Participant PAUL = Participant.named("Paul");
    private static final Participant ZOE = Participant.named("Zoé");
    private static final Score ANNE_LEA = score(ANNE, LEA, 8);
    private static final Score ANNE_MARC = score(ANNE, MARC, 8);
    private static final Score LEA_MARC = score(LEA, MARC, 8);

    /** Three participants, one of whom remains alone. */
    private static final Exchanges THREE = Exchanges.within(List.of(ANNE_LEA, ANNE_MARC, LEA_MARC));

    private static final Exchanges FIVE =
            Exchanges.within(List.of(ANNE_LEA, score(ANNE, ZOE, 5), score(MARC, PAUL, 8)));
    private static final Map<Participant, BigDecimal> FREE = Map.of();

    private record Forgery(String clause, Exchanges asked, ExchangeCertificate certificate) {
        @Override
        public String toString() {
            return clause;
        }
    }

    private static Stream<Forgery> forgeries() {
        return Stream.of(pairs(), prices(), groups()).flatMap(List::stream);
    }

    /** All prices are 0, so the bound is the sum of all scores of possible pairs. */
    private static List<Forgery> pairs() {
        Score unwanted = score(ANNE, LEA, -1);
        Exchanges two = Exchanges.within(List.of(unwanted, ANNE_MARC));
        Exchanges never = Exchanges.within(List.of(unwanted)).onDays(Map.of());
        return List.of(
                forged("a pair with a score", THREE, List.of(score(ANNE, PAUL, 8)), "8", "24"),
                forged("the score of the pair", THREE, List.of(score(ANNE, LEA, 9)), "9", "24"),
                forged("no excluded pair", two.exclude(ANNE, LEA), List.of(unwanted), "-1", "8"),
                forged("a pair that finds days", never, List.of(unwanted), "-1", "0"),
                forged("one on the left once", THREE, List.of(ANNE_LEA, ANNE_MARC), "16", "24"),
                forged("one on the right once", THREE, List.of(ANNE_MARC, LEA_MARC), "16", "24"),
                forged("the sum of the scores", THREE, List.of(ANNE_LEA), "9", "24"),
                forged("the bound of the prices", THREE, List.of(ANNE_LEA), "8", "23"));
    }

    private static List<Forgery> prices() {
        return List.of(
                new Forgery(
                        "no price below zero",
                        THREE,
                        certificate(Map.of(ANNE, new BigDecimal("-1")), List.of(), "8", "25")),
                new Forgery(
                        "no group of a price below zero",
                        THREE,
                        certificate(FREE, List.of(group("-1", ANNE, LEA, MARC)), "8", "26")));
    }

    /** Two groups of three that share Zoé would cover all five participants for two prices instead of one. */
    private static List<Forgery> groups() {
        return List.of(
                new Forgery("an odd group", THREE, certificate(FREE, List.of(group("8", ANNE, LEA)), "8", "24")),
                new Forgery(
                        "each of a group once",
                        THREE,
                        certificate(FREE, List.of(group("8", ANNE, LEA, MARC, MARC)), "8", "16")),
                new Forgery(
                        "participants in a group",
                        THREE,
                        certificate(FREE, List.of(group("8", ANNE, LEA, MARC, PAUL)), "8", "16")),
                new Forgery(
                        "groups that do not cross",
                        FIVE,
                        certificate(
                                FREE, List.of(group("1", ANNE, LEA, ZOE), group("1", ZOE, MARC, PAUL)), "8", "18")));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_certificate_that_one_clause_alone_refuses_is_refused(Forgery forged) {
        assertThat(forged.certificate().verify(forged.asked())).isFalse();
    }

    @Test
    void the_same_without_the_fault_is_accepted() {
        assertThat(certificate(FREE, List.of(), "8", "24").verify(THREE)).isTrue();
        assertThat(certificate(Map.of(ANNE, BigDecimal.ONE), List.of(), "8", "23")
                        .verify(THREE))
                .isTrue();
        assertThat(certificate(FREE, List.of(group("8", ANNE, LEA, MARC)), "8", "8")
                        .verify(THREE))
                .isTrue();
        assertThat(certificate(
                                FREE,
                                List.of(group("1", ANNE, LEA, ZOE), group("1", ANNE, LEA, MARC, PAUL, ZOE)),
                                "8",
                                "19")
                        .verify(FIVE))
                .isTrue();
        assertThat(certificate(FREE, List.of(), "8", "16").verify(THREE.exclude(ANNE, MARC)))
                .isTrue();
    }

    private static Forgery forged(String clause, Exchanges asked, List<Score> pairs, String score, String bound) {
        return new Forgery(
                clause,
                asked,
                new ExchangeCertificate(pairs, FREE, List.of(), new BigDecimal(score), new BigDecimal(bound)));
    }

    private static ExchangeCertificate certificate(
            Map<Participant, BigDecimal> prices, List<PricedGroup> groups, String score, String bound) {
        return new ExchangeCertificate(List.of(ANNE_LEA), prices, groups, new BigDecimal(score), new BigDecimal(bound));
    }

    private static PricedGroup group(String price, Participant... members) {
        return new PricedGroup(List.of(members), new BigDecimal(price));
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
