package org.cldess.act;

import static org.cldess.act.FaultyLives.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.ActorId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Attendance;
import org.cldess.governance.Attendance_;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyBuilder;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceDecision_;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingBuilder;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;

/** Faults in the dossier or the request for which a decision of a governance body of the contract is refused. */
final class SittingActFaults {
    private static final GovernanceBodyId COPIL = GovernanceBodyId.of("copil");
    private static final GovernanceSittingId SITTING = GovernanceSittingId.of("copil-1");

    /** The second member leaves at the end of 2013, and the last one replaces it. */
    private static final List<ActorId> MEMBERS = List.of(
            SampleActors.REGION,
            SampleActors.CAPAP,
            SampleActors.APEAS,
            SampleActors.WORKSHOP,
            SampleActors.PAYS_DE_GRASSE);

    private static final int IN_OFFICE = 4;

    private static final Fault.Scene<GovernanceDecision> DECIDING = new Fault.Scene<>(
            "a decision of a body",
            "Acts.decide(GovernanceSittingId, GovernanceDecision)",
            SittingActFaults::sat,
            (life, dossier) -> decision(life, day(dossier)),
            (dossier, decision) -> Acts.of(dossier).decide(SITTING, decision));

    private static final Fault.Scene<Attendance> ATTENDING = new Fault.Scene<>(
            "an attendance",
            "Acts.attend(GovernanceSittingId, Attendance)",
            SittingActFaults::sat,
            (life, dossier) -> new Attendance(SampleActors.CAMILLE, Presence.PRESENT),
            (dossier, attendance) -> Acts.of(dossier).attend(SITTING, attendance));

    private static final Fault.Scene<Attendance> CORRECTING = new Fault.Scene<>(
            "a correction of an attendance",
            "Acts.correctAttendance(GovernanceSittingId, Attendance)",
            SittingActFaults::sat,
            (life, dossier) -> corrected(MEMBERS.get(life.below(IN_OFFICE)), life.from(day(dossier), 30)),
            (dossier, attendance) -> Acts.of(dossier).correctAttendance(SITTING, attendance));

    private SittingActFaults() {}

    private static Attendance corrected(ActorId actor, LocalDate day) {
        return new Attendance(actor, Presence.PRESENT)
                .corrected(Presence.EXCUSED, day, "Signé pour un autre", Known.of("Nadia Exemple"));
    }

    private static Dossier sat(FaultyLives life) {
        List<Attendance> attendance = new ArrayList<>();
        for (ActorId member : MEMBERS.subList(0, IN_OFFICE)) {
            attendance.add(new Attendance(member, Presence.PRESENT));
        }
        return life.signed()
                .with(GovernanceBody.builder(COPIL, BodyKind.STEERING_COMMITTEE, "Comité n° " + life.below(100))
                        .members(MEMBERS)
                        .quorum(2 + life.below(IN_OFFICE - 1))
                        .build())
                .with(GovernanceSitting.builder(SITTING, COPIL)
                        .date(life.from(LocalDate.of(2013, 4, 1), 200))
                        .attendance(attendance)
                        .build());
    }

    private static LocalDate day(Dossier dossier) {
        return sitting(dossier).date().value().orElseThrow();
    }

    private static GovernanceSitting sitting(Dossier dossier) {
        return dossier.find(GovernanceSitting.class, SITTING).orElseThrow();
    }

    private static GovernanceDecision decision(FaultyLives life, LocalDate day) {
        List<Vote> votes = new ArrayList<>(List.of(
                Vote.of(MEMBERS.get(0), Position.FOR),
                Vote.of(MEMBERS.get(1), Position.FOR),
                Vote.of(MEMBERS.get(2), Position.FOR)));
        if (life.below(2) == 0) {
            votes.add(Vote.of(MEMBERS.get(3), Position.OBJECTS, "Raison n° " + life.below(100)));
        }
        return GovernanceDecision.builder(GovernanceDecisionId.of("d-1"), "P" + life.below(100), "Lancer l’appel.")
                .decision(CollectiveDecision.of(
                        DecisionMethod.MAJORITY, day, IN_OFFICE + life.below(3), List.copyOf(votes)))
                .due(day.plusDays(life.below(300)))
                .build();
    }

    private static Fault<GovernanceDecision> body(
            String name, UnaryOperator<GovernanceBodyBuilder> change, String... codes) {
        return DECIDING.fact(
                name,
                dossier ->
                        dossier.with(change.apply(dossier.find(GovernanceBody.class, COPIL).orElseThrow().toBuilder())
                                .build()),
                codes);
    }

    private static Fault<GovernanceDecision> sitting(
            String name, UnaryOperator<GovernanceSittingBuilder> change, String... codes) {
        return DECIDING.fact(
                name,
                dossier ->
                        dossier.with(change.apply(sitting(dossier).toBuilder()).build()),
                codes);
    }

    private static Fault<GovernanceDecision> taken(
            String name, UnaryOperator<CollectiveDecision> change, String... codes) {
        return DECIDING.request(
                name,
                decision -> decision.toBuilder()
                        .decision(decision.decision().map(change))
                        .build(),
                codes);
    }

    private static CollectiveDecision said(CollectiveDecision taken, Vote... more) {
        List<Vote> votes = new ArrayList<>(taken.votes().value().orElseThrow());
        votes.addAll(List.of(more));
        return new CollectiveDecision(taken.method(), taken.date(), taken.eligible(), taken.quorum(), Known.of(votes));
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(decisions());
        all.addAll(attendances());
        return all;
    }

    private static Dossier dated(Dossier dossier, Known<LocalDate> day) {
        return dossier.with(sitting(dossier).toBuilder().date(day).build());
    }

    private static List<Fault<?>> attendances() {
        LocalDate mistyped = LocalDate.of(2113, 4, 1);
        return List.of(
                ATTENDING.fact(
                        "there is no such sitting",
                        dossier -> dossier.toBuilder().sittings(List.of()).build(),
                        "sitting.unknown"),
                ATTENDING.fact("it was not held", dossier -> dated(dossier, Known.none()), "attend.undated"),
                ATTENDING.fact("its year is mistyped", dossier -> dated(dossier, Known.of(mistyped)), "act.far"),
                ATTENDING.request(
                        "it is noted already",
                        given -> new Attendance(MEMBERS.get(0), Presence.EXCUSED),
                        "attend.again"),
                ATTENDING.request(
                        "nobody knows who it is",
                        given -> new Attendance(ActorId.of("nul"), Presence.PRESENT),
                        "form.reference"),
                ATTENDING
                        .ceased("who was there has ceased", SampleActors.CAMILLE, LocalDate.of(2013, 3, 1), "body.gone")
                        .of(Attendance_.ACTOR),
                CORRECTING.fact(
                        "there is no such sitting",
                        dossier -> dossier.toBuilder().sittings(List.of()).build(),
                        "sitting.unknown"),
                CORRECTING.request(
                        "nothing is noted",
                        given -> corrected(SampleActors.CAMILLE, LocalDate.of(2014, 1, 1)),
                        "attend.none"),
                CORRECTING.request(
                        "it does not keep what was noted",
                        given -> new Attendance(given.actor(), Presence.ABSENT)
                                .corrected(Presence.EXCUSED, LocalDate.of(2014, 1, 1), "Mal lu", Known.none()),
                        "attend.correction.lost"),
                CORRECTING.request(
                        "it is before the sitting",
                        given -> corrected(given.actor(), LocalDate.of(2013, 3, 31)),
                        "attend.correction.early"),
                CORRECTING.request("its year is mistyped", given -> corrected(given.actor(), mistyped), "act.far"));
    }

    private static List<Fault<?>> decisions() {
        return List.of(
                DECIDING.fact(
                        "there is no such sitting",
                        dossier -> dossier.toBuilder().sittings(List.of()).build(),
                        "sitting.unknown"),
                DECIDING.fault(
                        "its number is taken",
                        (life, matter) -> new Fault.Matter<>(
                                matter.dossier()
                                        .with(sitting(matter.dossier()).toBuilder()
                                                .decisions(List.of(GovernanceDecision.builder(
                                                                GovernanceDecisionId.of("d-0"),
                                                                matter.request().number(),
                                                                "Autre chose.")
                                                        .build()))
                                                .build()),
                                matter.request()),
                        "sitting.number"),
                DECIDING.fault(
                                "who has to do it has ceased",
                                (life, matter) -> new Fault.Matter<>(
                                        FaultyLives.ceased(
                                                matter.dossier(), SampleActors.PERFUMER, LocalDate.of(2013, 3, 1)),
                                        matter.request().toBuilder()
                                                .responsible(SampleActors.PERFUMER)
                                                .build()),
                                "body.gone")
                        .of(GovernanceDecision_.RESPONSIBLE),
                body("too few members are there", body -> body.quorum(IN_OFFICE + 1), "sitting.quorum"),
                body("nobody recorded its quorum", body -> body.quorum(Known.notRecorded()), "act.unrecorded"),
                body("one who speaks is no member", body -> body.members(MEMBERS.subList(1, 5)), "sitting.vote"),
                sitting(
                        "one who speaks was not there",
                        sitting -> sitting.attendance(List.of(
                                new Attendance(MEMBERS.get(0), Presence.PRESENT),
                                new Attendance(MEMBERS.get(1), Presence.PRESENT),
                                new Attendance(MEMBERS.get(2), Presence.ABSENT),
                                new Attendance(MEMBERS.get(3), Presence.PRESENT),
                                new Attendance(MEMBERS.get(4), Presence.PRESENT))),
                        "sitting.absent"),
                sitting(
                        "nobody recorded who was there",
                        sitting -> sitting.attendance(Known.notRecorded()),
                        "act.unrecorded"),
                sitting("it was not held", sitting -> sitting.date(Known.none()), "sitting.undated"),
                DECIDING.fact(
                        "one who speaks had ceased",
                        dossier -> actor(
                                dossier,
                                SampleActors.APEAS,
                                one -> one.activity(List.of(Activity.of(
                                        ActivityState.CEASED, day(dossier).minusDays(1))))),
                        "body.gone"),
                taken(
                        "one who is not yet a member speaks",
                        taken -> said(taken, Vote.of(MEMBERS.get(4), Position.FOR)),
                        "sitting.vote"),
                taken(
                        "a stranger speaks",
                        taken -> said(taken, Vote.of(SampleActors.PERFUMER, Position.ABSTAINS)),
                        "sitting.vote"),
                taken(
                        "an objection without a reason",
                        taken -> said(
                                taken,
                                Vote.of(MEMBERS.get(2), Position.OBJECTS),
                                Vote.of(MEMBERS.get(2), Position.FOR)),
                        "decide.unreasoned"),
                taken(
                        "fewer may take part than sit in it",
                        taken -> new CollectiveDecision(
                                taken.method(), taken.date(), Known.of(IN_OFFICE - 1), taken.quorum(), taken.votes()),
                        "sitting.eligible"),
                taken(
                        "more are against than for it",
                        taken -> said(
                                taken,
                                Vote.of(MEMBERS.get(0), Position.AGAINST),
                                Vote.of(MEMBERS.get(1), Position.AGAINST)),
                        "sitting.rejected"),
                taken(
                        "its votes are not recorded",
                        taken -> new CollectiveDecision(
                                taken.method(), taken.date(), taken.eligible(), taken.quorum(), Known.notRecorded()),
                        "decide.unknown"),
                taken(
                        "it is of another day",
                        taken -> new CollectiveDecision(
                                taken.method(),
                                taken.date().map(day -> day.plusDays(1)),
                                taken.eligible(),
                                taken.quorum(),
                                taken.votes()),
                        "sitting.day"),
                DECIDING.request(
                        "it is to be carried out before it is taken",
                        decision -> decision.toBuilder()
                                .due(LocalDate.of(2013, 1, 1))
                                .build(),
                        "sitting.due"),
                DECIDING.request(
                        "nobody recorded how it was taken",
                        decision -> decision.toBuilder()
                                .decision(Known.notRecorded())
                                .build(),
                        "act.unrecorded"));
    }
}
