package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rules on amendments and carriers on the days on which their outcome changes. */
class ContractRuleBoundariesTest {
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);
    private static final String AMENDMENT = "/contract/amendments/0";

    private static Dossier amended(LocalDate effective, LocalDate region, LocalDate paysDeGrasse) {
        Amendment amendment = SampleAmendments.first()
                .effective(effective)
                .signatures(List.of(
                        SampleContract.signature("s-a-1", SampleContract.REGION, SampleAmendments.OF_REGION, region),
                        SampleContract.signature(
                                "s-a-2",
                                SampleContract.PAYS_DE_GRASSE,
                                SampleAmendments.OF_PAYS_DE_GRASSE,
                                paysDeGrasse)))
                .build();
        return SampleAmendments.grasse(amendment);
    }

    private static String said(Dossier dossier) {
        return Ruling.of("CTR-15", dossier, LATE).french(AMENDMENT);
    }

    /** The contract was signed on 18 February 2013 and ends on 31 December 2015. */
    @ParameterizedTest
    @CsvSource({
        "2013-02-17, true, false",
        "2013-02-18, false, false",
        "2013-02-19, false, false",
        "2015-12-30, false, false",
        "2015-12-31, false, false",
        "2016-01-01, false, true"
    })
    void an_amendment_is_signed_after_the_contract_and_before_its_end(LocalDate day, boolean early, boolean late) {
        String said = said(amended(SampleAmendments.EFFECTIVE, day, SampleAmendments.SIGNED));

        assertThat(said.contains("avant le contrat (18 février 2013)")).isEqualTo(early);
        assertThat(said.contains("après la fin du contrat (31 décembre 2015). Vérifiez"))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({"2015-12-30, false", "2015-12-31, false", "2016-01-01, true"})
    void an_amendment_takes_effect_by_the_end_of_the_contract(LocalDate effective, boolean late) {
        assertThat(said(amended(effective, SampleAmendments.SIGNED, SampleAmendments.SIGNED))
                        .contains("après la fin du contrat (31 décembre 2015). Avancez"))
                .isEqualTo(late);
    }

    /** The amendment takes effect on 1 July 2014. */
    @ParameterizedTest
    @CsvSource({"2014-06-30, COMPLIES", "2014-07-01, COMPLIES", "2014-07-02, BREACHED"})
    void the_last_signature_comes_by_the_day_of_effect(LocalDate signed, Outcome outcome) {
        Dossier dossier = amended(SampleAmendments.EFFECTIVE, SampleAmendments.SIGNED, signed);

        assertThat(Ruling.of("CTR-21", dossier, LATE).outcome(AMENDMENT)).isEqualTo(outcome);
    }

    /** An amendment without all signatures is planned until its effective day, and unsigned from that day on. */
    @ParameterizedTest
    @CsvSource({
        "2014-06-30, ne prend effet que le 1er juillet 2014",
        "2014-07-01, n’est pas signé de toutes les parties",
        "2014-07-02, n’est pas signé de toutes les parties"
    })
    void an_unsigned_amendment_is_planned_until_its_eve(LocalDate day, String words) {
        Dossier dossier = amended(SampleAmendments.EFFECTIVE, SampleAmendments.SIGNED, LocalDate.of(2014, 9, 1));

        assertThat(Ruling.of("CTR-21", dossier, day).french(AMENDMENT)).contains(words);
    }

    /** Parses carriers of the term from 1 January 2012 to 31 December 2015, such as {@code 2012-01-01/2013-12-31}. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # carriers                                                            | what is found
        2012-01-01/2015-12-31                                                 | COMPLIES
        2012-01-01/2015-12-30                                                 | Du 31 décembre 2015 au 31 décembre 2015, le contrat n’a pas de porteur
        2012-01-02/2015-12-31                                                 | Du 1er janvier 2012 au 1er janvier 2012, le contrat n’a pas de porteur
        2012-01-01/2013-12-31; 2014-01-01/2015-12-31                          | COMPLIES
        2012-01-01/2013-12-31; 2014-01-02/2015-12-31                          | Du 1er janvier 2014 au 1er janvier 2014, le contrat n’a pas de porteur
        2012-01-01/2013-12-31; 2013-12-31/2015-12-31                          | Du 31 décembre 2013 au 31 décembre 2013, le contrat a deux porteurs
        2012-01-01/2012-01-01; 2012-01-02/2015-12-31                          | COMPLIES
        2012-01-01/2015-12-30; 2015-12-31/2015-12-31                          | COMPLIES
        2011-01-01/2012-01-01; 2012-01-02/2016-12-31                          | COMPLIES
        2011-01-01/2011-12-31; 2012-01-01/2015-12-31                          | COMPLIES
        2012-01-01/2015-12-31; 2016-01-01/2016-12-31                          | COMPLIES
        """, delimiter = '|')
    void one_body_carries_the_contract_on_each_day(String carriers, String found) {
        ActorId[] bodies = {SampleActors.CAPAP, SampleActors.PAYS_DE_GRASSE};
        List<Party> parties =
                new ArrayList<>(SampleDossiers.grasse().contract().parties().subList(0, 1));
        for (String period : carriers.split("; ")) {
            String[] days = period.split("/");
            parties.add(new Party(
                    parties.size() == 1 ? SampleContract.CAPAP : PartyId.of("p-" + parties.size()),
                    bodies[parties.size() - 1],
                    PartyRole.CARRIER,
                    LocalDate.parse(days[0]),
                    Known.of(LocalDate.parse(days[1])),
                    Known.none()));
        }
        Ruling ruling = Ruling.of(
                "CTR-18",
                SampleDossiers.withContract(contract ->
                        contract.parties(parties).signatures(List.of()).decisions(List.of())),
                LATE);

        if (found.equals("COMPLIES")) {
            assertThat(ruling.outcome("/contract")).isEqualTo(Outcome.COMPLIES);
        } else {
            assertThat(ruling.french("/contract")).startsWith(found);
        }
    }

    /** The consultation on the text is dated 12 March 2012, and the evaluation of the contract 30 November 2015. */
    @ParameterizedTest
    @CsvSource({
        "1, APPROVED, 2012-03-11, BREACHED",
        "1, APPROVED, 2012-03-12, COMPLIES",
        "1, APPROVED, 2012-03-13, COMPLIES",
        "3, CLOSED, 2015-12-30, BREACHED",
        "3, CLOSED, 2015-12-31, COMPLIES",
        "3, CLOSED, 2016-01-01, COMPLIES",
        "3, TERMINATED, 2015-11-29, BREACHED",
        "3, TERMINATED, 2015-11-30, COMPLIES"
    })
    void a_step_comes_on_the_day_of_the_one_before_or_later(
            int place, DecisionKind what, LocalDate day, Outcome outcome) {
        List<ContractDecision> decisions = new ArrayList<>(List.of(
                decision("d-0", DecisionKind.SUBMITTED, LocalDate.of(2012, 3, 12), SampleContract.CAPAP),
                decision("d-1", DecisionKind.APPROVED, LocalDate.of(2012, 5, 10), SampleContract.REGION),
                decision("d-2", DecisionKind.EVALUATED, LocalDate.of(2015, 11, 30), SampleContract.PAYS_DE_GRASSE)));
        ContractDecision asked = decision(
                "d-x", what, day, what == DecisionKind.CLOSED ? SampleContract.PAYS_DE_GRASSE : SampleContract.REGION);
        if (place < decisions.size()) {
            decisions.set(place, asked);
        } else {
            decisions.add(asked);
        }
        Dossier dossier = SampleDossiers.withContract(contract -> contract.decisions(decisions));

        assertThat(Ruling.of("CTR-20", dossier, LATE).outcome("/contract/decisions/" + place))
                .isEqualTo(outcome);
    }

    private static ContractDecision decision(String id, DecisionKind what, LocalDate day, PartyId by) {
        return ContractDecision.of(ContractDecisionId.of(id), what, day).by(by);
    }

    /**
     * The new body was created on 1 January 2014. From that day, a change of the territory requires an amendment with
     * all signatures.
     */
    @ParameterizedTest
    @CsvSource({
        "2013-12-31, 2014-06-30, COMPLIES",
        "2014-01-01, 2014-06-30, BREACHED",
        "2014-01-02, 2014-06-30, BREACHED",
        "2014-06-29, 2014-06-30, BREACHED",
        "2014-06-30, 2014-06-30, BREACHED",
        "2014-07-01, 2014-06-30, COMPLIES"
    })
    void the_territory_is_moved_by_a_signed_amendment(LocalDate effective, LocalDate day, Outcome outcome) {
        Dossier unsigned = SampleAmendments.grasse(
                SampleAmendments.first().effective(effective).build());

        assertThat(Ruling.of("CTR-14", unsigned, day).all())
                .extracting(Finding::outcome)
                .containsExactly(outcome);
    }
}
