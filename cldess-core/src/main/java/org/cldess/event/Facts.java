package org.cldess.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.agreement.Agreement;
import org.cldess.call.CallForProjects;
import org.cldess.charter.Charter;
import org.cldess.contract.Contract;
import org.cldess.contract.DecisionKind;
import org.cldess.dossier.DossierParts;
import org.cldess.grant.Grant;
import org.cldess.indicator.Indicator;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Journal;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;

/** Collects the facts of a dossier about which there are events. */
final class Facts {
    /** The day on which all that is recorded has happened. */
    private static final LocalDate ALWAYS = LocalDate.MAX;

    private final DossierParts dossier;
    private final Optional<DossierParts> other;
    private final Set<DomainEvent> facts = new LinkedHashSet<>();

    private Facts(DossierParts dossier, Optional<DossierParts> other) {
        this.dossier = dossier;
        this.other = other;
    }

    /**
     * Returns the facts of a dossier, none of which is withdrawn.
     *
     * @param other another state: the facts of an action, an indicator, an agreement or a call that is the same in it
     *     are left out, because both states have them
     */
    static Set<DomainEvent> of(DossierParts dossier, Optional<DossierParts> other) {
        Facts facts = new Facts(dossier, other);
        facts.addContract(dossier.contract());
        dossier.charter().value().ifPresent(facts::addCharter);
        facts.changed(DossierParts::actions).forEach(facts::addAction);
        facts.changed(DossierParts::indicators).forEach(facts::addIndicator);
        facts.changed(DossierParts::agreements).forEach(facts::addAgreement);
        facts.changed(DossierParts::calls).forEach(facts::addCall);
        if (facts.mayChangeMoney()) {
            Journal.of(dossier.actions(), dossier.grants(), dossier.movements())
                    .grants()
                    .forEach(facts::addGrant);
        }
        return facts.facts;
    }

    /** Returns the things of a list that are not the same in the other state. */
    private <T extends Record & Identified<?>> List<T> changed(Function<DossierParts, List<T>> list) {
        Map<Object, T> others = new HashMap<>();
        other.map(list).orElse(List.of()).forEach(thing -> others.put(thing.id(), thing));
        return list.apply(dossier).stream()
                .filter(thing -> !thing.equals(others.get(thing.id())))
                .toList();
    }

    /** Returns whether a grant may have other movements than in the other state, or none. */
    private boolean mayChangeMoney() {
        return Stream.<Function<DossierParts, List<?>>>of(
                        DossierParts::actions, DossierParts::grants, DossierParts::movements)
                .anyMatch(list -> !other.map(list).equals(Optional.of(list.apply(dossier))));
    }

    private void add(
            EventKind kind,
            Id<?> subject,
            Optional<? extends Id<?>> entry,
            Optional<LocalDate> day,
            Optional<Amount> amount) {
        facts.add(new DomainEvent(kind, dossier.id(), subject.value(), entry.map(Id::value), day, amount, false));
    }

    private void add(EventKind kind, Id<?> subject, LocalDate day) {
        add(kind, subject, Optional.empty(), Optional.of(day), Optional.empty());
    }

    private void addContract(Contract contract) {
        contract.signedOn(ALWAYS).ifPresent(day -> add(EventKind.CONTRACT_SIGNED, dossier.id(), day));
        contract.amendments()
                .forEach(amendment -> contract.signedOn(amendment, ALWAYS)
                        .ifPresent(day -> add(EventKind.AMENDMENT_SIGNED, amendment.id(), day)));
        contract.decisions()
                .value()
                .orElse(List.of())
                .forEach(decision -> add(
                        kind(decision.what()),
                        dossier.id(),
                        Optional.of(decision.id()),
                        decision.date().value(),
                        Optional.empty()));
    }

    private static EventKind kind(DecisionKind decision) {
        return switch (decision) {
            case SUBMITTED -> EventKind.CONTRACT_SUBMITTED;
            case APPROVED -> EventKind.CONTRACT_APPROVED;
            case EVALUATED -> EventKind.CONTRACT_EVALUATED;
            case CLOSED -> EventKind.CONTRACT_CLOSED;
            case TERMINATED -> EventKind.CONTRACT_TERMINATED;
            case RENEWED -> EventKind.CONTRACT_RENEWED;
        };
    }

    private void addCharter(Charter charter) {
        charter.versions()
                .forEach(version ->
                        version.date().value().ifPresent(day -> add(EventKind.CHARTER_ADOPTED, version.id(), day)));
    }

    /** Adds each change of the status of an action. What is not begun, or not agreed yet, has no event. */
    private void addAction(Action action) {
        Optional<LocalDate> begun = action.begun();
        begun.ifPresent(day -> add(EventKind.ACTION_BEGUN, action.id(), day));
        ActionStatus last = ActionStatus.TO_DO;
        List<FollowUp> history = action.history().stream()
                .sorted(Comparator.comparing(FollowUp::date))
                .toList();
        for (FollowUp entry : history) {
            if (entry.status() != last) {
                boolean isBegun = begun.filter(entry.date()::isAfter).isPresent();
                kind(entry.status(), isBegun).ifPresent(kind -> add(kind, action.id(), entry.date()));
            }
            last = entry.status();
        }
    }

    private static Optional<EventKind> kind(ActionStatus status, boolean isBegun) {
        return switch (status) {
            case IN_PROGRESS -> isBegun ? Optional.of(EventKind.ACTION_RESUMED) : Optional.empty();
            case DONE -> Optional.of(EventKind.ACTION_DONE);
            case ON_HOLD -> Optional.of(EventKind.ACTION_PAUSED);
            case BLOCKED -> Optional.of(EventKind.ACTION_BLOCKED);
            case DROPPED -> Optional.of(EventKind.ACTION_DROPPED);
            case TO_DO, TO_DISCUSS -> Optional.empty();
        };
    }

    private void addIndicator(Indicator indicator) {
        indicator
                .counting()
                .forEach(measurement -> add(
                        EventKind.INDICATOR_MEASURED,
                        indicator.id(),
                        Optional.of(measurement.id()),
                        Optional.of(measurement.date()),
                        Optional.empty()));
    }

    private void addAgreement(Agreement agreement) {
        agreement.signedOn(ALWAYS).ifPresent(day -> add(EventKind.AGREEMENT_SIGNED, agreement.id(), day));
        agreement
                .termination()
                .value()
                .ifPresent(ended -> add(EventKind.AGREEMENT_TERMINATED, agreement.id(), ended.date()));
    }

    private void addCall(CallForProjects call) {
        call.decisions()
                .forEach(decision -> add(
                        EventKind.CALL_DECIDED,
                        call.id(),
                        Optional.of(decision.application()),
                        decision.date().value(),
                        decision.isAward() ? decision.amount().value() : Optional.empty()));
    }

    private void addGrant(GrantAccount account) {
        Grant grant = account.grant();
        account.movements()
                .forEach(movement -> kind(movement.kind())
                        .ifPresent(kind -> add(
                                kind,
                                grant.id(),
                                Optional.of(movement.id()),
                                movement.date(),
                                Optional.of(movement.amount()))));
        boolean hasNoMovement =
                account.movements().stream().map(Movement::kind).noneMatch(MovementKind.REFUSED::equals);
        grant.decision()
                .value()
                .filter(decision -> hasNoMovement && decision.refusal().value().isPresent())
                .ifPresent(decision -> add(
                        EventKind.GRANT_REFUSED,
                        grant.id(),
                        Optional.empty(),
                        decision.date().value(),
                        Optional.empty()));
    }

    private static Optional<EventKind> kind(MovementKind movement) {
        return switch (movement) {
            case AWARDED -> Optional.of(EventKind.GRANT_AWARDED);
            case REFUSED -> Optional.of(EventKind.GRANT_REFUSED);
            case WITHDRAWN -> Optional.of(EventKind.GRANT_WITHDRAWN);
            case PAID -> Optional.of(EventKind.GRANT_PAID);
            case RETURNED -> Optional.of(EventKind.GRANT_RETURNED);
            case REQUESTED, COMMITTED, ORDERED, INVOICED, CREDITED -> Optional.empty();
        };
    }
}
