package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreementBuilder;
import org.cldess.grant.GrantBuilder;
import org.cldess.grant.GrantDecisionBuilder;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the facts that are needed to decide whether a payment is covered (GRT-15). */
class PaymentFactsTest {
    private static final Grant FINE = FineGrant.FINE;

    @ParameterizedTest
    @CsvSource({
        "1.00, everything, COMPLIES",
        "1.00, the award, NOT_EVALUABLE",
        "1.00, the commitment, NOT_EVALUABLE",
        "1.00, the day of the award, NOT_EVALUABLE",
        "1.00, the start, NOT_EVALUABLE",
        "1.00, the end, NOT_EVALUABLE",
        "0.00, everything, COMPLIES",
        "0.00, the award, NOT_EVALUABLE",
        "0.00, the commitment, COMPLIES",
        "0.00, the day of the award, COMPLIES",
        "0.00, the start, COMPLIES",
        "0.00, the end, COMPLIES"
    })
    void a_payment_is_judged_by_what_it_is_compared_with(String paid, String unrecorded, Outcome outcome) {
        Amount amount = Amount.euros(paid);
        GrantBuilder grant = FINE.toBuilder()
                .instalments(
                        amount.isZero()
                                ? List.of()
                                : List.of(Instalment.unplanned(
                                        Instalment.Kind.INTERIM, LocalDate.of(2013, 9, 2), amount)));
        GrantDecisionBuilder decision = FINE.decision().value().orElseThrow().toBuilder();
        GrantAgreementBuilder agreement = FINE.agreement().value().orElseThrow().toBuilder();
        switch (unrecorded) {
            case "the award" -> decision.awarded(Known.notRecorded());
            case "the commitment" -> grant.committed(Known.notRecorded());
            case "the day of the award" -> decision.date(Known.notRecorded());
            case "the start" -> agreement.start(Known.notRecorded());
            case "the end" -> agreement.end(Known.notRecorded());
            default -> assertThat(unrecorded).isEqualTo("everything");
        }

        assertThat(Ruling.of(
                                "GRT-15",
                                FineGrant.dossier(grant.decision(decision.build())
                                        .agreement(agreement.build())
                                        .build()),
                                FineGrant.LATE)
                        .outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** Without any commitment or payment, there is nothing for an award to cover. */
    @ParameterizedTest
    @CsvSource({"true, NOT_EVALUABLE", "false, COMPLIES"})
    void an_award_is_asked_for_once_something_is_committed(boolean committed, Outcome outcome) {
        Grant grant = FINE.toBuilder()
                .committed(committed ? Known.of(Amount.euros("1.00")) : Known.none())
                .decision(FINE.decision().value().orElseThrow().toBuilder()
                        .awarded(Known.notRecorded())
                        .build())
                .build();

        assertThat(Ruling.of("GRT-15", FineGrant.dossier(grant), FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }
}
