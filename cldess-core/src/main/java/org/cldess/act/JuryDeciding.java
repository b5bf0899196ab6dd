package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecision_;
import org.cldess.call.jury.Renunciation;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.Funding;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts by which a jury decides on an application, and an applicant renounces an award. */
final class JuryDeciding {
    private final Dossier dossier;
    private final Act act;
    private final CallForProjects call;
    private final String path;
    private final ProjectApplication application;

    private JuryDeciding(Dossier dossier, CalledApplication found) {
        this.dossier = dossier;
        this.act = found.act();
        this.call = found.call();
        this.path = act.place();
        this.application = found.application();
    }

    static Answer<Dossier> decide(Dossier dossier, Conditions conditions, CallId id, JuryDecision decision) {
        return CalledApplication.act(
                dossier,
                conditions,
                id,
                decision.application(),
                found -> new JuryDeciding(dossier, found).decide(decision));
    }

    static Answer<Dossier> renounce(
            Dossier dossier, Conditions conditions, CallId id, ApplicationId project, Renunciation made) {
        return CalledApplication.act(
                dossier, conditions, id, project, found -> new JuryDeciding(dossier, found).renounce(made));
    }

    private Answer<Dossier> decide(JuryDecision decision) {
        Optional<LocalDate> day = decision.date().value();
        act.refuseUngivenIf(
                day.isEmpty(), path + CallForProjects_.DECISIONS + "/-" + JuryDecision_.DATE, "jury.undated");
        day.ifPresent(act::refuseFar);
        call.closes()
                .value()
                .filter(last -> day.filter(date -> !date.isAfter(last)).isPresent())
                .ifPresent(last -> act.refuse("jury.open", application.number(), day.orElseThrow(), last));
        Optional<JuryDecision> before = call.findDecision(application.id());
        Optional<LocalDate> later = before.flatMap(last -> last.date().value())
                .filter(last -> day.isPresent() && !day.get().isAfter(last));
        if (later.isPresent()) {
            act.refuse("jury.order", application.number(), later.get(), day.get());
            return act.refused();
        }
        act.refuseIf(
                before.filter(JuryDecision::isKept).isPresent() && decision.isAward(),
                "jury.again",
                application.number());
        CallForProjects decided = call.toBuilder()
                .decisions(Act.after(call.decisions(), decision))
                .build();
        if (decision.isAward()) {
            act.refuseUngiven(decision.amount(), path + CallForProjects_.DECISIONS + "/-" + JuryDecision_.AMOUNT);
            new AwardLimits(act, decided, path).refuseBeyond(application, decision);
        }
        return act.outcome(
                Gate.JURY_DECISION,
                day,
                () -> dossier.with(decided),
                ActBasis.of(
                        path + CallForProjects_.DECISIONS.at(call.decisions().size())));
    }

    private Answer<Dossier> renounce(Renunciation made) {
        Optional<JuryDecision> award = call.findDecision(application.id()).filter(JuryDecision::isKept);
        if (award.isEmpty()) {
            act.refuse("renounce.none", application.number());
            return act.refused();
        }
        act.refuseFar(made.date());
        award.get()
                .date()
                .value()
                .filter(made.date()::isBefore)
                .ifPresent(day -> act.refuse("renounce.early", application.number(), day, made.date()));
        Amount paid = Amount.sum(lines().map(this::funding).map(Funding::paid).toList());
        if (!paid.isZero()) {
            act.refuse("renounce.paid", application.number(), paid);
            return act.refused();
        }
        return act.outcome(made.date(), () -> renounced(award.get(), made));
    }

    /** Returns the lines of the grants that were made of the award. */
    private Stream<ResourceId> lines() {
        return dossier.grants().stream()
                .filter(grant -> grant.application().is(application.id()))
                .flatMap(grant -> grant.resources().value().stream())
                .flatMap(List::stream);
    }

    private Funding funding(ResourceId line) {
        return dossier.journal().find(line).orElseThrow().funding();
    }

    /** Returns the dossier with the renunciation; what was awarded on the lines of the grant is withdrawn. */
    private Dossier renounced(JuryDecision award, Renunciation made) {
        List<JuryDecision> decisions = new ArrayList<>(call.decisions());
        decisions.set(
                decisions.indexOf(award),
                award.toBuilder().renunciation(Known.of(made)).build());
        List<Movement> movements = new ArrayList<>(dossier.movements());
        lines().forEach(line -> {
            Amount awarded = funding(line).awarded();
            if (!awarded.isZero()) {
                movements.add(Movement.of(
                                MoneyActs.freeId(dossier, line.value(), MovementKind.WITHDRAWN),
                                line,
                                made.date(),
                                MovementKind.WITHDRAWN,
                                awarded)
                        .toBuilder()
                        .reason(made.reason())
                        .build());
            }
        });
        return dossier.toBuilder()
                .movements(movements)
                .build()
                .with(call.toBuilder().decisions(decisions).build());
    }
}
