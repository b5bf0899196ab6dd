package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.call.AwardedMoney;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallId;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.Applicant_;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectApplication_;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecision_;
import org.cldess.deliberation.Deliberation;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.GrantRequest_;
import org.cldess.grant.Grant_;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/**
 * The act that turns a jury’s award into a grant, and into a line of the plan of the action for the project. Applicants
 * that are not actors yet become actors.
 */
final class Awarding {
    private final Dossier dossier;
    private final Act act;
    private final CallForProjects call;
    private final String path;
    private final ProjectApplication application;
    private final GrantDecision facts;

    private Awarding(Dossier settled, CalledApplication found, GrantDecision facts) {
        this.dossier = settled;
        this.act = found.act();
        this.call = settled.findCall(found.call().id()).orElseThrow();
        this.path = act.place();
        this.application = found.application();
        this.facts = facts;
    }

    /**
     * The place for the money of an award, if the caller names one.
     *
     * @param action the action for the project
     * @param line the line of its plan that is meant for the award
     */
    record LineTarget(Optional<ActionId> action, Optional<ResourceId> line) {
        static final LineTarget UNSAID = new LineTarget(Optional.empty(), Optional.empty());

        static LineTarget in(ActionId action) {
            return new LineTarget(Optional.of(action), Optional.empty());
        }

        static LineTarget at(ResourceId line) {
            return new LineTarget(Optional.empty(), Optional.of(line));
        }
    }

    static Answer<Dossier> award(
            Dossier dossier,
            Conditions conditions,
            CallId id,
            ApplicationId project,
            GrantDecision facts,
            LineTarget where) {
        return CalledApplication.act(dossier, conditions, id, project, found -> {
            Dossier settled = ApplicantActors.settled(dossier, found);
            return new Awarding(settled, found, facts).award(where);
        });
    }

    private Answer<Dossier> award(LineTarget where) {
        Optional<JuryDecision> decision = call.findDecision(application.id());
        if (decision.isEmpty()) {
            act.refuse("award.undecided", application.number());
            return act.refused();
        }
        Optional<Grant> begun = dossier.grants().stream()
                .filter(grant -> grant.application().is(application.id()))
                .findFirst();
        Known<LocalDate> day =
                day(decision.get(), begun.flatMap(grant -> grant.decision().value()));
        String place = path + CallForProjects_.DECISIONS.at(call.decisions().indexOf(decision.get()));
        refuseUnlessMoney(decision.get(), place);
        new AwardLimits(act, call, path).refuseBeyond(application, decision.get());
        Optional<AwardedMoney> money = call.awardedMoney().stream()
                .filter(one -> one.application().id().equals(application.id()))
                .findFirst()
                .map(one -> one.decidedOn(day));
        call.findApplicant(application.applicant()).ifPresent(this::refuseUnlessPartiesAreThere);
        AwardPlace found = new AwardPlace(dossier, act, call, application);
        Optional<AwardPlace.Spot> spot = found.find(where);
        money.ifPresent(won -> {
            begun.ifPresent(grant -> refuseOther(grant, won));
            spot.ifPresent(known -> found.refuseHeld(known, won, begun));
        });
        Optional<AwardedGrant> grant = money.filter(
                        won -> spot.isPresent() && won.decided().value().isPresent())
                .flatMap(won -> AwardedGrant.of(dossier, call, won, facts, begun));
        grant.ifPresent(made -> setOrigins(made, place, begun));
        ActBasis basis = basis(place, decision.get(), grant);
        return act.outcome(
                Gate.AWARD,
                day.value(),
                () -> grant.flatMap(made -> spot.map(known -> made.placed(known)))
                        .orElse(dossier),
                basis);
    }

    /** Sets what the grant takes from the decision of the jury and from the application. */
    private void setOrigins(AwardedGrant made, String decision, Optional<Grant> begun) {
        act.takes(
                made.place() + Grant_.DECISION.then(GrantDecision_.DELIBERATION),
                decision + JuryDecision_.DELIBERATION);
        if (begun.filter(grant -> grant.request().isRecorded()).isEmpty()) {
            act.takes(
                    made.place() + Grant_.REQUEST.then(GrantRequest_.DATE),
                    path
                            + CallForProjects_.APPLICATIONS
                                    .at(call.applications().indexOf(application))
                                    .then(ProjectApplication_.RECEIVED));
        }
    }

    private void refuseUnlessMoney(JuryDecision decision, String place) {
        act.refuseIf(!decision.isAward(), "award.not-awarded", application.number(), decision.kind());
        if (decision.isAward()) {
            act.refuseUnrecorded(decision.amount(), place + JuryDecision_.AMOUNT);
            act.refuseUnrecorded(decision.date(), place + JuryDecision_.DATE);
            act.refuseIf(
                    decision.amount().isNone() || decision.amount().is(Amount.ZERO),
                    "award.no-money",
                    application.number());
        }
    }

    /**
     * Returns the day on which the funder decides: the recorded one or, otherwise, the day of the jury’s decision or of
     * the vote on it, whichever is later.
     */
    private Known<LocalDate> day(JuryDecision decision, Optional<GrantDecision> told) {
        Known<LocalDate> recorded =
                told.map(GrantDecision::date).filter(Known::isRecorded).orElse(facts.date());
        recorded.value()
                .filter(day -> Known.isAfter(decision.date(), day))
                .ifPresent(day -> act.refuse(
                        "award.early",
                        application.number(),
                        day,
                        decision.date().value().orElseThrow()));
        Known<LocalDate> day = recorded.value().isPresent()
                ? recorded
                : Stream.of(
                                told.map(GrantDecision::deliberation).orElse(Known.notRecorded()),
                                facts.deliberation(),
                                decision.deliberation())
                        .flatMap(cited -> cited.value().stream())
                        .findFirst()
                        .flatMap(dossier::findDeliberation)
                        .map(Deliberation::date)
                        .filter(voted -> decision.date()
                                .value()
                                .filter(jury -> Known.isAfter(voted, jury))
                                .isPresent())
                        .orElse(decision.date());
        day.value().ifPresent(act::refuseFar);
        day.value().ifPresent(act::refuseAwardAfterEnd);
        return day;
    }

    private void refuseUnlessPartiesAreThere(Applicant applicant) {
        act.refuseUnrecorded(call.organiser(), path + CallForProjects_.ORGANISER);
        act.refuseIf(call.organiser().isNone(), "award.no-funder", call.title());
        boolean isOwn = call.organiser().value().isPresent() && call.organiser().equals(applicant.actor());
        act.refuseIf(isOwn, "award.own", call.title(), application.number());
        act.refuseUnrecorded(
                applicant.actor(),
                path + CallForProjects_.APPLICANTS.at(call.applicants().indexOf(applicant)) + Applicant_.ACTOR);
    }

    /** Refuses to complete a grant that differs from the decision of the jury. */
    private void refuseOther(Grant grant, AwardedMoney money) {
        act.refuseIf(
                !money.beneficiary().value().map(grant.beneficiary()::equals).orElse(true)
                        || !call.organiser().value().map(grant.funder()::equals).orElse(true),
                "award.other-parties",
                grant.object());
        Known<Amount> awarded = dossier.journal().find(grant.id()).orElseThrow().awarded();
        boolean isOther = grant.decision().value().isPresent() && awarded.isRecorded() && !awarded.is(money.amount());
        act.refuseIf(isOther, "award.other-amount", grant.object(), money.amount());
    }

    /**
     * Returns what the award rests on: the application, the decision, the jury’s score sheets, the grant and the
     * deliberation.
     */
    private ActBasis basis(String place, JuryDecision decision, Optional<AwardedGrant> grant) {
        ActBasis basis = ActBasis.of(
                        place,
                        path
                                + CallForProjects_.APPLICATIONS.at(
                                        call.applications().indexOf(application)))
                .and(grant.map(AwardedGrant::place))
                .and(decision.deliberation()
                        .value()
                        .flatMap(dossier::findDeliberation)
                        .map(act::pointer));
        basis = basis.and(
                facts.deliberation().value().flatMap(dossier::findDeliberation).map(act::pointer));
        for (String sheet : sheets()) {
            basis = basis.and(Optional.of(sheet));
        }
        return basis;
    }

    private List<String> sheets() {
        return Stream.iterate(0, i -> i < call.scores().size(), i -> i + 1)
                .filter(i -> call.scores().get(i).application().equals(application.id()))
                .map(i -> path + CallForProjects_.SCORES.at(i))
                .toList();
    }
}
