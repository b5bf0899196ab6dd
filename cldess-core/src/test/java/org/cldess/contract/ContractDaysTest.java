package org.cldess.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.Term;
import org.cldess.known.Known;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the answers of a contract on the days on which they change, and on the days before and after. */
class ContractDaysTest {
    private final Contract contract = SampleDossiers.grasse().contract();

    /** The first carrier holds its role from 1 January 2012 to 31 December 2013, and the second succeeds it. */
    @ParameterizedTest
    @CsvSource({
        "partie-capap, 2011-12-31, false, true",
        "partie-capap, 2012-01-01, true, true",
        "partie-capap, 2013-12-30, true, true",
        "partie-capap, 2013-12-31, true, true",
        "partie-capap, 2014-01-01, false, false",
        "partie-pays-de-grasse, 2013-12-31, false, false",
        "partie-pays-de-grasse, 2014-01-01, true, true",
        "partie-region, 2011-12-31, false, true",
        "partie-region, 2030-01-01, true, true"
    })
    void a_party_holds_its_role_and_may_sign(String id, LocalDate day, boolean holds, boolean maySign) {
        Party party = contract.parties().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(party.holdsRoleOn(day)).isEqualTo(holds);
        assertThat(party.maySignOn(day)).isEqualTo(maySign);
        assertThat(contract.parties(day).stream()
                        .anyMatch(one -> one.id().value().equals(id)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, ",
        "2012-01-01, partie-capap",
        "2013-12-31, partie-capap",
        "2014-01-01, partie-pays-de-grasse"
    })
    void one_body_carries_the_contract_at_a_time(LocalDate day, String carrier) {
        assertThat(contract.carrier(day).map(party -> party.id().value())).isEqualTo(Optional.ofNullable(carrier));
    }

    /** Returns the contract with signatures of the parties such as {@code capap 2013-03-05}. */
    private Contract signed(String signatures) {
        List<Signature> all = new ArrayList<>();
        for (String each : signatures.isEmpty() ? new String[0] : signatures.split("; ")) {
            String[] words = each.split(" ");
            Party party = contract.parties().stream()
                    .filter(one -> one.id().value().equals("partie-" + words[0]))
                    .findFirst()
                    .orElseThrow();
            all.add(SampleContract.signature(
                    "s-" + all.size(), party.id(), SampleContract.OF_REGION, LocalDate.parse(words[1])));
        }
        return contract.toBuilder().signatures(all).build();
    }

    /**
     * The contract is signed on the day of the last signature. Of two signatures for one role the first counts; a
     * signature outside a role does not.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # signatures                                                          | seen on    | signed on  | still to sign
        region 2013-02-18; capap 2013-03-05                                   | 2013-02-17 |            | region capap
        region 2013-02-18; capap 2013-03-05                                   | 2013-02-18 |            | capap
        region 2013-02-18; capap 2013-03-05                                   | 2013-03-04 |            | capap
        region 2013-02-18; capap 2013-03-05                                   | 2013-03-05 | 2013-03-05 | ''
        region 2013-02-18; capap 2013-03-05                                   | 2013-03-06 | 2013-03-05 | ''
        capap 2013-03-05; region 2013-02-18                                   | 2013-03-06 | 2013-03-05 | ''
        region 2013-02-18; capap 2013-03-05; capap 2013-03-01                 | 2013-03-06 | 2013-03-01 | ''
        region 2013-02-18; capap 2013-12-31                                   | 2014-06-30 | 2013-12-31 | ''
        region 2013-02-18; capap 2014-01-01                                   | 2014-06-30 |            | pays-de-grasse
        region 2013-02-18; pays-de-grasse 2013-12-31                          | 2014-06-30 |            | pays-de-grasse
        region 2013-02-18; pays-de-grasse 2014-01-01                          | 2014-06-30 | 2014-01-01 | ''
        region 2013-02-18; pays-de-grasse 2014-01-02; capap 2013-03-05        | 2014-06-30 | 2013-03-05 | ''
        region 2013-02-18                                                     | 2013-12-31 |            | capap
        region 2013-02-18                                                     | 2014-01-01 |            | pays-de-grasse
        ''                                                                    | 2014-06-30 |            | region pays-de-grasse
        """, delimiter = '|')
    void a_contract_is_signed_on_the_day_of_its_last_party(
            String signatures, LocalDate seen, LocalDate signedOn, String stillToSign) {
        Contract signed = signed(signatures);

        assertThat(signed.signedOn(seen).orElse(null)).isEqualTo(signedOn);
        assertThat(String.join(
                        " ",
                        signed.partiesStillToSign(seen).stream()
                                .map(party -> party.id().value().substring("partie-".length()))
                                .toList()))
                .isEqualTo(stillToSign);
    }

    private Contract amended(LocalDate region, LocalDate paysDeGrasse) {
        Amendment amendment = SampleAmendments.first()
                .signatures(List.of(
                        SampleContract.signature("s-a-1", SampleContract.REGION, SampleAmendments.OF_REGION, region),
                        SampleContract.signature(
                                "s-a-2",
                                SampleContract.PAYS_DE_GRASSE,
                                SampleAmendments.OF_PAYS_DE_GRASSE,
                                paysDeGrasse)))
                .build();
        return SampleAmendments.grasse(amendment).contract();
    }

    /**
     * The amendment takes effect on 1 July 2014 at the earliest, once both have signed. The term then ends on 31
     * December 2016 instead of 2015.
     */
    @ParameterizedTest
    @CsvSource({
        "2014-06-16, 2014-06-16, 2014-06-15, false, 0",
        "2014-06-16, 2014-06-16, 2014-06-16, false, 1",
        "2014-06-16, 2014-06-16, 2014-06-30, false, 1",
        "2014-06-16, 2014-06-16, 2014-07-01, true, 1",
        "2014-06-16, 2014-06-16, 2014-07-02, true, 1",
        "2014-06-16, 2014-07-15, 2014-06-15, false, 0",
        "2014-06-16, 2014-07-15, 2014-06-16, false, 1",
        "2014-06-16, 2014-07-15, 2014-07-14, false, 1",
        "2014-06-16, 2014-07-15, 2014-07-15, true, 1",
        "2014-07-15, 2014-06-16, 2014-06-16, false, 1",
        "2014-07-15, 2014-06-16, 2014-07-15, true, 1"
    })
    void an_amendment_is_seen_from_its_first_signature_and_in_effect_from_its_day_and_its_last(
            LocalDate region, LocalDate paysDeGrasse, LocalDate day, boolean inEffect, int seen) {
        Contract amended = amended(region, paysDeGrasse);

        assertThat(amended.isAmended(day)).isEqualTo(inEffect);
        assertThat(amended.term(day).end()).isEqualTo(LocalDate.of(inEffect ? 2016 : 2015, 12, 31));
        assertThat(amended.consolidated(day).term().end()).isEqualTo(LocalDate.of(inEffect ? 2016 : 2015, 12, 31));
        assertThat(amended.seenOn(day).amendments()).hasSize(seen);
    }

    /** An unsigned draft exists from the day of the contract. */
    @ParameterizedTest
    @CsvSource({"2013-02-17, 0", "2013-02-18, 1", "2013-02-19, 1"})
    void a_draft_of_an_amendment_is_there_from_the_signature_of_the_contract(LocalDate day, int seen) {
        Contract drafted =
                SampleAmendments.grasse(SampleAmendments.first().build()).contract();

        assertThat(drafted.seenOn(day).amendments()).hasSize(seen);
    }

    private Contract decided(DecisionKind what, LocalDate day) {
        List<ContractDecision> decisions =
                new ArrayList<>(contract.decisions().value().orElseThrow());
        decisions.add(
                ContractDecision.of(ContractDecisionId.of("d-1"), what, day).by(SampleContract.REGION));
        return contract.toBuilder().decisions(decisions).build();
    }

    /** The contract was signed on 18 February 2013 for 2012 to 2015, and ended or evaluated on 1 March 2014. */
    @ParameterizedTest
    @CsvSource({
        "EVALUATED, 2013-02-17, false",
        "EVALUATED, 2013-02-18, true",
        "EVALUATED, 2014-03-01, true",
        "EVALUATED, 2015-12-31, true",
        "EVALUATED, 2016-01-01, false",
        "TERMINATED, 2014-02-28, true",
        "TERMINATED, 2014-03-01, false",
        "TERMINATED, 2014-03-02, false",
        "CLOSED, 2014-02-28, true",
        "CLOSED, 2014-03-01, false",
        "RENEWED, 2014-03-01, true"
    })
    void a_contract_is_in_force_from_its_signature_to_its_end(DecisionKind what, LocalDate day, boolean inForce) {
        assertThat(decided(what, LocalDate.of(2014, 3, 1)).isInForce(day)).isEqualTo(inForce);
    }

    /** The term may begin before the signature. It includes its first and its last day. */
    @ParameterizedTest
    @CsvSource({
        "2011-12-31, false",
        "2012-01-01, true",
        "2012-01-02, true",
        "2015-12-30, true",
        "2015-12-31, true",
        "2016-01-01, false"
    })
    void a_term_has_its_first_and_its_last_day(LocalDate day, boolean isIn) {
        assertThat(contract.term().contains(day)).isEqualTo(isIn);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-11, DRAFT",
        "2012-03-12, IN_CONSULTATION",
        "2012-05-09, IN_CONSULTATION",
        "2012-05-10, APPROVED",
        "2013-02-17, APPROVED",
        "2013-02-18, SIGNED",
        "2014-02-28, SIGNED",
        "2014-03-01, EVALUATED"
    })
    void a_status_holds_from_its_day_on(LocalDate day, ContractStatus status) {
        assertThat(decided(DecisionKind.EVALUATED, LocalDate.of(2014, 3, 1)).status(day))
                .isEqualTo(status);
    }

    /**
     * A decision on the day of the last signature precedes the signature. A decision without a day follows it if it
     * needs a signature.
     */
    @ParameterizedTest
    @CsvSource({
        "APPROVED, 2013-02-17, APPROVED SIGNED",
        "APPROVED, 2013-02-18, APPROVED SIGNED",
        "APPROVED, 2013-02-19, SIGNED APPROVED",
        "EVALUATED, 2013-02-18, EVALUATED SIGNED",
        "EVALUATED, 2013-02-19, SIGNED EVALUATED",
        "APPROVED, , APPROVED SIGNED",
        "EVALUATED, , SIGNED EVALUATED",
        "TERMINATED, , SIGNED TERMINATED"
    })
    void the_signature_stands_among_the_decisions_by_its_day(DecisionKind what, LocalDate day, String steps) {
        ContractDecision decision = ContractDecision.builder(ContractDecisionId.of("d-1"), what)
                .date(day == null ? Known.notRecorded() : Known.of(day))
                .build();
        Contract decided = contract.toBuilder().decisions(List.of(decision)).build();

        assertThat(String.join(
                        " ",
                        decided.steps(LocalDate.MAX).stream()
                                .map(step -> step.to().name())
                                .toList()))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, 2015-12-31, 2012 2013 2014 2015",
        "2012-12-31, 2013-01-01, 2012 2013",
        "2012-01-01, 2012-01-01, 2012"
    })
    void a_term_has_the_years_of_its_days(LocalDate start, LocalDate end, String years) {
        assertThat(String.join(
                        " ",
                        new Term(start, end)
                                .years().stream().map(String::valueOf).toList()))
                .isEqualTo(years);
    }
}
