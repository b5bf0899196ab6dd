package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.ActorId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.charter.text.Principle;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Succession;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.territory.Distance;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares who may act with who may not, and what counts with what does not. */
class WhoMayActTest {
    private static final GovernanceBodyId COPIL = GovernanceBodyId.of("copil");

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().list().stream().map(Violation::code).toList();
    }

    /** The agglomeration is on the committee. The association is not, and the perfumer has not even signed. */
    @ParameterizedTest
    @CsvSource({
        "capap, copil, ''",
        "apeas, copil, propose.member",
        "apeas, '', ''",
        "parfums-de-la-siagne, '', propose.stranger"
    })
    void a_signatory_proposes_or_a_member_of_a_body(ActorId author, String body, String code) {
        Proposal given = Proposal.toChange(
                ProposalId.of("p-new"),
                SampleCharter.FIRST,
                new Principle(SampleProposals.DEMOCRACY, "Voter", "Nous votons.", Known.none()),
                author,
                LocalDate.of(2013, 6, 3));
        Proposal proposal = new Proposal(
                given.id(),
                given.version(),
                given.kind(),
                given.article(),
                given.title(),
                given.text(),
                given.axis(),
                given.author(),
                body.isEmpty() ? Known.none() : Known.of(COPIL),
                given.submitted(),
                given.history(),
                given.hash(),
                given.decision());
        Dossier dossier = SampleDossiers.grasse()
                .with(GovernanceBody.builder(COPIL, BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
                        .members(List.of(SampleActors.CAPAP))
                        .build());

        assertThat(codes(Acts.of(dossier).charter().propose(proposal)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    /** Three actors have signed the version. */
    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "4, false"})
    void as_many_members_are_counted_as_have_signed(int eligible, boolean isRefused) {
        CollectiveDecision decision = CollectiveDecision.of(
                DecisionMethod.CONSENT,
                SampleProposals.DECIDED,
                eligible,
                List.of(Vote.of(SampleActors.WORKSHOP, Position.FOR)));

        assertThat(codes(Acts.of(SampleProposals.evaluated()).charter().decide(SampleProposals.CHANGE, decision))
                        .contains("decide.eligible"))
                .isEqualTo(isRefused);
    }

    @ParameterizedTest
    @CsvSource({"Trop tôt., false", "' ', true", ", true"})
    void an_objection_has_a_reason_in_words(String reason, boolean isRefused) {
        Vote objection = new Vote(
                SampleActors.CAMILLE,
                Position.OBJECTS,
                reason == null ? Known.notRecorded() : Known.of(reason),
                Known.notRecorded());
        CollectiveDecision decision = SampleProposals.consent(Vote.of(SampleActors.WORKSHOP, Position.FOR), objection);

        assertThat(codes(Acts.of(SampleProposals.evaluated()).charter().decide(SampleProposals.CHANGE, decision))
                        .contains("decide.unreasoned"))
                .isEqualTo(isRefused);
    }

    /** The assembly of the Région voted for the Région alone. */
    @ParameterizedTest
    @CsvSource({"partie-region, false", "partie-pays-de-grasse, true"})
    void a_party_decides_by_its_own_assembly(PartyId party, boolean isRefused) {
        ContractDecision decision = ContractDecision.of(
                        ContractDecisionId.of("d-1"), DecisionKind.TERMINATED, LocalDate.of(2014, 9, 1))
                .by(party)
                .because("Fini.")
                .authorisedBy(SampleContract.OF_REGION);

        assertThat(codes(Acts.of(SampleDossiers.grasse()).decide(decision)).contains("decide.assembly"))
                .isEqualTo(isRefused);
    }

    /**
     * Returns a dossier in which the second agglomeration was a partner, which need not sign, before it became the
     * carrier. The partner is first in the list.
     */
    private static Dossier withPartner(Dossier dossier) {
        Party partner = new Party(
                PartyId.of("partie-partenaire"),
                SampleActors.PAYS_DE_GRASSE,
                PartyRole.PARTNER,
                LocalDate.of(2012, 1, 1),
                Known.none(),
                Known.none());
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .parties(Stream.concat(Stream.of(partner), dossier.contract().parties().stream())
                                .toList())
                        .build())
                .build();
    }

    @Test
    void a_body_with_two_roles_signs_in_the_one_that_must_sign() {
        Dossier proposed =
                withPartner(SampleAmendments.grasse(SampleAmendments.first().build()));

        Dossier signed = Acts.of(proposed)
                .amendment(SampleAmendments.FIRST)
                .sign(SampleActors.PAYS_DE_GRASSE, SampleAmendments.SIGNED, SampleAmendments.OF_PAYS_DE_GRASSE)
                .orElseThrow();

        assertThat(signed.contract().amendments().get(0).signatures())
                .extracting(signature -> signature.party())
                .containsExactly(SampleContract.PAYS_DE_GRASSE);
        assertThat(Acts.of(withPartner(SampleDossiers.unsigned()))
                        .sign(SampleActors.PAYS_DE_GRASSE, LocalDate.of(2014, 3, 3), SampleContract.OF_CAPAP)
                        .reasons()
                        .list())
                .extracting(Violation::code)
                .doesNotContain("sign.party.not-required", "sign.actor.not-required", "body.role");
    }

    /**
     * The old agglomeration ceases on 1 January 2014. This is reported once, without a second reason about its role.
     */
    @ParameterizedTest
    @CsvSource({"2013-12-31, ''", "2014-01-01, body.succeeded", "2014-01-02, body.succeeded"})
    void a_body_that_is_no_more_is_told_so_and_nothing_of_its_role(LocalDate day, String code) {
        Answer<Dossier> answer =
                Acts.of(SampleDossiers.unsigned()).sign(SampleActors.CAPAP, day, SampleContract.OF_CAPAP);

        assertThat(String.join(" ", codes(answer))).isEqualTo(code);
    }

    private static AmendmentBuilder second() {
        return Amendment.builder(AmendmentId.of("avenant-2"), 2, "Un changement")
                .effective(SampleAmendments.EFFECTIVE);
    }

    private static List<ObjectiveChange> removed(List<Objective> objectives) {
        return objectives.stream()
                .map(one ->
                        new ObjectiveChange(one.id(), Optional.empty(), Known.of(ObjectiveText.of(one)), Known.none()))
                .toList();
    }

    /** An unsigned amendment removes nothing: the last objective is still there. */
    @Test
    void an_unsigned_amendment_takes_nothing_away() {
        List<Objective> all = SampleDossiers.grasse().contract().objectives();
        Dossier pending = SampleAmendments.grasse(Amendment.builder(AmendmentId.of("avenant-1"), 1, "Moins")
                .effective(SampleAmendments.EFFECTIVE)
                .objectives(removed(all.subList(1, all.size())))
                .build());

        assertThat(codes(Acts.of(pending)
                        .amend(second().objectives(removed(all.subList(0, 1))).build())))
                .contains("amend.pending")
                .doesNotContain("amend.objectives");
        assertThat(codes(
                        Acts.of(pending).amend(second().objectives(removed(all)).build())))
                .contains("amend.objectives");
    }

    /** Removing an envelope does not check the funder. Adding one does. */
    @ParameterizedTest
    @CsvSource({"capap, -, ''", "capap, 10.00, body.money", "apeas, -, ''", "apeas, 10.00, amend.money"})
    void an_envelope_is_taken_from_a_body_that_is_no_more(ActorId funder, String after, String code) {
        EnvelopeChange change = new EnvelopeChange(
                funder,
                2014,
                Known.of(Amount.euros("5.00")),
                after.equals("-") ? Known.none() : Known.of(Amount.euros(after)));
        List<String> codes = codes(Acts.of(SampleAmendments.grasse())
                .amend(second().envelopes(List.of(change)).build()));

        assertThat(codes.stream().filter(one -> one.endsWith(".money")))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    /**
     * Cannes is 6.9 km from La Roquette and 13.8 km from Grasse, each distance known to within 6 km. It is therefore
     * surely within 12.94 km of one commune of the territory. It need not be near all of them, and a reason in words
     * suffices instead.
     */
    @ParameterizedTest
    @CsvSource({
        "12.93, , true",
        "12.94, , false",
        "15, , false",
        "20, , false",
        "12.93, ' ', true",
        "12.93, Le bassin de vie., false"
    })
    void a_commune_that_joins_is_near_one_of_the_territory(double kilometres, String reason, boolean isRefused) {
        Amendment amendment = second().communesAdded(List.of(CommuneCode.parse("06029")))
                .reason(reason == null ? Known.none() : Known.of(reason))
                .build();

        assertThat(codes(Acts.of(SampleAmendments.grasse())
                                .within(Distance.kilometres(kilometres))
                                .amend(amendment))
                        .contains("amend.commune.far"))
                .isEqualTo(isRefused);
    }

    /**
     * Returns a dossier in which the second agglomeration is the carrier until the end of May 2014 as one party and
     * from June as another.
     */
    private static Dossier inTwoTurns(Dossier dossier) {
        List<Party> parties = dossier.contract().parties();
        Party first = new Party(
                SampleContract.PAYS_DE_GRASSE,
                SampleActors.PAYS_DE_GRASSE,
                PartyRole.CARRIER,
                LocalDate.of(2014, 1, 1),
                Known.of(LocalDate.of(2014, 5, 31)),
                parties.get(2).succession());
        Party second = new Party(
                PartyId.of("partie-juin"),
                SampleActors.PAYS_DE_GRASSE,
                PartyRole.CARRIER,
                LocalDate.of(2014, 6, 1),
                Known.none(),
                Known.of(new Succession(SampleContract.PAYS_DE_GRASSE, Known.none(), Known.none(), Known.none())));
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .parties(List.of(parties.get(0), parties.get(1), first, second))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2014-05-31, partie-pays-de-grasse", "2014-06-01, partie-juin", "2014-06-16, partie-juin"})
    void a_body_signs_as_the_party_that_it_is_on_the_day(LocalDate day, String party) {
        Dossier proposed =
                inTwoTurns(SampleAmendments.grasse(SampleAmendments.first().build()));
        Acts amending = Acts.of(proposed).under(Rulebook.france().without("CTR-16"));
        Dossier unsigned = inTwoTurns(SampleDossiers.unsigned());
        Acts signing = Acts.of(unsigned).under(Rulebook.france().without("CTR-01"));

        assertThat(amending.amendment(SampleAmendments.FIRST)
                        .sign(SampleActors.PAYS_DE_GRASSE, day, SampleAmendments.OF_PAYS_DE_GRASSE)
                        .orElseThrow()
                        .contract()
                        .amendments()
                        .get(0)
                        .signatures())
                .extracting(signature -> signature.party().value())
                .containsExactly(party);
        assertThat(signing.sign(SampleActors.PAYS_DE_GRASSE, day, SampleContract.OF_CAPAP)
                        .orElseThrow()
                        .contract()
                        .signatures())
                .extracting(signature -> signature.party().value())
                .containsExactly(party);
    }

    /** The future end of a body is no obstacle to a role that it does not hold yet. */
    @Test
    void a_body_that_ends_later_is_told_of_its_role() {
        Dossier unsigned = SampleDossiers.unsigned();
        Dossier ending = unsigned.with(unsigned.getActor(SampleActors.PAYS_DE_GRASSE).toBuilder()
                .activity(List.of(new Activity(ActivityState.CEASED, Known.of(LocalDate.of(2015, 1, 1)))))
                .build());

        assertThat(codes(Acts.of(ending)
                        .sign(SampleActors.PAYS_DE_GRASSE, SampleDossiers.SIGNED, SampleContract.OF_CAPAP)))
                .contains("body.role")
                .doesNotContain("body.gone");
    }
}
