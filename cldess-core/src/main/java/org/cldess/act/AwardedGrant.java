package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.call.AwardedMoney;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.internal.code.FreeId;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.thing.Identified;

/**
 * The grant that an award becomes.
 *
 * @param dossier the dossier before the award
 * @param call the call
 * @param money the awarded money
 * @param facts what is known of the funder’s decision beside the award
 * @param funder the funder
 * @param begun the grant, or a new one if the dossier has none yet
 */
record AwardedGrant(
        Dossier dossier, CallForProjects call, AwardedMoney money, GrantDecision facts, ActorId funder, Grant begun) {
    /** The account class of grants received, in the chart of accounts. */
    private static final AccountClass GRANTS = AccountClass.of(74);

    /** Returns the grant for an award that has a day; empty if the funder or the beneficiary is not known. */
    static Optional<AwardedGrant> of(
            Dossier dossier, CallForProjects call, AwardedMoney money, GrantDecision facts, Optional<Grant> begun) {
        return call.organiser()
                .value()
                .flatMap(funder -> money.beneficiary()
                        .value()
                        .filter(beneficiary -> !beneficiary.equals(funder))
                        .map(beneficiary -> new AwardedGrant(
                                dossier,
                                call,
                                money,
                                facts,
                                funder,
                                begun.orElseGet(() -> begin(dossier, money, funder, beneficiary)))));
    }

    private static Grant begin(Dossier dossier, AwardedMoney money, ActorId funder, ActorId beneficiary) {
        Set<String> taken =
                dossier.grants().stream().map(grant -> grant.id().value()).collect(Collectors.toSet());
        String wanted = money.application().id().value();
        return Grant.builder(GrantId.of(FreeId.beginningWith(wanted, taken)), money.purpose(), funder, beneficiary)
                .nature(GrantForm.CASH)
                .build();
    }

    /** Returns the pointer to the grant in the changed dossier. */
    String place() {
        long before = dossier.grants().stream()
                .filter(grant -> grant.id().compareTo(begun.id()) < 0)
                .count();
        return Dossier_.GRANTS.at((int) before).toString();
    }

    /** Returns the dossier with the grant, and with its line in the plan of the action. */
    Dossier placed(AwardPlace.Spot spot) {
        Action action = spot.action();
        Resource line = spot.line().map(this::completed).orElseGet(() -> line(action));
        ProjectApplication application =
                money.application().toBuilder().action(action.id()).build();
        return dossier.toBuilder()
                .movements(Stream.concat(dossier.movements().stream(), movements(spot, line))
                        .toList())
                .actions(with(dossier.actions(), with(action, line)))
                .grants(with(dossier.grants(), grant(action.id(), line.id())))
                .calls(with(
                        dossier.calls(),
                        call.toBuilder()
                                .applications(with(call.applications(), application))
                                .build()))
                .build();
    }

    private Grant grant(ActionId action, ResourceId line) {
        List<ActionId> actions = Stream.concat(
                        begun.actions().value().stream().flatMap(List::stream), Stream.of(action))
                .distinct()
                .toList();
        GrantDecision told =
                begun.decision().value().orElseGet(() -> GrantDecision.builder().build());
        ProjectApplication application = money.application();
        return begun.toBuilder()
                .actions(actions)
                .application(application.id())
                .resources(List.of(line))
                .request(or(
                        begun.request(),
                        application.received().isRecorded()
                                        || application.asked().isRecorded()
                                ? Known.of(new GrantRequest(application.received()))
                                : Known.notRecorded()))
                .decision(told.toBuilder()
                        .date(or(told.date(), money.decided()))
                        .deliberation(or(or(told.deliberation(), facts.deliberation()), money.deliberation()))
                        .delegation(or(told.delegation(), facts.delegation()))
                        .budgetList(or(told.budgetList(), facts.budgetList()))
                        .conditional(or(told.conditional(), facts.conditional()))
                        .build())
                .build();
    }

    private Resource line(Action action) {
        Set<String> taken = dossier.actions().stream()
                .flatMap(one -> one.plan().value().stream())
                .flatMap(plan -> plan.resources().value().stream())
                .flatMap(List::stream)
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
        String wanted = action.id().value() + "-" + call.id().value();
        LocalDate decided = money.decided().value().orElseThrow();
        Resource line = Resource.builder(
                        ResourceId.of(FreeId.beginningWith(wanted, taken)),
                        GRANTS,
                        decided.getYear(),
                        call.title(),
                        money.amount())
                .funder(funder)
                .build();
        return line;
    }

    private Resource completed(Resource line) {
        return line.toBuilder().funder(funder).build();
    }

    /** Returns the movements that the award adds: the request for a new line, and the award unless the line has one. */
    private Stream<Movement> movements(AwardPlace.Spot spot, Resource line) {
        LocalDate decided = money.decided().value().orElseThrow();
        Optional<GrantAccount> account = dossier.journal().find(begun.id());
        Stream<Movement> requested = spot.line().isPresent() || has(account, MovementKind.REQUESTED)
                ? Stream.empty()
                : money.application().received().value().filter(day -> !day.isAfter(decided)).stream()
                        .flatMap(day -> money.application().asked().value().stream()
                                .filter(amount -> !amount.isZero())
                                .map(amount -> movement(line, day, MovementKind.REQUESTED, amount)));
        boolean isAwarded = has(account, MovementKind.AWARDED)
                || dossier.journal()
                        .find(line.id())
                        .filter(funded -> !funded.funding().awarded().isZero())
                        .isPresent();
        Stream<Movement> awarded =
                isAwarded ? Stream.empty() : Stream.of(movement(line, decided, MovementKind.AWARDED, money.amount()));
        return Stream.concat(requested, awarded);
    }

    private static boolean has(Optional<GrantAccount> account, MovementKind kind) {
        return account.filter(one -> one.has(kind)).isPresent();
    }

    private Movement movement(Resource line, LocalDate day, MovementKind kind, Amount amount) {
        return Movement.of(MoneyActs.freeId(dossier, line.id().value(), kind), line.id(), day, kind, amount);
    }

    private static Action with(Action action, Resource line) {
        FinancingPlan plan =
                action.plan().value().orElseGet(() -> FinancingPlan.builder().build());
        List<Resource> lines = with(plan.resources().value().orElse(List.of()), line);
        return action.toBuilder()
                .plan(plan.toBuilder().resources(lines).build())
                .build();
    }

    /** Returns a list in which a thing replaces the one with the same id, or is added at the end. */
    private static <T extends Identified<?>> List<T> with(List<T> list, T thing) {
        List<T> changed = new ArrayList<>(list);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).id().equals(thing.id())) {
                changed.set(i, thing);
                return changed;
            }
        }
        changed.add(thing);
        return changed;
    }

    private static <T> Known<T> or(Known<T> told, Known<T> other) {
        return told.isRecorded() ? told : other;
    }
}
