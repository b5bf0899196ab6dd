package org.cldess.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.financing.AccountClass;
import org.cldess.grant.Grant.BeneficiaryShare;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the days and cents at which the answers of a grant change, each with its neighbours. */
class GrantBoundariesTest {
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    /** Returns a grant that was decided on 14 June 2013. */
    private static Grant grant() {
        return Grant.builder(GrantId.of("s-1"), "Un chantier", SampleActors.CAPAP, SampleActors.APEAS)
                .decision(GrantDecision.builder().date(DECIDED).build())
                .build();
    }

    /**
     * The planned amount, the actual amount, the gap and the gap in percent, rounded half away from zero to a tenth.
     */
    @ParameterizedTest
    @CsvSource({
        "200.00, 225.00, 25.00, 12.5",
        "200.00, 175.00, -25.00, -12.5",
        "300.00, 400.00, 100.00, 33.3",
        "300.00, 500.00, 200.00, 66.7",
        "200.00, 200.10, 0.10, 0.1",
        "200.00, 200.09, 0.09, 0.0",
        "200.00, 199.90, -0.10, -0.1",
        "200.00, 199.91, -0.09, 0.0",
        "0.01, 0.00, -0.01, -100.0",
        "0.00, 0.01, 0.01, "
    })
    void a_heading_tells_its_gap_in_euros_and_percent(String forecast, String actual, String gap, BigDecimal percent) {
        FinancialReport.Line line = new FinancialReport.Line(
                AccountClass.of(64), "Salaires", Known.of(euros(forecast)), Known.of(euros(actual)));

        assertThat(line.gap()).contains(euros(gap));
        assertThat(line.gapInPercent().orElse(null)).isEqualTo(percent);
    }

    /** A third of 100.00 € is 33.33 €. The remaining cent goes to the first of those with the largest rounding loss. */
    @ParameterizedTest
    @CsvSource({
        "33.3333;33.3333;33.3334, 100.00, 33.33;33.33;33.34",
        "33;33;34, 0.10, 0.03;0.03;0.04",
        "50;50, 0.01, 0.01;0.00",
        "49.9;50.1, 0.01, 0.00;0.01",
        "0;100, 5.00, 0.00;5.00",
        "1;1, 3.00, 1.50;1.50",
        "60;60, 3.00, 1.50;1.50",
        "0.000001;99.999999, 1000000.00, 0.01;999999.99"
    })
    void shares_are_split_by_largest_remainders(String percentages, String amount, String parts) {
        List<BeneficiaryShare> shares = new ArrayList<>();
        for (String percentage : percentages.split(";")) {
            shares.add(new BeneficiaryShare(ActorId.of("b-" + shares.size()), new BigDecimal(percentage)));
        }
        Map<ActorId, Amount> split = grant().toBuilder()
                .sharedBy(shares)
                .build()
                .split(euros(amount))
                .value()
                .orElseThrow();

        assertThat(split.values().stream().map(Amount::toString)).containsExactly(parts.split(";"));
        assertThat(split.keySet())
                .containsExactlyElementsOf(
                        shares.stream().map(BeneficiaryShare::actor).toList());
    }

    /** The grant was requested on 4 March and decided on 14 June. */
    @ParameterizedTest
    @CsvSource({
        "2013-03-03, false, ",
        "2013-03-04, true, none",
        "2013-06-13, true, none",
        "2013-06-14, true, decided",
        "2013-06-15, true, decided"
    })
    void a_grant_is_seen_from_its_request_and_its_decision_from_its_day(
            LocalDate day, boolean isThere, String decision) {
        Grant asked = grant().toBuilder()
                .request(new GrantRequest(LocalDate.of(2013, 3, 4)))
                .build();
        Optional<Grant> seen = SampleDossiers.grasse().with(asked).seenOn(day).findGrant(asked.id());

        assertThat(seen.isPresent()).isEqualTo(isThere);
        assertThat(seen.map(grant -> grant.decision().isNone() ? "none" : "decided"))
                .isEqualTo(Optional.ofNullable(decision));
    }
}
