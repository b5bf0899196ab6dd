package org.cldess.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.PartnerSignature_;
import org.cldess.aid.AidRegime;
import org.cldess.aid.ReceivedAid;
import org.cldess.aid.StateAid;
import org.cldess.aid.Undertaking;
import org.cldess.aid.UndertakingId;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.Applicant_;
import org.cldess.call.application.ProjectApplication_;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Resource_;
import org.cldess.grant.BeneficiaryShare_;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantBuilder;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Grant_;
import org.cldess.grant.Investment;
import org.cldess.grant.Investment_;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.Movement_;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleContract;

/** Faults for which the payment of a grant, or a claim for it, is refused. */
final class GrantActFaults {
    private static final GrantId GRANT = GrantId.of("chantier-2013");
    private static final ActorId WORKSHOP = ActorId.of("zz-chantier");
    private static final ActorId OTHER = ActorId.of("zz-autre");
    private static final ResourceId OF_REGION = ResourceId.of("bdis-74-600000");
    private static final DeliberationId VOTE = DeliberationId.of("zz-vote");
    private static final DeliberationId DELEGATION = DeliberationId.of("zz-delegation");
    private static final DeliberationId ON_AGREEMENT = DeliberationId.of("zz-convention");
    private static final LocalDate DECIDED = LocalDate.of(2013, 6, 14);
    private static final LocalDate SIGNED = LocalDate.of(2013, 7, 1);
    private static final String AWARD =
            "2013-03-04 REQUESTED 30000; 2013-06-14 AWARDED 26000; 2013-06-20 COMMITTED 26000";
    private static final String DECISION = "/grants/0/decision";

    /** A payment of the grant. */
    record Payment(GrantId grant, LocalDate day, Amount amount) {
        Payment on(LocalDate other) {
            return new Payment(grant, other, amount);
        }

        Payment of(String euros) {
            return new Payment(grant, day, Amount.euros(euros));
        }
    }

    /** A claim for the grant. */
    record Claim(GrantId grant, PaymentClaim claim) {
        Claim with(UnaryOperator<PaymentClaim> change) {
            return new Claim(grant, change.apply(claim));
        }
    }

    private static final Fault.Scene<Payment> PAYMENT = new Fault.Scene<>(
            "the payment of a grant",
            "Acts.pay(GrantId, LocalDate, Amount)",
            GrantActFaults::granted,
            (life, dossier) -> new Payment(
                    GRANT, life.from(LocalDate.of(2013, 7, 19), 160), Amount.ofCents(1 + life.below(2_000_000))),
            (dossier, payment) -> Acts.of(dossier).pay(payment.grant(), payment.day(), payment.amount()));

    private static final List<Fault.Scene<Movement>> MOVEMENTS = List.of(
            moving(MovementKind.AWARDED, "2013-03-04 REQUESTED 30000"),
            moving(MovementKind.COMMITTED, "2013-03-04 REQUESTED 30000; 2013-06-14 AWARDED 26000"));

    private static final Fault.Scene<Claim> CLAIM = new Fault.Scene<>(
            "a claim for a grant",
            "Acts.claim(GrantId, PaymentClaim)",
            GrantActFaults::granted,
            (life, dossier) -> new Claim(
                    GRANT,
                    new PaymentClaim(
                            life.from(LocalDate.of(2013, 7, 19), 160),
                            Known.of(false),
                            List.of(presented("Outils n° " + life.below(100))))),
            (dossier, asked) -> Acts.of(dossier).claim(asked.grant(), asked.claim()));

    private GrantActFaults() {}

    private static Fault.Scene<Movement> moving(MovementKind kind, String before) {
        return new Fault.Scene<>(
                "a movement of a grant, %s,".formatted(kind),
                "Acts.move(Movement)",
                life -> Moves.with(granted(life), GRANT, before),
                (life, dossier) -> Movement.of(
                        MovementId.of("new"),
                        GRANT,
                        life.from(DECIDED, 100),
                        kind,
                        Amount.ofCents(1 + life.below(2_000_000))),
                (dossier, movement) -> Acts.of(dossier).move(movement));
    }

    private static List<Fault<?>> movements(Fault.Scene<Movement> scene) {
        return List.of(
                scene.vote("it was voted down", VOTE, ContractActFaults::lost, "CTR-05")
                        .of(Movement_.GRANT),
                scene.vote("the vote is on a truck", VOTE, vote -> vote.authorises(Known.none()), "authorised.other"),
                scene.ceased("who gets it has ceased", WORKSHOP, DECIDED.minusDays(1), "body.gone"));
    }

    private static ClaimedExpense presented(String label) {
        return ClaimedExpense.presented(label, Optional.empty(), Amount.euros("1200"));
    }

    private static Actor association(ActorId id) {
        return Actor.builder(id, ActorKind.ORGANISATION, "Association " + id.value())
                .publicBody(Known.none())
                .legalForms(List.of(new DatedLegalForm(LegalForm.parse("9220"), Known.none())))
                .build();
    }

    /** Returns a dossier with a grant of 26,000 € that the assembly voted, and that two parties agreed on. */
    private static Dossier granted(FaultyLives life) {
        LocalDate voted = DECIDED.minusDays(life.below(30));
        Dossier dossier = life.chartered()
                .with(SampleContract.carried(
                        VOTE,
                        SampleActors.CAPAP,
                        "Attribuer une subvention",
                        voted,
                        Authorised.of("grant", GRANT.value())))
                .with(SampleContract.carried(
                        DELEGATION,
                        SampleActors.CAPAP,
                        "Déléguer les subventions",
                        voted,
                        Authorised.of("delegation", GRANT.value())))
                .with(SampleContract.carried(
                        ON_AGREEMENT,
                        SampleActors.CAPAP,
                        "Conclure la convention",
                        voted,
                        Authorised.of("agreement", GRANT.value())))
                .with(association(WORKSHOP))
                .with(association(OTHER))
                .with(SampleCalls.call().toBuilder()
                        .applicants(Stream.concat(
                                        Stream.of(Applicant.builder(SampleCalls.call()
                                                        .applicants()
                                                        .get(0)
                                                        .id())
                                                .actor(OTHER)
                                                .build()),
                                        SampleCalls.call().applicants().stream().skip(1))
                                .toList())
                        .build())
                .with(Grant.builder(GRANT, "Accompagner vers l’emploi", SampleActors.CAPAP, WORKSHOP)
                        .nature(GrantForm.CASH)
                        .request(new GrantRequest(LocalDate.of(2013, 3, 4)))
                        .decision(GrantDecision.builder()
                                .date(DECIDED)
                                .deliberation(VOTE)
                                .delegation(Known.none())
                                .budgetList(false)
                                .build())
                        .agreement(GrantAgreement.builder()
                                .signed(SIGNED)
                                .start(SIGNED)
                                .end(LocalDate.of(2014, 12, 31))
                                .signatures(List.of(signature(Known.of(ON_AGREEMENT))))
                                .build())
                        .instalments(List.of())
                        .aid(Known.none())
                        .build());
        return Moves.with(dossier, GRANT, AWARD);
    }

    private static PartnerSignature signature(Known<DeliberationId> vote) {
        return new PartnerSignature(
                SampleActors.CAPAP,
                Known.of(SIGNED),
                Known.notRecorded(),
                vote,
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static Dossier grant(Dossier dossier, UnaryOperator<GrantBuilder> change) {
        return dossier.with(
                change.apply(dossier.findGrant(GRANT).orElseThrow().toBuilder()).build());
    }

    private static Fault<Payment> grant(String name, UnaryOperator<GrantBuilder> change, String... codes) {
        return PAYMENT.fact(name, dossier -> grant(dossier, change), codes);
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(payments());
        all.addAll(votes());
        all.addAll(named());
        all.addAll(aids());
        all.addAll(claims());
        MOVEMENTS.forEach(scene -> all.addAll(movements(scene)));
        return all;
    }

    private static List<Fault<?>> payments() {
        return List.of(
                PAYMENT.request(
                        "there is no such grant",
                        asked -> new Payment(GrantId.of("nul"), asked.day(), asked.amount()),
                        "pay.unknown"),
                PAYMENT.request("it is nothing", asked -> asked.of("0"), "form.amount"),
                PAYMENT.request("it is less than nothing", asked -> asked.of("-1"), "form.amount"),
                PAYMENT.request("it is a cent more than was awarded", asked -> asked.of("26000.01"), "GRT-15"),
                PAYMENT.request("it is before the decision", asked -> asked.on(DECIDED.minusDays(1)), "GRT-15"),
                PAYMENT.request(
                        "its year is mistyped", asked -> asked.on(LocalDate.of(2113, 7, 19)), "act.far", "GRT-15"),
                PAYMENT.fact(
                        "it was refused",
                        dossier -> Moves.with(dossier, GRANT, "2013-06-14 REFUSED 30000"),
                        "move.refused"),
                PAYMENT.fact(
                        "nothing was decided",
                        dossier -> Moves.with(dossier, GRANT, "2013-03-04 REQUESTED 30000"),
                        "move.no-award"),
                grant("it is in kind", grant -> grant.nature(GrantForm.IN_KIND), "move.in-kind"),
                grant("it has no agreement", grant -> grant.agreement(Known.none()), "GRT-03"),
                grant("nobody recorded its agreement", grant -> grant.agreement(Known.notRecorded()), "act.unrecorded"),
                grant(
                        "it was asked under the law of 2021, without the commitment",
                        grant -> grant.request(new GrantRequest(LocalDate.of(2022, 1, 2)))
                                .republicanCommitment(Known.none()),
                        "GRT-11"),
                PAYMENT.written("no assembly voted it", DECISION + "/deliberation", Known.none(), "GRT-01"),
                PAYMENT.written(
                        "whether it was voted is not recorded",
                        DECISION + "/deliberation",
                        Known.notRecorded(),
                        "act.unrecorded"),
                PAYMENT.written("its day is not recorded", DECISION + "/date", Known.notRecorded(), "act.unrecorded"),
                PAYMENT.fault(
                        "it was paid that day",
                        (life, matter) -> new Fault.Matter<>(
                                Moves.with(
                                        matter.dossier(),
                                        GRANT,
                                        AWARD + "; " + matter.request().day() + " PAID 50"),
                                matter.request().of("50")),
                        "move.again"));
    }

    private static List<Fault<?>> votes() {
        return List.of(
                PAYMENT.vote("it was voted down", VOTE, ContractActFaults::lost, "CTR-05"),
                PAYMENT.vote("there was no quorum", VOTE, vote -> vote.members(900), "CTR-06"),
                PAYMENT.vote("the votes do not add up", VOTE, vote -> vote.voters(47), "CTR-04"),
                PAYMENT.vote(
                        "who voted is not recorded", VOTE, vote -> vote.voters(Known.notRecorded()), "act.unrecorded"),
                PAYMENT.vote(
                                "the vote is on another grant",
                                VOTE,
                                vote -> vote.authorises(List.of(Authorised.of("grant", "autre"))),
                                "authorised.other")
                        .of(GrantDecision_.DELIBERATION),
                PAYMENT.vote("it is on a truck", VOTE, vote -> vote.authorises(Known.none()), "authorised.other"),
                PAYMENT.vote(
                        "what it is on is not recorded",
                        VOTE,
                        vote -> vote.authorises(Known.notRecorded()),
                        "act.unrecorded"),
                PAYMENT.written(
                                "the vote on the delegation is on something else",
                                DECISION + "/delegation",
                                VOTE,
                                "authorised.other")
                        .of(GrantDecision_.DELEGATION),
                PAYMENT.fact(
                        "the delegation was voted down",
                        dossier -> {
                            Dossier delegated = grant(
                                    dossier,
                                    grant -> grant.decision(GrantDecision.builder()
                                            .date(DECIDED)
                                            .deliberation(VOTE)
                                            .delegation(DELEGATION)
                                            .budgetList(false)
                                            .build()));
                            return delegated.with(ContractActFaults.lost(
                                            delegated.findDeliberation(DELEGATION).orElseThrow().toBuilder())
                                    .build());
                        },
                        "CTR-05"),
                PAYMENT.vote(
                                "the vote on the agreement is on another one",
                                ON_AGREEMENT,
                                vote -> vote.authorises(List.of(Authorised.of("agreement", "autre"))),
                                "authorised.other")
                        .of(PartnerSignature_.DELIBERATION),
                PAYMENT.vote("the agreement was voted down", ON_AGREEMENT, ContractActFaults::lost, "CTR-05"));
    }

    private static Grant.BeneficiaryShare share(ActorId actor, int percentage) {
        return new Grant.BeneficiaryShare(
                actor, BigDecimal.valueOf(percentage), Known.none(), Known.none(), Known.none());
    }

    private static List<Fault<?>> named() {
        LocalDate gone = LocalDate.of(2013, 7, 10);
        LocalDate before = LocalDate.of(2013, 6, 28);
        return List.of(
                PAYMENT.ceased("who pays has ceased", SampleActors.CAPAP, gone, "body.gone")
                        .of(Grant_.FUNDER),
                PAYMENT.ceased("who gets it has ceased", WORKSHOP, gone, "body.gone")
                        .of(Grant_.BENEFICIARY, Movement_.GRANT),
                PAYMENT.fact(
                                "one who shares it has ceased",
                                dossier -> FaultyLives.ceased(
                                        grant(
                                                dossier,
                                                grant -> grant.alsoFromFunder(Known.none())
                                                        .sharedBy(List.of(share(WORKSHOP, 60), share(OTHER, 40)))),
                                        OTHER,
                                        gone),
                                "body.gone")
                        .of(BeneficiaryShare_.ACTOR),
                PAYMENT.fact(
                                "for whom it is built has ceased",
                                dossier -> FaultyLives.ceased(
                                        grant(
                                                dossier,
                                                grant -> grant.investment(Investment.builder()
                                                        .owner(OTHER)
                                                        .build())),
                                        OTHER,
                                        gone),
                                "body.gone")
                        .of(Investment_.OWNER),
                PAYMENT.ceased("who signed had ceased before", SampleActors.CAPAP, before, "body.gone")
                        .of(PartnerSignature_.ACTOR),
                PAYMENT.fact(
                                "who pays its line has ceased",
                                dossier -> FaultyLives.ceased(
                                        grant(dossier, grant -> grant.resources(List.of(OF_REGION))),
                                        SampleActors.REGION,
                                        gone),
                                "body.gone")
                        .of(Grant_.RESOURCES, Resource_.FUNDER),
                PAYMENT.fact(
                                "who applied for it has ceased",
                                dossier -> FaultyLives.ceased(
                                        grant(dossier, grant -> grant.application(SampleCalls.BICYCLES)), OTHER, gone),
                                "body.gone")
                        .of(Grant_.APPLICATION, ProjectApplication_.APPLICANT, Applicant_.ACTOR));
    }

    /** Makes the grant de minimis aid, which the workshop also had from another authority. */
    private static Fault<Payment> aided(String name, AidRegime regime, String received, String code) {
        return PAYMENT.fact(
                name,
                dossier -> grant(
                                dossier,
                                grant -> grant.aid(StateAid.builder()
                                        .regime(regime)
                                        .entrusted("Arrêté de 2012")
                                        .build()))
                        .with(Undertaking.builder(UndertakingId.of("e-1"), WORKSHOP)
                                .economicActivity(true)
                                .fiscalYearEnd(LocalDate.of(2012, 12, 31))
                                .linked(List.of())
                                .received(List.of(new ReceivedAid(
                                        "Département",
                                        Known.of(LocalDate.of(2013, 1, 10)),
                                        Amount.euros(received),
                                        Known.of(regime))))
                                .build()),
                code);
    }

    private static List<Fault<?>> aids() {
        return List.of(
                aided("a cent more than the general ceiling", AidRegime.GENERAL, "174000.01", "AID-01"),
                aided("a cent more than the ceiling of services", AidRegime.SGEI, "474000.01", "AID-04"),
                aided("a cent more than the ceiling of farms", AidRegime.FARMING, "0.01", "AID-06"));
    }

    private static PaymentClaim joined(PaymentClaim claim, boolean balance) {
        return new PaymentClaim(claim.date(), Known.of(balance), claim.expenses());
    }

    private static List<Fault<?>> claims() {
        return List.of(
                CLAIM.request(
                        "there is no such grant", asked -> new Claim(GrantId.of("nul"), asked.claim()), "pay.unknown"),
                CLAIM.fact(
                        "it is in kind",
                        dossier -> grant(dossier, grant -> grant.nature(GrantForm.IN_KIND)),
                        "claim.in-kind"),
                CLAIM.fact(
                        "it was refused",
                        dossier -> Moves.with(dossier, GRANT, "2013-06-14 REFUSED 30000"),
                        "claim.refused"),
                CLAIM.request(
                        "it is not awarded yet",
                        asked -> asked.with(
                                claim -> new PaymentClaim(DECIDED.minusDays(1), claim.balance(), claim.expenses())),
                        "claim.not-awarded"),
                CLAIM.ceased("who claims has ceased", WORKSHOP, LocalDate.of(2013, 7, 10), "body.gone"),
                CLAIM.request(
                        "its year is mistyped",
                        asked -> asked.with(claim ->
                                new PaymentClaim(LocalDate.of(2113, 7, 19), claim.balance(), claim.expenses())),
                        "act.far"),
                CLAIM.request(
                        "no plan has its expense",
                        asked -> asked.with(claim -> new PaymentClaim(
                                claim.date(),
                                claim.balance(),
                                List.of(ClaimedExpense.presented(
                                        "Outils", Optional.of(ExpenseId.of("nul")), Amount.euros("1"))))),
                        "form.reference"),
                CLAIM.fault(
                        "it is there already",
                        (life, matter) -> new Fault.Matter<>(
                                grant(
                                        matter.dossier(),
                                        grant -> grant.claims(
                                                List.of(matter.request().claim()))),
                                matter.request()),
                        "claim.again"),
                CLAIM.fault(
                        "the claim of that day is for the balance",
                        (life, matter) -> new Fault.Matter<>(
                                grant(
                                        matter.dossier(),
                                        grant -> grant.claims(
                                                List.of(joined(matter.request().claim(), true)))),
                                matter.request()
                                        .with(claim -> new PaymentClaim(
                                                claim.date(), claim.balance(), List.of(presented("Papier"))))),
                        "claim.balance"));
    }
}
