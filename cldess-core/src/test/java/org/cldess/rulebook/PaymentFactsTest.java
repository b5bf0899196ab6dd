package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreementBuilder;
import org.cldess.grant.GrantBuilder;
import org.cldess.grant.GrantDecisionBuilder;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.sample.Gift;
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
        String moves = "2013-06-14 AWARDED 26000; 2013-06-14 COMMITTED 26000; 2013-09-02 PAID ";
        String told = Amount.euros(paid).isZero() ? moves.substring(0, moves.lastIndexOf(';')) : moves + paid;
        GrantBuilder grant = FINE.toBuilder();
        GrantDecisionBuilder decision = FINE.decision().value().orElseThrow().toBuilder();
        GrantAgreementBuilder agreement = FINE.agreement().value().orElseThrow().toBuilder();
        switch (unrecorded) {
            case "the award" -> {
                told = told.replace("2013-06-14 AWARDED 26000; ", "");
                grant.completeUntil(Known.notRecorded());
            }
            case "the commitment" -> {
                told = told.replace("2013-06-14 COMMITTED 26000", "2013-06-14 REQUESTED 26000");
                grant.completeUntil(Known.notRecorded());
            }
            case "the day of the award" -> decision.date(Known.notRecorded());
            case "the start" -> agreement.start(Known.notRecorded());
            case "the end" -> agreement.end(Known.notRecorded());
            default -> assertThat(unrecorded).isEqualTo("everything");
        }

        assertThat(Ruling.of(
                                "GRT-15",
                                FineGrant.dossier(Gift.of(
                                        grant.decision(decision.build())
                                                .agreement(agreement.build())
                                                .build(),
                                        told)),
                                FineGrant.LATE)
                        .outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }

    /** Without any commitment or payment, there is nothing for an award to cover. */
    @ParameterizedTest
    @CsvSource({"true, NOT_EVALUABLE", "false, COMPLIES"})
    void an_award_is_asked_for_once_something_is_committed(boolean committed, Outcome outcome) {
        Gift gift = Gift.of(
                FINE.toBuilder().completeUntil(Known.notRecorded()).build(),
                committed ? "2013-06-14 COMMITTED 1.00" : "2013-03-04 REQUESTED 1.00");

        assertThat(Ruling.of("GRT-15", FineGrant.dossier(gift), FineGrant.LATE).outcome(FineGrant.GRANT))
                .isEqualTo(outcome);
    }
}
