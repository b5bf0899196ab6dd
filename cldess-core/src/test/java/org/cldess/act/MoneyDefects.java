package org.cldess.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.act.ActWithDefects.Asked;
import org.cldess.act.ActWithDefects.Defect;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.Renunciation;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.purchase.ClauseHours;
import org.cldess.rulebook.Gate;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;

/**
 * Funding steps, grant payments, jury scores, awards, follow-ups of actions and hours of work, and the defects for
 * which they are refused.
 */
final class MoneyDefects {
    private static final LocalDate MAY = LocalDate.of(2013, 5, 2);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 3);
    private static final LocalDate JULY = LocalDate.of(2013, 7, 19);
    private static final ResourceId SHARE = ResourceId.of("bdis-74-400000");
    private static final GrantId GRANT = GrantId.of("chantier-2013");

    private static final ActorId WORKSHOP = ActorId.of("zz-chantier");

    private MoneyDefects() {}

    static List<ActWithDefects<?>> all() {
        return List.of(funding(), granting(), scoring(), awarding(), following(), working(), deciding());
    }

    private static Movement move(LocalDate day, MovementKind kind, String amount) {
        return Movement.of(MovementId.of("m-" + kind.ordinal()), SHARE, day, kind, Amount.euros(amount));
    }

    /** The agglomeration pays a part of the 4,000 € that it awarded. */
    private static ActWithDefects<Movement> funding() {
        Dossier awarded = Acts.of(SampleDossiers.grasse())
                .move(move(MAY, MovementKind.AWARDED, "4000"))
                .orElseThrow();
        return new ActWithDefects<>(
                "paying what was awarded",
                Gate.FUNDING,
                new Asked<>(awarded, move(JUNE, MovementKind.PAID, "1500")),
                Acts::move,
                List.of(
                        Defect.<Movement>of(
                                        "FIN-05",
                                        "more than was awarded",
                                        asked -> asked.asking(step -> move(JUNE, MovementKind.PAID, "4000.01")))
                                .apart("step"),
                        Defect.<Movement>of(
                                        "FIN-06",
                                        "an earlier refusal that nobody explained",
                                        asked -> asked.with(
                                                "/movements",
                                                List.of(
                                                        Moves.reasoned(
                                                                MovementId.of("m-x"),
                                                                SHARE,
                                                                MAY.minusMonths(1),
                                                                MovementKind.REFUSED,
                                                                "5000",
                                                                Known.none()),
                                                        move(MAY, MovementKind.AWARDED, "4000"))))
                                .apart("steps")));
    }

    /** A partial payment of a grant. */
    private record Payment(LocalDate day, Amount amount) {}

    private static ActWithDefects<Payment> granting() {
        return new ActWithDefects<>(
                "paying a grant",
                Gate.GRANT_PAYMENT,
                new Asked<>(granted(), new Payment(JULY, Amount.euros("18200"))),
                (acts, payment) -> acts.pay(GRANT, payment.day(), payment.amount()),
                List.of(
                        Defect.of(
                                "GRT-01",
                                "no assembly voted it",
                                asked -> asked.with("/grants/0/decision/deliberation", Known.none())),
                        Defect.of(
                                "GRT-03",
                                "no agreement above the threshold",
                                asked -> asked.with("/grants/0/agreement", Known.none())),
                        Defect.of(
                                "GRT-11",
                                "asked under the law of 2022, without the commitment",
                                asked -> asked.with("/grants/0/request/date", LocalDate.of(2022, 1, 2))
                                        .with("/grants/0/republicanCommitment", Known.none())),
                        Defect.<Payment>of(
                                        "AID-01",
                                        "a cent more of general aid than an undertaking may have",
                                        asked -> aided(asked, AidRegime.GENERAL, "174000.01"))
                                .apart("aid"),
                        Defect.<Payment>of(
                                        "AID-04",
                                        "a cent more of aid to a service than an undertaking may have",
                                        asked -> aided(asked, AidRegime.SGEI, "474000.01"))
                                .apart("aid"),
                        Defect.<Payment>of(
                                        "AID-06",
                                        "more aid to farming than an undertaking may have",
                                        asked -> aided(asked, AidRegime.FARMING, "0.01"))
                                .apart("aid"),
                        Defect.of(
                                "GRT-15",
                                "a cent more than was awarded",
                                asked -> asked.asking(payment -> new Payment(JULY, Amount.euros("26000.01"))))));
    }

    /** Makes the grant de minimis aid, which the undertaking received from another authority too. */
    private static Asked<Payment> aided(Asked<Payment> asked, AidRegime regime, String received) {
        return asked.with(
                        "/grants/0/aid",
                        StateAid.builder()
                                .regime(regime)
                                .entrusted("Arrêté de 2012")
                                .build())
                .with(
                        "/undertakings",
                        List.of(Undertaking.builder(UndertakingId.of("e-1"), WORKSHOP)
                                .economicActivity(true)
                                .fiscalYearEnd(LocalDate.of(2012, 12, 31))
                                .linked(List.of())
                                .received(List.of(new ReceivedAid(
                                        "Département",
                                        Known.of(LocalDate.of(2013, 1, 10)),
                                        Amount.euros(received),
                                        Known.of(regime))))
                                .build()));
    }

    private static Dossier granted() {
        DeliberationId vote = DeliberationId.of("zz-vote");
        LocalDate decided = LocalDate.of(2013, 6, 14);
        Dossier dossier = SampleDossiers.grasse()
                .with(SampleContract.carried(
                        vote,
                        SampleActors.CAPAP,
                        "Attribuer une subvention",
                        decided,
                        Authorised.of("grant", GRANT.value())))
                .with(Actor.builder(WORKSHOP, ActorKind.ORGANISATION, "Chantier")
                        .publicBody(Known.none())
                        .legalForms(List.of(new DatedLegalForm(LegalForm.parse("9220"), Known.none())))
                        .build())
                .with(Grant.builder(GRANT, "Accompagner vers l’emploi", SampleActors.CAPAP, WORKSHOP)
                        .nature(GrantForm.CASH)
                        .request(new GrantRequest(LocalDate.of(2013, 3, 4)))
                        .decision(GrantDecision.builder()
                                .date(decided)
                                .deliberation(vote)
                                .delegation(Known.none())
                                .budgetList(false)
                                .build())
                        .agreement(GrantAgreement.builder()
                                .signed(LocalDate.of(2013, 7, 1))
                                .start(LocalDate.of(2013, 7, 1))
                                .end(LocalDate.of(2014, 12, 31))
                                .build())
                        .instalments(List.of())
                        .aid(Known.none())
                        .build());
        return Moves.with(
                dossier, GRANT, "2013-03-04 REQUESTED 30000; 2013-06-14 AWARDED 26000; 2013-06-14 COMMITTED 26000");
    }

    /** The chair scores the project of the sewing workshop, which has no score yet. */
    private static ActWithDefects<JuryScore> scoring() {
        Dossier unscored = SampleDossiers.grasse()
                .with(SampleCalls.call().toBuilder().scores(List.of()).build());
        return new ActWithDefects<>(
                "scoring a project",
                Gate.JURY_SCORE,
                new Asked<>(unscored, scored(3, Known.of("Voilà pourquoi."))),
                (acts, score) -> acts.call(SampleCalls.CALL).score(score),
                List.of(
                        Defect.of(
                                "JUR-01",
                                "the juror declared a tie to the applicant",
                                asked -> asked.with(
                                        "/calls/0/jurors/0/interests",
                                        List.of(new DeclaredInterest(
                                                ApplicantId.of("p-person"),
                                                "Elles sont parentes.",
                                                Known.of(LocalDate.of(2013, 5, 2)))))),
                        Defect.of(
                                "JUR-02",
                                "the lowest score has no comment",
                                asked -> asked.asking(score -> scored(1, Known.none())))));
    }

    private static JuryScore scored(int points, Known<String> comment) {
        return new JuryScore(
                SampleCalls.SEWING,
                SampleCalls.CHAIR,
                SampleCalls.UTILITY,
                points,
                comment,
                Known.of(SampleCalls.JURY));
    }

    /** The bicycles get 2,000 € from the agglomeration, by a vote of its assembly. */
    private static ActWithDefects<ActionId> awarding() {
        String call = "/calls/0";
        return new ActWithDefects<>(
                "making a grant of an award",
                Gate.AWARD,
                new Asked<>(AwardingTest.legal(), SampleActions.MEETINGS),
                (acts, action) -> acts.call(SampleCalls.CALL).award(SampleCalls.BICYCLES, action),
                List.of(
                        Defect.<ActionId>of(
                                        "GRT-01",
                                        "another assembly voted it",
                                        asked -> asked.with(
                                                "/deliberations/%s/assembly"
                                                        .formatted(asked.dossier()
                                                                        .deliberations()
                                                                        .size()
                                                                - 1),
                                                SampleActors.REGION))
                                .apart("grant"),
                        Defect.of(
                                "PRG-03",
                                "the jury does not say why",
                                asked -> asked.with(call + "/decisions/0/reasons", List.of())),
                        Defect.of(
                                "award.not-eligible",
                                "the call is not for public bodies",
                                asked -> asked.with(call + "/applicants/0/kind", "public-legal-person")),
                        Defect.of(
                                "award.not-eligible",
                                "an axis of the charter is not argued",
                                asked -> asked.with(call + "/applications/0/justifications/0/text", Known.none())),
                        Defect.of(
                                "JUR-01",
                                "a juror with a tie scored it",
                                asked -> asked.with(
                                        call + "/jurors/0/interests",
                                        List.of(new DeclaredInterest(
                                                ApplicantId.of("p-association"),
                                                "Elles sont parentes.",
                                                Known.of(LocalDate.of(2013, 5, 2)))))),
                        Defect.<ActionId>of(
                                        "award.no-funder",
                                        "nobody calls",
                                        asked -> asked.with(call + "/organiser", Known.none()))
                                .apart("grant"),
                        Defect.of(
                                "award.over-envelope",
                                "a cent more than the envelope",
                                asked -> asked.with(call + "/envelope", Amount.euros("3499.99"))),
                        Defect.<ActionId>of(
                                        "award.over-project-cap",
                                        "a cent more than the cap per project",
                                        asked -> asked.with(call + "/projectCap", Amount.euros("1999.99"))
                                                .with(call + "/partialFunding", true))
                                .apart("partial"),
                        Defect.<ActionId>of(
                                        "award.over-asked",
                                        "a cent more than was asked",
                                        asked -> asked.with(call + "/applications/0/asked", Amount.euros("1999.99"))
                                                .with(call + "/applications/0/ownFunds", Amount.euros("500.01")))
                                .apart("asked"),
                        Defect.<ActionId>of(
                                        "award.partial",
                                        "a cent less than was asked",
                                        asked -> asked.with(call + "/applications/0/asked", Amount.euros("2000.01"))
                                                .with(call + "/applications/0/ownFunds", Amount.euros("499.99")))
                                .apart("asked", "partial"),
                        Defect.of(
                                "award.over-structure-cap",
                                "a cent more than the cap per structure",
                                asked -> asked.with(call + "/structureCap", Amount.euros("1999.99"))),
                        Defect.<ActionId>of(
                                        "award.no-action",
                                        "there is no such action",
                                        asked -> asked.asking(action -> ActionId.of("nul")))
                                .apart("grant")));
    }

    private static ActWithDefects<FollowUp> following() {
        return new ActWithDefects<>(
                "noting that an action is blocked",
                Gate.FOLLOW_UP,
                new Asked<>(
                        SampleDossiers.grasse(),
                        FollowUp.blocked(LocalDate.of(2013, 9, 2), "Le vote est reporté.", "Le vote de la chambre.")),
                (acts, entry) -> acts.follow(SampleActions.MEETINGS, entry),
                List.of(
                        Defect.of(
                                "ACT-02",
                                "it does not say why",
                                asked -> asked.asking(entry -> new FollowUp(
                                        entry.date(),
                                        entry.status(),
                                        entry.progress(),
                                        Known.none(),
                                        entry.unblockingCondition()))),
                        Defect.of(
                                "ACT-03",
                                "it does not say what would set it free",
                                asked -> asked.asking(entry -> new FollowUp(
                                        entry.date(),
                                        entry.status(),
                                        entry.progress(),
                                        entry.reason(),
                                        Known.none())))));
    }

    /** The workshop works 20 hours under a lot with a social clause. */
    private static ActWithDefects<ClauseHours> working() {
        ClauseHours hours = ClauseHours.worked(
                LocalDate.of(2013, 9, 2),
                LocalDate.of(2013, 11, 29),
                Known.of(SampleActors.WORKSHOP),
                BigDecimal.valueOf(20));
        String lot = "/purchases/0/lots/1";
        return new ActWithDefects<>(
                "recording hours of work integration",
                Gate.CLAUSE_HOURS,
                new Asked<>(PurchaseActsTest.DOSSIER, hours),
                (acts, worked) -> acts.purchase(PurchaseActsTest.GREEN).work(1, worked),
                List.of(
                        Defect.of(
                                "PUR-08",
                                "the lot has no social consideration",
                                asked -> asked.with(lot + "/considerations", List.of())),
                        Defect.of(
                                "PUR-09",
                                "the lot is notified later",
                                asked -> asked.with(lot + "/notified", LocalDate.of(2013, 9, 3))),
                        Defect.of(
                                "PUR-10",
                                "more hours are validated than were worked",
                                asked -> asked.asking(worked ->
                                        worked.validated(LocalDate.of(2014, 1, 14), BigDecimal.valueOf(21))))));
    }

    /** The radio gets 1,500 € that the garden renounced, before the waiting list ends. */
    private static ActWithDefects<JuryDecision> deciding() {
        JuryDecision award = JuryDecision.builder(JuryDecidingTest.RADIO, JuryDecisionKind.AWARD)
                .date(LocalDate.of(2013, 9, 10))
                .amount(Amount.euros("1500"))
                .reasons(List.of(new DecisionReason(Known.none(), "Une place est libre.")))
                .build();
        Dossier free = Acts.of(JuryDecidingTest.dossier())
                .call(SampleCalls.CALL)
                .renounce(SampleCalls.GARDEN, new Renunciation(LocalDate.of(2013, 9, 2), Known.none()))
                .orElseThrow();
        return new ActWithDefects<>(
                "awarding to a project of the waiting list",
                Gate.JURY_DECISION,
                new Asked<>(free, award),
                (acts, decision) -> acts.call(SampleCalls.CALL).decide(decision),
                List.of(
                        Defect.of(
                                "PRG-03",
                                "the decision has no reason",
                                asked -> asked.asking(decision ->
                                        decision.toBuilder().reasons(List.of()).build())),
                        Defect.of(
                                "PRG-06",
                                "the waiting list ended the day before",
                                asked -> asked.with("/calls/0/waitingListEnds", LocalDate.of(2013, 9, 9))),
                        Defect.of(
                                "PRG-07",
                                "the sewing workshop is ranked worse",
                                asked -> asked.asking(
                                        decision -> JuryDecision.builder(SampleCalls.SEWING, decision.kind())
                                                .date(decision.date())
                                                .amount(decision.amount())
                                                .reasons(decision.reasons())
                                                .build()))));
    }
}
