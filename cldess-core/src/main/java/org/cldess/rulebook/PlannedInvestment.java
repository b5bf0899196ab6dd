package org.cldess.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.Resource;
import org.cldess.grant.Grant;
import org.cldess.grant.Investment;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * Who pays for an investment: what it says itself, and where it is silent what the capital lines in the plans of its actions say. A funder
 * whose nature is not recorded leaves the public money not recorded.
 */
final class PlannedInvestment {
    private final List<Action> actions;
    private final Function<ActorId, Actor> actors;

    PlannedInvestment(List<Action> actions, Function<ActorId, Actor> actors) {
        this.actions = actions;
        this.actors = actors;
    }

    /** The grant, whose investment says what the plans of its actions say of it. */
    Grant completed(Grant grant) {
        return grant.investment()
                .value()
                .map(stated ->
                        grant.toBuilder().investment(completed(stated, grant)).build())
                .orElse(grant);
    }

    private Investment completed(Investment stated, Grant grant) {
        Known<List<Resource>> lines = lines(grant);
        ActorId owner = stated.owner().value().orElse(null);
        if (owner == null || lines.value().isEmpty() || !isSaid(lines)) {
            return stated;
        }
        Predicate<Resource> own = line -> line.funder().is(owner);
        return stated.toBuilder()
                .own(stated.own().isRecorded() ? stated.own() : sum(lines, own))
                .otherPublic(stated.otherPublic().isRecorded() ? stated.otherPublic() : otherPublic(lines, own))
                .build();
    }

    private Known<Amount> otherPublic(Known<List<Resource>> lines, Predicate<Resource> own) {
        boolean isTold = lines.value().orElseThrow().stream()
                .flatMap(line -> line.funder().value().stream())
                .allMatch(funder -> actors.apply(funder).publicBody().isRecorded());
        return isTold ? sum(lines, own.negate().and(this::isPublic)) : Known.notRecorded();
    }

    private boolean isPublic(Resource line) {
        return line.funder()
                .value()
                .filter(funder -> actors.apply(funder).publicBody().value().isPresent())
                .isPresent();
    }

    private static boolean isSaid(Known<List<Resource>> lines) {
        return lines.value().orElseThrow().stream()
                .allMatch(line -> line.funder().isRecorded());
    }

    private static Known<Amount> sum(Known<List<Resource>> lines, Predicate<Resource> which) {
        return lines.map(all ->
                Amount.sum(all.stream().filter(which).map(Resource::amount).toList()));
    }

    /** The capital lines of the plans that were not refused; not recorded where a plan is not, none where no line is capital. */
    private Known<List<Resource>> lines(Grant grant) {
        List<Known<List<Resource>>> plans = actions.stream()
                .filter(action -> grant.actions().value().orElse(List.of()).contains(action.id()))
                .map(action -> action.plan().flatMap(FinancingPlan::resources))
                .toList();
        if (plans.isEmpty() || !plans.stream().allMatch(Known::isRecorded)) {
            return Known.notRecorded();
        }
        List<Resource> capital = plans.stream()
                .flatMap(plan -> plan.value().orElse(List.of()).stream())
                .filter(line -> line.section() == BudgetSection.CAPITAL)
                .filter(line -> line.status()
                        .filter(status -> status == FundingStatus.REFUSED)
                        .isEmpty())
                .toList();
        return capital.isEmpty() ? Known.none() : Known.of(capital);
    }
}
