package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.actor.ActorId;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjectsBuilder;
import org.cldess.call.CallId;
import org.cldess.call.CallRulesBuilder;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantBuilder;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectApplicationBuilder;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.DeclaredInterest;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.Juror_;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionBuilder;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.call.jury.JuryDecision_;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.JuryScore_;
import org.cldess.call.jury.Renunciation;
import org.cldess.deliberation.Authorised;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.grant.Grant_;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.sample.Moves;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleContract;

/** Faults for which an act on a call for projects is refused. */
final class CallActFaults {
    private static final CallId CALL = SampleCalls.CALL;
    private static final LocalDate JURY = SampleCalls.JURY;
    private static final LocalDate MISTYPED = LocalDate.of(2103, 6, 6);
    private static final LocalDate GONE = LocalDate.of(2013, 5, 6);
    private static final ResourceId LINE = ResourceId.of("rendez-vous-74");
    private static final GrantId GRANT = GrantId.of("s-velos");

    /** Asks an act of a call. */
    record Asked<R>(CallId call, R what) {
        Asked<R> with(UnaryOperator<R> change) {
            return new Asked<>(call, change.apply(what));
        }
    }

    /** A renunciation of an award. */
    record Renouncing(ApplicationId application, LocalDate day) {}

    /** An award to be made a grant, at an action or a line. */
    record Award<P>(ApplicationId application, P place) {}

    private static final Fault.Scene<Asked<JuryScore>> SCORE = new Fault.Scene<>(
            "a score",
            "CallActs.score(JuryScore)",
            life -> call(life.chartered(), call -> call.scores(List.of()).decisions(List.of())),
            (life, dossier) ->
                    new Asked<>(CALL, score(2 + life.below(3), Known.of("Raison."), Known.of(life.from(JURY, 20)))),
            (dossier, asked) -> Acts.of(dossier).call(asked.call()).score(asked.what()));

    private static final Fault.Scene<Asked<JuryScore>> CORRECTION = new Fault.Scene<>(
            "a correction of a score",
            "CallActs.correct(JuryScore)",
            life -> call(life.chartered(), call -> call.scores(List.of(score(4, Known.of("Raison."), Known.of(JURY))))),
            (life, dossier) -> new Asked<>(CALL, corrected(scored(dossier), 2, life.from(JURY, 30))),
            (dossier, asked) -> Acts.of(dossier).call(asked.call()).correct(asked.what()));

    private static final Fault.Scene<Asked<JuryDecision>> DECISION = new Fault.Scene<>(
            "a decision of a jury",
            "CallActs.decide(JuryDecision)",
            life -> renounced(life),
            (life, dossier) -> new Asked<>(
                    CALL,
                    award(JuryDecidingTest.RADIO, life.from(LocalDate.of(2013, 9, 10), 100))
                            .amount(Amount.ofCents(100 + life.below(149_900)))
                            .build()),
            (dossier, asked) -> Acts.of(dossier).call(asked.call()).decide(asked.what()));

    private static final Fault.Scene<Asked<Renouncing>> RENUNCIATION = new Fault.Scene<>(
            "a renunciation",
            "CallActs.renounce(ApplicationId, Renunciation)",
            life -> JuryDecidingTest.dossier(),
            (life, dossier) -> new Asked<>(CALL, new Renouncing(SampleCalls.GARDEN, life.from(JURY, 200))),
            (dossier, asked) -> Acts.of(dossier)
                    .call(asked.call())
                    .renounce(
                            asked.what().application(),
                            new Renunciation(asked.what().day(), Known.of("Le local est perdu."))));

    private static final Fault.Scene<Award<ActionId>> AWARD = new Fault.Scene<>(
            "an award at an action",
            "CallActs.award(ApplicationId, ActionId)",
            CallActFaults::decided,
            (life, dossier) -> new Award<>(SampleCalls.BICYCLES, SampleActions.MEETINGS),
            (dossier, award) -> Acts.of(dossier).call(CALL).award(award.application(), award.place()));

    private static final Fault.Scene<Award<ResourceId>> AT_LINE = new Fault.Scene<>(
            "an award at a line",
            "CallActs.award(ApplicationId, ResourceId)",
            life -> lined(decided(life), line(74)),
            (life, dossier) -> new Award<>(SampleCalls.BICYCLES, LINE),
            (dossier, award) -> Acts.of(dossier).call(CALL).award(award.application(), award.place()));

    private static final Fault.Scene<ApplicationId> ANYWHERE = new Fault.Scene<>(
            "an award",
            "CallActs.award(ApplicationId)",
            life -> call(decided(life), call -> call.action(SampleActions.DATABASE)),
            (life, dossier) -> SampleCalls.BICYCLES,
            (dossier, award) -> Acts.of(dossier).call(CALL).award(award));

    private CallActFaults() {}

    private static Dossier call(Dossier dossier, UnaryOperator<CallForProjectsBuilder> change) {
        CallForProjects call = dossier.findCall(CALL).orElseGet(SampleCalls::call);
        return dossier.with(change.apply(call.toBuilder()).build());
    }

    private static Dossier rules(Dossier dossier, UnaryOperator<CallRulesBuilder> change) {
        return call(
                dossier,
                call -> call.rules(change.apply(dossier.findCall(CALL).orElseThrow().rules().toBuilder())
                        .build()));
    }

    private static Dossier application(Dossier dossier, UnaryOperator<ProjectApplicationBuilder> change) {
        List<ProjectApplication> all =
                new ArrayList<>(dossier.findCall(CALL).orElseThrow().applications());
        all.replaceAll(one -> change.apply(one.toBuilder()).build());
        return call(dossier, call -> call.applications(all));
    }

    private static Dossier applicant(Dossier dossier, UnaryOperator<ApplicantBuilder> change) {
        return applicant(dossier, 0, change);
    }

    private static Dossier applicant(Dossier dossier, int index, UnaryOperator<ApplicantBuilder> change) {
        List<Applicant> all =
                new ArrayList<>(dossier.findCall(CALL).orElseThrow().applicants());
        all.set(index, change.apply(all.get(index).toBuilder()).build());
        return call(dossier, call -> call.applicants(all));
    }

    private static Dossier decisions(Dossier dossier, UnaryOperator<JuryDecisionBuilder> change) {
        List<JuryDecision> all =
                new ArrayList<>(dossier.findCall(CALL).orElseThrow().decisions());
        all.replaceAll(one -> change.apply(one.toBuilder()).build());
        return call(dossier, call -> call.decisions(all));
    }

    private static Dossier tied(Dossier dossier, String applicant) {
        List<Juror> jury = dossier.findCall(CALL).orElseThrow().jurors().stream()
                .map(juror -> new Juror(
                        juror.id(),
                        juror.givenName(),
                        juror.familyName(),
                        juror.function(),
                        juror.actor(),
                        Known.of(List.of(new DeclaredInterest(
                                ApplicantId.of(applicant),
                                "Elles sont parentes.",
                                Known.of(LocalDate.of(2013, 5, 2)))))))
                .toList();
        return call(dossier, call -> call.jurors(jury));
    }

    private static JuryScore score(int points, Known<String> comment, Known<LocalDate> day) {
        return new JuryScore(SampleCalls.BICYCLES, SampleCalls.CHAIR, SampleCalls.UTILITY, points, comment, day);
    }

    private static JuryScore scored(Dossier dossier) {
        return dossier.findCall(CALL).orElseThrow().scores().get(0);
    }

    private static JuryScore corrected(JuryScore wrong, int points, LocalDate day) {
        return wrong.corrected(points, Known.none(), day, "Points inversés", Known.of("Nadia Exemple"));
    }

    private static JuryDecisionBuilder award(ApplicationId application, LocalDate day) {
        return JuryDecision.builder(application, JuryDecisionKind.AWARD)
                .date(day)
                .deliberation(Known.none())
                .reasons(List.of(new DecisionReason(Known.none(), "Une place est libre.")));
    }

    /** Returns a call of which 1,500 € are free again, with two projects on its waiting list. */
    private static Dossier renounced(FaultyLives life) {
        return Acts.of(AwardingTest.voted(JuryDecidingTest.dossier()))
                .call(CALL)
                .renounce(SampleCalls.GARDEN, new Renunciation(life.from(JURY, 90), Known.of("Le local est perdu.")))
                .orElseThrow();
    }

    /** Returns a call of which the jury has decided, with random amounts. */
    private static Dossier decided(FaultyLives life) {
        return decisions(
                rules(AwardingTest.legal(), rules -> rules.partialFunding(true)),
                decision -> decision.amount(
                        decision.build().isAward()
                                ? Known.of(Amount.ofCents(50_000 + life.below(100_000)))
                                : Known.none()));
    }

    private static Resource line(int account) {
        return Resource.builder(LINE, AccountClass.of(account), 2013, "Aide aux vélos", Amount.euros("2000"))
                .funder(SampleActors.CAPAP)
                .build();
    }

    private static Dossier lined(Dossier dossier, Resource line) {
        return dossier.with(dossier.findAction(SampleActions.MEETINGS).orElseThrow().toBuilder()
                .plan(FinancingPlan.builder().resources(List.of(line)).build())
                .build());
    }

    private static Dossier followed(Dossier dossier, FollowUp last) {
        return dossier.with(
                dossier.findAction(SampleActions.MEETINGS).orElseThrow().with(last));
    }

    private static Grant grant(ActorId funder) {
        return Grant.builder(GRANT, "Des vélos", funder, SampleActors.APEAS)
                .application(SampleCalls.BICYCLES)
                .decision(GrantDecision.builder().build())
                .build();
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(scores());
        all.addAll(corrections());
        all.addAll(decisions());
        all.addAll(renunciations());
        all.addAll(juries());
        all.addAll(limits());
        all.addAll(places());
        return all;
    }

    private static <R> Asked<R> elsewhere(Asked<R> asked) {
        return new Asked<>(CallId.of("nul"), asked.what());
    }

    private static Fault<Asked<JuryScore>> score(
            String name, ApplicationId application, JurorId juror, JuryCriterionId criterion, String code) {
        return SCORE.request(
                name,
                asked -> asked.with(given ->
                        new JuryScore(application, juror, criterion, given.points(), given.comment(), given.given())),
                code);
    }

    private static List<Fault<?>> scores() {
        return List.of(
                SCORE.request("there is no such call", CallActFaults::elsewhere, "score.no-call"),
                score(
                        "no application",
                        ApplicationId.of("nul"),
                        SampleCalls.CHAIR,
                        SampleCalls.UTILITY,
                        "form.reference"),
                score("no juror", SampleCalls.BICYCLES, JurorId.of("nul"), SampleCalls.UTILITY, "form.reference"),
                score(
                        "no criterion",
                        SampleCalls.BICYCLES,
                        SampleCalls.CHAIR,
                        JuryCriterionId.of("nul"),
                        "form.reference"),
                SCORE.request(
                        "it has no day",
                        asked -> asked.with(given -> score(3, given.comment(), Known.notRecorded())),
                        "score.undated",
                        "act.unrecorded"),
                SCORE.request(
                        "its year is mistyped",
                        asked -> asked.with(given -> score(3, given.comment(), Known.of(MISTYPED))),
                        "act.far"),
                SCORE.request(
                        "it is before the application",
                        asked -> asked.with(given -> score(3, given.comment(), Known.of(LocalDate.of(2013, 4, 11)))),
                        "score.early"),
                SCORE.request(
                        "the call is open",
                        asked -> asked.with(given -> score(3, given.comment(), Known.of(LocalDate.of(2013, 4, 30)))),
                        "score.open"),
                SCORE.fault(
                        "the jury has decided",
                        (life, matter) -> new Fault.Matter<>(
                                call(
                                        matter.dossier(),
                                        call -> call.decisions(List.of(
                                                JuryDecision.builder(SampleCalls.BICYCLES, JuryDecisionKind.REFUSAL)
                                                        .date(matter.request()
                                                                .what()
                                                                .given()
                                                                .value()
                                                                .orElseThrow()
                                                                .minusDays(1))
                                                        .build()))),
                                matter.request()),
                        "score.late"),
                SCORE.request(
                        "no word says why it is the lowest",
                        asked -> asked.with(given -> score(1, Known.none(), given.given())),
                        "JUR-02"),
                SCORE.request(
                        "why it is the lowest is not recorded",
                        asked -> asked.with(given -> score(0, Known.notRecorded(), given.given())),
                        "act.unrecorded"),
                SCORE.fact("the juror is tied to the applicant", dossier -> tied(dossier, "p-association"), "JUR-01"),
                SCORE.fact(
                        "the juror is of the body that applies",
                        dossier -> applicant(dossier, applicant -> applicant.actor(SampleActors.CAPAP)),
                        "JUR-01"),
                SCORE.ceased("the body of the juror has ceased", SampleActors.CAPAP, GONE, "body.gone")
                        .of(JuryScore_.JUROR, Juror_.ACTOR),
                SCORE.ceased("who applies has ceased", SampleActors.APEAS, GONE, "body.gone")
                        .of(JuryScore_.APPLICATION),
                SCORE.fault(
                        "it was given before",
                        (life, matter) -> new Fault.Matter<>(
                                call(
                                        matter.dossier(),
                                        call -> call.scores(
                                                List.of(matter.request().what()))),
                                matter.request()),
                        "form.repeated"));
    }

    private static List<Fault<?>> corrections() {
        return List.of(
                CORRECTION.request("there is no such call", CallActFaults::elsewhere, "score.no-call"),
                CORRECTION.fact(
                        "there is no such score",
                        dossier -> call(dossier, call -> call.scores(List.of())),
                        "score.none"),
                CORRECTION.request(
                        "it does not keep what was wrong",
                        asked -> asked.with(
                                right -> corrected(score(3, Known.of("Raison."), Known.of(JURY)), 2, JURY.plusDays(1))),
                        "score.correction.lost"),
                CORRECTION.request(
                        "it is before the score",
                        asked -> asked.with(right ->
                                corrected(score(4, Known.of("Raison."), Known.of(JURY)), 2, JURY.minusDays(1))),
                        "score.correction.early"),
                CORRECTION.request(
                        "its year is mistyped",
                        asked -> asked.with(
                                right -> corrected(score(4, Known.of("Raison."), Known.of(JURY)), 2, MISTYPED)),
                        "act.far"),
                CORRECTION.request(
                        "no word says why it is the lowest",
                        asked -> asked.with(
                                right -> corrected(score(4, Known.of("Raison."), Known.of(JURY)), 1, JURY.plusDays(1))),
                        "JUR-02"),
                CORRECTION.fact(
                        "the juror is tied to the applicant", dossier -> tied(dossier, "p-association"), "JUR-01"));
    }

    private static Fault<Asked<JuryDecision>> decision(
            String name, UnaryOperator<JuryDecisionBuilder> change, String... codes) {
        return DECISION.request(
                name,
                asked -> asked.with(given -> change.apply(given.toBuilder()).build()),
                codes);
    }

    private static List<Fault<?>> decisions() {
        return List.of(
                DECISION.request("there is no such call", CallActFaults::elsewhere, "score.no-call"),
                DECISION.request(
                        "there is no such application",
                        asked -> asked.with(
                                given -> award(ApplicationId.of("nul"), JURY).build()),
                        "award.no-application"),
                decision("it has no day", given -> given.date(Known.notRecorded()), "jury.undated", "act.unrecorded"),
                decision("its year is mistyped", given -> given.date(MISTYPED), "act.far", "PRG-06"),
                decision("it is not after the former one", given -> given.date(JURY), "jury.order"),
                DECISION.fact(
                        "the call still takes applications",
                        dossier -> call(dossier, call -> call.closes(LocalDate.of(2014, 6, 30))),
                        "jury.open"),
                decision("it gives no reason", given -> given.reasons(List.of()), "PRG-03"),
                decision("its reasons are not recorded", given -> given.reasons(Known.notRecorded()), "act.unrecorded"),
                decision("the waiting list is over", given -> given.date(LocalDate.of(2014, 1, 1)), "PRG-06"),
                DECISION.request(
                        "another project is ranked better",
                        asked -> asked.with(given -> award(SampleCalls.SEWING, LocalDate.of(2013, 9, 10))
                                .amount(given.amount())
                                .build()),
                        "PRG-07"),
                DECISION.request(
                        "the project has an award",
                        asked -> asked.with(given -> award(SampleCalls.BICYCLES, LocalDate.of(2013, 9, 10))
                                .amount(Amount.euros("1"))
                                .build()),
                        "jury.again"),
                decision(
                        "it is more than is left",
                        given -> given.amount(Amount.euros("1500.01")),
                        "award.over-envelope",
                        "PRG-01"),
                DECISION.fact(
                        "the envelope is not recorded",
                        dossier -> rules(dossier, rules -> rules.envelope(Known.notRecorded())),
                        "act.unrecorded"),
                DECISION.fact(
                        "the application came late",
                        dossier -> call(dossier, call -> call.closes(LocalDate.of(2013, 4, 11))),
                        "award.not-eligible"),
                decision(
                                "the vote is on something else",
                                given -> given.deliberation(SampleContract.OF_CAPAP),
                                "authorised.other")
                        .of(JuryDecision_.DELIBERATION),
                DECISION.fault(
                        "the vote was lost",
                        (life, matter) -> new Fault.Matter<>(
                                matter.dossier()
                                        .with(ContractActFaults.lost(matter
                                                        .dossier()
                                                        .findDeliberation(AwardingTest.VOTE)
                                                        .orElseThrow()
                                                        .toBuilder())
                                                .build()),
                                matter.request()
                                        .with(given -> given.toBuilder()
                                                .deliberation(AwardingTest.VOTE)
                                                .build())),
                        "CTR-05"),
                DECISION.fault(
                                "who applies has ceased",
                                (life, matter) -> new Fault.Matter<>(
                                        FaultyLives.ceased(
                                                applicant(matter.dossier(), 2, one -> one.actor(SampleActors.WORKSHOP)),
                                                SampleActors.WORKSHOP,
                                                GONE),
                                        matter.request()),
                                "body.gone")
                        .of(JuryDecision_.APPLICATION));
    }

    private static List<Fault<?>> renunciations() {
        return List.of(
                RENUNCIATION.request("there is no such call", CallActFaults::elsewhere, "score.no-call"),
                RENUNCIATION.request(
                        "there is no such application",
                        asked -> asked.with(made -> new Renouncing(ApplicationId.of("nul"), made.day())),
                        "award.no-application"),
                RENUNCIATION.request(
                        "it has no award",
                        asked -> asked.with(made -> new Renouncing(SampleCalls.SEWING, made.day())),
                        "renounce.none"),
                RENUNCIATION.request(
                        "it is before the award",
                        asked -> asked.with(made -> new Renouncing(made.application(), JURY.minusDays(1))),
                        "renounce.early"),
                RENUNCIATION.request(
                        "its year is mistyped",
                        asked -> asked.with(made -> new Renouncing(made.application(), MISTYPED)),
                        "act.far"),
                RENUNCIATION.fault(
                        "money was paid",
                        (life, matter) -> new Fault.Matter<>(
                                JuryDecidingTest.paid(),
                                matter.request().with(made -> new Renouncing(SampleCalls.BICYCLES, made.day()))),
                        "renounce.paid"));
    }

    /** Returns faults of the jury’s decision and of the votes. */
    private static List<Fault<?>> juries() {
        return List.of(
                AWARD.fact(
                        "the jury has not decided",
                        dossier -> call(dossier, call -> call.decisions(List.of())),
                        "award.undecided"),
                AWARD.request(
                        "the jury refused",
                        asked -> new Award<>(SampleCalls.SEWING, asked.place()),
                        "award.not-awarded"),
                AWARD.request(
                        "there is no such application",
                        asked -> new Award<>(ApplicationId.of("nul"), asked.place()),
                        "award.no-application"),
                AWARD.fact(
                        "the jury awards nothing",
                        dossier -> decisions(dossier, decision -> decision.amount(Known.none())),
                        "award.no-money"),
                AWARD.fact(
                        "the jury awards zero",
                        dossier -> decisions(
                                dossier,
                                decision -> decision.build().isAward() ? decision.amount(Amount.ZERO) : decision),
                        "award.no-money"),
                AWARD.fact(
                        "the amount is not recorded",
                        dossier -> decisions(dossier, decision -> decision.amount(Known.notRecorded())),
                        "act.unrecorded"),
                AWARD.fact(
                        "the day is not recorded",
                        dossier -> decisions(dossier, decision -> decision.date(Known.notRecorded())),
                        "act.unrecorded"),
                AWARD.fact(
                        "the year is mistyped",
                        dossier -> decisions(dossier, decision -> decision.date(MISTYPED)),
                        "act.far"),
                AWARD.fact(
                        "the contract was terminated", dossier -> FaultyLives.terminated(dossier, JURY), "award.ended"),
                AWARD.fact(
                        "the jury does not say why",
                        dossier -> decisions(dossier, decision -> decision.reasons(List.of())),
                        "PRG-03"),
                AWARD.fact("a juror with a tie scored it", dossier -> tied(dossier, "p-association"), "JUR-01"),
                AWARD.fact(
                        "no assembly voted it, and whether one delegated it is not recorded",
                        dossier -> decisions(dossier, decision -> decision.deliberation(Known.none())),
                        "act.unrecorded"),
                AWARD.fact(
                        "whether an assembly voted it is not recorded",
                        dossier -> decisions(dossier, decision -> decision.deliberation(Known.notRecorded())),
                        "act.unrecorded"),
                AWARD.vote("it was voted down", AwardingTest.VOTE, ContractActFaults::lost, "CTR-05"),
                AWARD.vote("there was no quorum", AwardingTest.VOTE, vote -> vote.members(900), "CTR-06"),
                AWARD.vote(
                        "the vote is on another call",
                        AwardingTest.VOTE,
                        vote -> vote.authorises(List.of(Authorised.of("award", "autre"))),
                        "authorised.other"),
                AWARD.vote(
                        "another assembly voted it",
                        AwardingTest.VOTE,
                        vote -> vote.assembly(SampleActors.REGION),
                        "GRT-01"));
    }

    private static Fault<Award<ActionId>> examined(
            String name, UnaryOperator<ProjectApplicationBuilder> change, String code) {
        return AWARD.fact(name, dossier -> application(dossier, change), code);
    }

    /** Returns faults of the application and of the limits of the call. */
    private static List<Fault<?>> limits() {
        return List.of(
                examined("it came late", one -> one.received(LocalDate.of(2013, 5, 1)), "award.not-eligible"),
                examined("it came early", one -> one.received(LocalDate.of(2013, 3, 3)), "award.not-eligible"),
                examined("when it came is not recorded", one -> one.received(Known.notRecorded()), "act.unrecorded"),
                examined("its field is not listed", one -> one.field("pêche"), "award.not-eligible"),
                examined("a paper is missing", one -> one.pieces(List.of()), "award.not-eligible"),
                examined("its papers are not recorded", one -> one.pieces(Known.notRecorded()), "act.unrecorded"),
                examined(
                        "it has too little of its own",
                        one -> one.ownFunds(Amount.euros("200")).totalCost(Amount.euros("2200")),
                        "award.not-eligible"),
                examined("it does not add up", one -> one.totalCost(Amount.euros("2500.01")), "award.not-eligible"),
                examined("it says nothing of an axis", one -> one.justifications(List.of()), "award.not-eligible"),
                AWARD.fact(
                        "the call is not for associations",
                        dossier -> applicant(dossier, one -> one.kind(ApplicantKind.PUBLIC_LEGAL_PERSON)),
                        "award.not-eligible"),
                AWARD.fact(
                        "a cent is missing in the envelope",
                        dossier -> rules(
                                dossier,
                                rules -> rules.envelope(Amount.ofCents(dossier.findCall(CALL)
                                                .orElseThrow()
                                                .awarded()
                                                .value()
                                                .orElseThrow()
                                                .cents()
                                        - 1))),
                        "award.over-envelope"),
                AWARD.fact(
                        "it is more than a project may have",
                        dossier -> rules(dossier, rules -> rules.projectCap(Amount.euros("499.99"))),
                        "award.over-project-cap"),
                examined(
                        "it is more than was asked",
                        one -> one.asked(Amount.euros("499.99")).ownFunds(Amount.euros("2000.01")),
                        "award.over-asked"),
                AWARD.fact(
                        "it is a part, which the call does not allow",
                        dossier -> rules(dossier, rules -> rules.partialFunding(false)),
                        "award.partial"),
                AWARD.fact(
                        "whether the call allows a part is not recorded",
                        dossier -> rules(dossier, rules -> rules.partialFunding(Known.notRecorded())),
                        "act.unrecorded"),
                AWARD.fact(
                        "it is more than a structure may have",
                        dossier -> rules(dossier, rules -> rules.structureCap(Amount.euros("499.99"))),
                        "award.over-structure-cap"),
                AWARD.fact(
                        "another award has no amount",
                        dossier -> {
                            CallForProjects call = dossier.findCall(CALL).orElseThrow();
                            List<JuryDecision> all = new ArrayList<>(call.decisions());
                            all.set(
                                    1,
                                    all.get(1).toBuilder()
                                            .amount(Known.notRecorded())
                                            .build());
                            return call(dossier, one -> one.decisions(all));
                        },
                        "act.unrecorded"));
    }

    /** Returns faults of the parties, and of the place of the money. */
    private static List<Fault<?>> places() {
        return List.of(
                AWARD.fact(
                        "the grant was decided before the jury",
                        dossier -> dossier.with(grant(SampleActors.CAPAP).toBuilder()
                                .decision(GrantDecision.builder()
                                        .date(JURY.minusDays(1))
                                        .build())
                                .build()),
                        "award.early"),
                AWARD.fact(
                        "nobody calls",
                        dossier -> call(dossier, call -> call.organiser(Known.none())),
                        "award.no-funder"),
                AWARD.fact(
                        "who calls is not recorded",
                        dossier -> call(dossier, call -> call.organiser(Known.notRecorded())),
                        "act.unrecorded"),
                AWARD.fact(
                        "who calls applies",
                        dossier -> call(dossier, call -> call.organiser(SampleActors.APEAS)),
                        "award.own"),
                AWARD.fact(
                        "who applies is not recorded",
                        dossier -> applicant(dossier, one -> one.actor(Known.notRecorded())),
                        "act.unrecorded"),
                AWARD.fact(
                        "who applies has no name",
                        dossier -> applicant(dossier, one -> one.actor(Known.none())),
                        "award.no-name"),
                AWARD.ceased("who pays has ceased", SampleActors.CAPAP, LocalDate.of(2013, 6, 1), "body.gone"),
                AWARD.ceased("who applies has ceased", SampleActors.APEAS, GONE, "body.gone"),
                AWARD.request(
                        "there is no such action",
                        asked -> new Award<>(asked.application(), ActionId.of("nul")),
                        "award.no-action"),
                AWARD.fact(
                                "the action was dropped",
                                dossier -> followed(
                                        dossier, FollowUp.dropped(LocalDate.of(2013, 5, 6), "Faute de public")),
                                "standing.over")
                        .of(Grant_.ACTIONS),
                AWARD.fact(
                        "the project is another action",
                        dossier -> application(dossier, one -> one.action(SampleActions.DATABASE)),
                        "award.other-action"),
                AWARD.fact(
                        "it is in a plan already",
                        dossier -> Acts.of(dossier)
                                .call(CALL)
                                .award(SampleCalls.BICYCLES, SampleActions.MEETINGS)
                                .orElseThrow(),
                        "award.held"),
                AWARD.fact(
                        "its grant has another funder",
                        dossier -> dossier.with(grant(SampleActors.REGION)),
                        "award.other-parties",
                        "GRT-01"),
                AWARD.fact(
                        "its grant has another amount",
                        dossier ->
                                Moves.with(dossier.with(grant(SampleActors.CAPAP)), GRANT, JURY + " AWARDED 1999.99"),
                        "award.other-amount"),
                AWARD.fact(
                        "a line of the plan is like it",
                        dossier -> lined(
                                dossier,
                                line(74).toBuilder()
                                        .amount(dossier.findCall(CALL)
                                                .orElseThrow()
                                                .decisions()
                                                .get(0)
                                                .amount()
                                                .value()
                                                .orElseThrow())
                                        .build()),
                        "award.lookalike"),
                ANYWHERE.fact(
                        "no action runs the call",
                        dossier -> call(dossier, call -> call.action(Known.none())),
                        "award.nowhere"),
                ANYWHERE.request(
                        "there is no such application", asked -> ApplicationId.of("nul"), "award.no-application"),
                AT_LINE.request(
                        "there is no such line",
                        asked -> new Award<>(asked.application(), ResourceId.of("nul")),
                        "fund.unknown"),
                AT_LINE.fact(
                        "the line is of another funder",
                        dossier -> lined(
                                dossier,
                                line(74).toBuilder().funder(SampleActors.REGION).build()),
                        "award.line-funder"),
                AT_LINE.fact("the line is in kind", dossier -> lined(dossier, line(87)), "award.line-kind"),
                AT_LINE.fact(
                        "the line carries another grant",
                        dossier -> dossier.with(grant(SampleActors.CAPAP).toBuilder()
                                .application(Known.none())
                                .resources(List.of(LINE))
                                .build()),
                        "award.line-taken"),
                AT_LINE.fact(
                        "another amount was awarded on the line",
                        dossier -> Acts.of(dossier)
                                .record()
                                .movement(Movement.of(
                                        MovementId.of("m"), LINE, JURY, MovementKind.AWARDED, Amount.euros("1999.99")))
                                .orElseThrow(),
                        "award.line-amount"));
    }
}
