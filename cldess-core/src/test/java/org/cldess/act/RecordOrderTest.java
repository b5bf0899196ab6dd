package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests where a past fact is inserted among the existing ones: by its day or number, after those with the same one. */
class RecordOrderTest {
    private static Amendment amendment(String id, int number) {
        return Amendment.builder(AmendmentId.of(id), number, "Avenant").build();
    }

    @ParameterizedTest
    @CsvSource({
        "1, new old-2 old-4",
        "2, old-2 new old-4",
        "3, old-2 new old-4",
        "4, old-2 old-4 new",
        "5, old-2 old-4 new"
    })
    void an_amendment_by_its_number(int number, String order) {
        Dossier dossier = SampleAmendments.grasse(amendment("old-2", 2), amendment("old-4", 4));

        Dossier entered =
                Acts.of(dossier).record().amendment(amendment("new", number)).orElseThrow();

        assertThat(entered.contract().amendments().stream().map(one -> one.id().value()))
                .containsExactly(order.split(" "));
    }

    /**
     * The consultation dates from 12 March 2012, the approval from 10 May. Facts without a day follow the order of a
     * contract’s life.
     */
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, 2012-03-11, new concertation approbation",
        "SUBMITTED, 2012-03-12, concertation new approbation",
        "APPROVED, 2012-03-13, concertation new approbation",
        "EVALUATED, 2012-05-09, concertation new approbation",
        "EVALUATED, 2012-05-10, concertation approbation new",
        "SUBMITTED, 2012-05-11, concertation approbation new",
        "SUBMITTED, , concertation new approbation",
        "APPROVED, , concertation approbation new",
        "EVALUATED, , concertation approbation new"
    })
    void a_decision_by_its_day_or_its_place_in_the_life(DecisionKind what, LocalDate day, String order) {
        ContractDecision decision = ContractDecision.builder(ContractDecisionId.of("new"), what)
                .date(day == null ? Known.notRecorded() : Known.of(day))
                .build();

        Dossier entered =
                Acts.of(SampleDossiers.grasse()).record().decision(decision).orElseThrow();

        assertThat(entered.contract().decisions().value().orElseThrow().stream()
                        .map(one -> one.id().value()))
                .containsExactly(order.split(" "));
    }

    /** A renewal was noted on 1 January 2014, and a second one is entered. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, 2014-06-30, true", "2014-01-01, 2015-06-30, false", "2014-01-02, 2015-06-30, false"})
    void a_renewal_by_its_day(LocalDate day, LocalDate until, boolean isFirst) {
        AgreementRenewal old = new AgreementRenewal(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
        AgreementRenewal entered = new AgreementRenewal(day, until);
        Dossier dossier = AgreementDefects.with(
                AgreementDefects.agreement().renewals(List.of(old)).build());

        List<AgreementRenewal> renewals = Acts.of(dossier)
                .record()
                .agreementRenewal(AgreementDefects.DATABASE, entered)
                .orElseThrow()
                .find(Agreement.class, AgreementDefects.DATABASE)
                .orElseThrow()
                .renewals()
                .value()
                .orElseThrow();

        assertThat(renewals).isEqualTo(isFirst ? List.of(entered, old) : List.of(old, entered));
        assertThat(renewals).isSortedAccordingTo(Comparator.comparing(AgreementRenewal::date));
    }
}
