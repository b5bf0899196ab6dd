package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.actor.ActorId;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shares of a grant are all of it, each at least one percent, one of them that of its recipient (GRT-16). */
class SharedGrantsTest {
    private static final List<ActorId> WITH = List.of(FineGrant.WORKSHOP, SampleActors.APEAS, SampleActors.PERFUMER);
    private static final List<ActorId> WITHOUT = List.of(SampleActors.APEAS, SampleActors.PERFUMER);

    private static Outcome outcome(List<ActorId> actors, String percentages) {
        String[] each = percentages.split(" ");
        List<Grant.BeneficiaryShare> shares = IntStream.range(0, each.length)
                .mapToObj(i -> new Grant.BeneficiaryShare(actors.get(i), new BigDecimal(each[i])))
                .toList();
        Grant grant = FineGrant.FINE.toBuilder().sharedBy(Known.of(shares)).build();
        return Ruling.of("GRT-16", FineGrant.dossier(grant), FineGrant.LATE).outcome(FineGrant.GRANT);
    }

    @ParameterizedTest
    @CsvSource({
        "60 40, COMPLIES",
        "60 39.99, BREACHED",
        "60 40.01, BREACHED",
        "99 1, COMPLIES",
        "99.01 0.99, BREACHED",
        "100 0, BREACHED",
        "33.34 33.33 33.33, COMPLIES",
        "33.33 33.33 33.33, BREACHED"
    })
    void shares_are_the_whole_grant_and_none_is_below_one_percent(String percentages, Outcome outcome) {
        assertThat(outcome(WITH, percentages)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"60 40", "50 50"})
    void the_recipient_of_the_grant_has_a_share(String percentages) {
        assertThat(outcome(WITHOUT, percentages)).isEqualTo(Outcome.BREACHED);
    }
}
