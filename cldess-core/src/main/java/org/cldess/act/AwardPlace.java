package org.cldess.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.call.AwardedMoney;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.internal.code.FreeId;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * Finds the financing plan that gets an award: the plan of the named action, of the action for the project, or of a new
 * action for the project next to the action that runs the call.
 */
final class AwardPlace {
    private final Dossier dossier;
    private final Act act;
    private final CallForProjects call;
    private final ProjectApplication application;

    AwardPlace(Dossier dossier, Act act, CallForProjects call, ProjectApplication application) {
        this.dossier = dossier;
        this.act = act;
        this.call = call;
        this.application = application;
    }

    /**
     * The place of an award.
     *
     * @param action the action for the project
     * @param line the line for the award; empty if a new line is made
     */
    record Spot(Action action, Optional<Resource> line) {}

    Optional<Spot> find(Awarding.LineTarget where) {
        if (where.line().isPresent()) {
            return ofLine(where.line().get());
        }
        Optional<ActionId> named = where.action().or(() -> application.action().value());
        if (named.isEmpty()) {
            return made();
        }
        Optional<Action> action = dossier.findAction(named.get());
        act.refuseIf(action.isEmpty(), "award.no-action", named.get().value());
        action.ifPresent(this::refuseOther);
        return action.map(found -> new Spot(found, Optional.empty()));
    }

    private Optional<Spot> ofLine(ResourceId id) {
        for (Action action : dossier.actions()) {
            Optional<Resource> line =
                    lines(action).filter(one -> one.id().equals(id)).findFirst();
            if (line.isPresent()) {
                refuseOther(action);
                act.refuseIf(
                        isOfAGrant(line.get()), "award.line-taken", line.get().label());
                return isOfAGrant(line.get()) ? Optional.empty() : Optional.of(new Spot(action, line));
            }
        }
        act.refuse("fund.unknown", id.value());
        return Optional.empty();
    }

    private void refuseOther(Action action) {
        application
                .action()
                .value()
                .filter(own -> !own.equals(action.id()))
                .ifPresent(own -> act.refuse("award.other-action", application.number(), own.value(), action.title()));
    }

    /** Makes the action that the project becomes, next to the action that runs the call. */
    private Optional<Spot> made() {
        Optional<Action> run = call.action().value().flatMap(dossier::findAction);
        act.refuseIf(run.isEmpty(), "award.nowhere", application.number(), call.title());
        return run.map(beside -> new Spot(made(beside), Optional.empty()));
    }

    private Action made(Action beside) {
        Set<String> ids =
                dossier.actions().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        Set<String> numbers = dossier.actions().stream().map(Action::number).collect(Collectors.toSet());
        String before = beside.number().substring(0, beside.number().lastIndexOf('.') + 1);
        String number = IntStream.iterate(1, next -> next + 1)
                .mapToObj(next -> before + next)
                .filter(free -> !numbers.contains(free))
                .findFirst()
                .orElseThrow();
        return Action.builder(
                        ActionId.of(FreeId.beginningWith(application.id().value(), ids)), number, application.title())
                .visibility(beside.visibility())
                .parent(beside.parent().orElse(null))
                .objectives(beside.objectives())
                .description(application.summary())
                .lead(call.findApplicant(application.applicant())
                        .map(applicant -> applicant.actor())
                        .orElse(Known.notRecorded()))
                .build();
    }

    /**
     * Refuses lines that would count the same money twice: an existing line of the grant, a line that may be the award,
     * or a line for other money.
     */
    void refuseHeld(Spot spot, AwardedMoney money, Optional<Grant> begun) {
        Optional<ResourceId> held = begun.flatMap(grant -> grant.resources().value())
                .flatMap(lines -> lines.stream().findFirst());
        held.ifPresent(line -> act.refuse("award.held", application.number(), line.value()));
        spot.line().ifPresentOrElse(line -> refuseOtherMoney(line, money), () -> {
            if (held.isEmpty()) {
                refuseLookalike(spot.action(), money);
            }
        });
    }

    private void refuseOtherMoney(Resource line, AwardedMoney money) {
        act.refuseIf(
                line.funder().isNone()
                        || (line.funder().value().isPresent() && !line.funder().equals(call.organiser())),
                "award.line-funder",
                line.label(),
                call.title());
        Amount awarded = dossier.journal()
                .find(line.id())
                .map(funded -> funded.funding().awarded())
                .orElse(Amount.ZERO);
        act.refuseIf(
                !awarded.isZero() && !awarded.equals(money.amount()),
                "award.line-amount",
                line.label(),
                awarded,
                money.amount());
        act.refuseIf(line.account().isInKind(), "award.line-kind", line.label());
    }

    /** Refuses lines that may be the award itself: same funder, year and amount, and no grant claims them. */
    private void refuseLookalike(Action action, AwardedMoney money) {
        lines(action)
                .filter(line -> line.amount().equals(money.amount())
                        && line.funder().equals(call.organiser())
                        && money.decided()
                                .value()
                                .filter(day -> day.getYear() == line.year())
                                .isPresent()
                        && !isOfAGrant(line))
                .forEach(line -> act.refuse(
                        "award.lookalike",
                        line.label(),
                        line.amount(),
                        line.id().value()));
    }

    private boolean isOfAGrant(Resource line) {
        return dossier.grants().stream()
                .filter(grant -> !grant.application().is(application.id()))
                .anyMatch(grant -> grant.resources().value().orElse(List.of()).contains(line.id()));
    }

    private static Stream<Resource> lines(Action action) {
        return action.plan().value().stream()
                .map(FinancingPlan::resources)
                .flatMap(lines -> lines.value().stream())
                .flatMap(List::stream);
    }
}
