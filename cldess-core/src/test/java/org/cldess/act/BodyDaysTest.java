package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.action.FollowUp;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Termination;
import org.cldess.call.jury.JuryScore;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.ContractDecisionId;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Succession;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the first and last day on which a body may act, and the first and last year for which it pays. */
class BodyDaysTest {
    private static final ResourceId OF_REGION = ResourceId.of("bdis-74-600000");
    private static final ResourceId OF_CAPAP = ResourceId.of("bdis-74-400000");

    private static Dossier region(UnaryOperator<ActorBuilder> change) {
        Dossier dossier = SampleDossiers.grasse();
        return dossier.with(
                change.apply(dossier.getActor(SampleActors.REGION).toBuilder()).build());
    }

    private static String codes(Answer<Dossier> answer, String... asked) {
        return String.join(
                " ",
                answer.reasons().list().stream()
                        .map(Violation::code)
                        .filter(List.of(asked)::contains)
                        .distinct()
                        .toList());
    }

    private static String funded(Dossier dossier, ResourceId line, LocalDate day) {
        return codes(
                Acts.of(dossier)
                        .move(
                                Movement.of(MovementId.of("m"), line, day, MovementKind.AWARDED, Amount.euros("10"))
                                        .toBuilder()
                                        .party(dossier.find(Resource.class, line)
                                                .orElseThrow()
                                                .funder())
                                        .build()),
                "body.not-yet",
                "body.succeeded",
                "body.gone",
                "act.far");
    }

    /** The new agglomeration succeeds the old one on 1 January 2014. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, ''", "2014-01-01, body.succeeded", "2014-01-02, body.succeeded"})
    void a_body_acts_until_the_eve_of_its_successor(LocalDate day, String code) {
        assertThat(funded(SampleDossiers.grasse(), OF_CAPAP, day)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2013-05-01, body.not-yet", "2013-05-02, ''", "2013-05-03, ''"})
    void a_body_acts_from_the_day_of_its_creation(LocalDate day, String code) {
        Dossier dossier = region(actor -> actor.created(LocalDate.of(2013, 5, 2)));

        assertThat(funded(dossier, OF_REGION, day)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2013-05-01, ''", "2013-05-02, body.gone", "2013-05-03, body.gone"})
    void a_body_acts_until_the_eve_of_its_end(LocalDate day, String code) {
        assertThat(funded(ceased(LocalDate.of(2013, 5, 2)), OF_REGION, day)).isEqualTo(code);
    }

    private static Dossier ceased(LocalDate day) {
        return region(actor -> actor.activity(List.of(new Activity(ActivityState.CEASED, Known.of(day)))));
    }

    /** The body ceased on 2 May 2013 and began again a year later. */
    @ParameterizedTest
    @CsvSource({"2014-05-02, ''", "2014-05-03, ''"})
    void a_body_that_began_again_acts(LocalDate day, String code) {
        Dossier dossier = region(actor -> actor.activity(List.of(
                new Activity(ActivityState.CEASED, Known.of(LocalDate.of(2013, 5, 2))),
                new Activity(ActivityState.ACTIVE, Known.of(LocalDate.of(2014, 5, 2))))));

        assertThat(funded(dossier, OF_REGION, day)).isEqualTo(code);
    }

    /**
     * The contract lasts from 1 January 2012 to 31 December 2015. An act may be dated up to ten years before or after.
     */
    @ParameterizedTest
    @CsvSource({
        "2001-12-31, act.far",
        "2002-01-01, ''",
        "2002-01-02, ''",
        "2025-12-30, ''",
        "2025-12-31, ''",
        "2026-01-01, act.far"
    })
    void an_act_is_dated_at_most_ten_years_from_the_term(LocalDate day, String code) {
        assertThat(funded(SampleDossiers.grasse(), OF_REGION, day)).isEqualTo(code);
    }

    private static String paidFor(Dossier dossier, int year) {
        Amendment amendment = Amendment.builder(AmendmentId.of("avenant-1"), 1, "Une enveloppe")
                .effective(LocalDate.of(2013, 7, 1))
                .envelopes(List.of(
                        new EnvelopeChange(SampleActors.REGION, year, Known.none(), Known.of(Amount.euros("10")))))
                .build();
        return codes(Acts.of(dossier).amend(amendment), "body.money");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, 2013, ''",
        "2014-01-01, 2013, ''",
        "2014-01-01, 2014, body.money",
        "2014-01-02, 2014, ''",
        "2014-01-02, 2015, body.money",
        "2014-12-31, 2014, ''",
        "2014-12-31, 2015, body.money",
        "2015-01-01, 2015, body.money"
    })
    void a_body_that_ends_pays_for_the_years_of_which_it_has_a_day(LocalDate end, int year, String code) {
        assertThat(paidFor(ceased(end), year)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, 2012, body.money",
        "2013-12-31, 2013, ''",
        "2014-01-01, 2013, body.money",
        "2014-01-01, 2014, ''",
        "2014-12-31, 2014, ''",
        "2014-12-31, 2013, body.money"
    })
    void a_body_that_begins_pays_for_the_years_of_which_it_has_a_day(LocalDate created, int year, String code) {
        assertThat(paidFor(region(actor -> actor.created(created)), year)).isEqualTo(code);
    }

    /** Returns the sample with a changed list of parties. */
    private static Dossier parties(UnaryOperator<List<Party>> change) {
        return SampleDossiers.withContract(contract ->
                contract.parties(change.apply(SampleDossiers.grasse().contract().parties())));
    }

    private static Party after(String id, ActorId actor, LocalDate from) {
        return new Party(
                PartyId.of(id),
                actor,
                PartyRole.CARRIER,
                from,
                Known.none(),
                Known.of(new Succession(SampleContract.CAPAP, Known.none(), Known.none(), Known.none())));
    }

    /** Two bodies succeed it, the first on 1 January 2014, whichever is first in the list. */
    @ParameterizedTest
    @CsvSource({
        "2013-12-31, ''",
        "2014-01-01, body.succeeded",
        "2014-12-31, body.succeeded",
        "2015-01-01, body.succeeded"
    })
    void a_body_ends_before_the_first_of_two_successors(LocalDate day, String code) {
        Party later = after("p-late", SampleActors.APEAS, LocalDate.of(2015, 1, 1));
        Dossier last = parties(
                parties -> Stream.concat(parties.stream(), Stream.of(later)).toList());
        Dossier first = parties(
                parties -> Stream.concat(Stream.of(later), parties.stream()).toList());

        assertThat(funded(last, OF_CAPAP, day)).isEqualTo(code);
        assertThat(funded(first, OF_CAPAP, day)).isEqualTo(code);
    }

    /** The second party is the same body as the first one, which it follows, so the body continues. */
    @ParameterizedTest
    @CsvSource({"2013-12-31, ''", "2014-01-01, ''", "2014-06-01, ''"})
    void a_body_that_follows_itself_in_a_role_goes_on(LocalDate day, String code) {
        Dossier dossier = parties(parties ->
                List.of(parties.get(0), parties.get(1), after("p-2", SampleActors.CAPAP, LocalDate.of(2014, 1, 1))));

        assertThat(funded(dossier, OF_CAPAP, day)).isEqualTo(code);
    }

    /** The body ceased on 2 July 2013. Its successor came on 1 January 2014. */
    @ParameterizedTest
    @CsvSource({
        "2013-07-01, ''",
        "2013-07-02, body.gone",
        "2013-12-31, body.gone",
        "2014-01-01, body.succeeded",
        "2014-01-02, body.succeeded"
    })
    void a_body_that_ceased_before_its_successor_came_is_gone_in_between(LocalDate day, String code) {
        Dossier grasse = SampleDossiers.grasse();
        Dossier dossier = grasse.with(grasse.getActor(SampleActors.CAPAP).toBuilder()
                .activity(List.of(new Activity(ActivityState.CEASED, Known.of(LocalDate.of(2013, 7, 2)))))
                .build());

        assertThat(funded(dossier, OF_CAPAP, day)).isEqualTo(code);
    }

    private static final LocalDate FAR = LocalDate.of(1913, 6, 3);

    /** Every dated act checks that its date is near the term. */
    @Test
    void a_mistyped_year_is_noticed_by_every_act() {
        Dossier grasse = SampleDossiers.grasse();
        Acts acts = Acts.of(grasse);
        Acts granted = Acts.of(
                grasse.with(Grant.builder(GrantId.of("s-1"), "Un chantier", SampleActors.CAPAP, SampleActors.APEAS)
                        .build()));
        Acts called = Acts.of(AwardingTest.legal());
        Acts amended = Acts.of(SampleAmendments.grasse(SampleAmendments.first().build()));
        Acts agreed = Acts.of(AgreementDefects.signed());
        Acts sat = Acts.of(
                grasse.with(GovernanceBody.builder(GovernanceBodyId.of("copil"), BodyKind.STEERING_COMMITTEE, "Comité")
                                .build())
                        .with(GovernanceSitting.builder(GovernanceSittingId.of("seance"), GovernanceBodyId.of("copil"))
                                .date(FAR)
                                .build()));
        Amount one = Amount.euros("1");
        CharterAdoption adoption = SampleProposals.adoption();
        Map<String, Answer<?>> answers = new TreeMap<>();
        answers.put("fund", acts.move(Movement.of(MovementId.of("m"), OF_REGION, FAR, MovementKind.AWARDED, one)));
        answers.put(
                "spend",
                acts.move(Moves.spent(MovementId.of("m"), ExpenseId.of("bdis-2013-64"), FAR, MovementKind.PAID, "1")));
        answers.put("pay", granted.pay(GrantId.of("s-1"), FAR, one));
        answers.put("follow", acts.follow(SampleActions.MEETINGS, FollowUp.inProgress(FAR, 30)));
        answers.put(
                "score",
                called.call(SampleCalls.CALL)
                        .score(new JuryScore(
                                SampleCalls.GARDEN,
                                SampleCalls.GUEST,
                                SampleCalls.UTILITY,
                                2,
                                Known.of("Utile."),
                                Known.of(FAR))));
        answers.put(
                "award",
                Acts.of(AwardingTest.with(
                                grasse,
                                call -> call.decisions(SampleCalls.call().decisions().stream()
                                        .map(decision ->
                                                decision.toBuilder().date(FAR).build())
                                        .toList())))
                        .call(SampleCalls.CALL)
                        .award(SampleCalls.BICYCLES, SampleActions.MEETINGS));
        answers.put(
                "sign", Acts.of(SampleDossiers.unsigned()).sign(SampleActors.REGION, FAR, SampleContract.OF_REGION));
        answers.put("sign the charter", acts.charter().sign(SampleActors.PERFUMER, SampleCharter.FIRST, FAR));
        answers.put("amend", acts.amend(SampleAmendments.first().effective(FAR).build()));
        answers.put(
                "sign an amendment",
                amended.amendment(SampleAmendments.FIRST).sign(SampleActors.REGION, FAR, SampleAmendments.OF_REGION));
        answers.put(
                "decide", acts.decide(ContractDecision.of(ContractDecisionId.of("d"), DecisionKind.EVALUATED, FAR)));
        answers.put(
                "renew",
                acts.renew(
                        ContractDecision.of(
                                ContractDecisionId.of("d"), DecisionKind.RENEWED, LocalDate.of(2015, 12, 31)),
                        new Term(LocalDate.of(2116, 1, 1), LocalDate.of(2118, 12, 31))));
        answers.put("propose", acts.charter().propose(proposed(FAR)));
        answers.put("evaluate", Acts.of(SampleProposals.submitted()).charter().evaluate(SampleProposals.CHANGE, FAR));
        answers.put(
                "decide on a proposal",
                Acts.of(SampleProposals.evaluated())
                        .charter()
                        .decide(SampleProposals.CHANGE, ProposalDefects.on(adoption.decision(), FAR)));
        answers.put(
                "adopt",
                Acts.of(SampleProposals.decided())
                        .charter()
                        .adopt(new CharterAdoption(
                                adoption.version(), adoption.label(), FAR, adoption.reviewBy(), adoption.decision())));
        answers.put(
                "sit",
                sat.decide(
                        GovernanceSittingId.of("seance"),
                        GovernanceDecision.builder(GovernanceDecisionId.of("d-1"), "P1", "Ouvrir l’appel.")
                                .build()));
        answers.put(
                "sign an agreement",
                agreed.agreement(AgreementDefects.DATABASE)
                        .sign(new Agreement.PartnerSignature(SampleActors.CAPAP, Known.of(FAR), Known.notRecorded())));
        answers.put(
                "renew an agreement",
                agreed.agreement(AgreementDefects.DATABASE)
                        .renew(new AgreementRenewal(FAR, LocalDate.of(2014, 12, 31))));
        answers.put(
                "end an agreement",
                agreed.agreement(AgreementDefects.DATABASE)
                        .terminate(new Termination(FAR, Known.none(), Known.none(), Known.none())));

        assertThat(answers)
                .allSatisfy((act, answer) -> assertThat(answer.reasons().list())
                        .as(act)
                        .extracting(Violation::code)
                        .contains("act.far"));
    }

    private static Proposal proposed(LocalDate day) {
        return Proposal.toRemove(
                ProposalId.of("p-far"), SampleCharter.FIRST, SampleProposals.DEMOCRACY, SampleActors.APEAS, day);
    }
}
