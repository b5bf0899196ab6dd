package org.cldess.rulebook;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.grant.Grant;
import org.cldess.grant.Investment;
import org.cldess.known.Known;
import org.cldess.ledger.FundedLine;
import org.cldess.ledger.Journal;
import org.cldess.money.Amount;

/**
 * The cost and the funding of an investment. Values that the investment does not state are taken from the capital lines
 * in the plans of its actions. If it is not recorded whether a funder is public, the public funding is not recorded.
 */
final class PlannedInvestment {
    private final List<Action> actions;
    private final Journal journal;
    private final Function<ActorId, Actor> actors;

    PlannedInvestment(List<Action> actions, Journal journal, Function<ActorId, Actor> actors) {
        this.actions = actions;
        this.journal = journal;
        this.actors = actors;
    }

    /** Returns the grant with its investment completed from the plans of its actions. */
    Grant completed(Grant grant) {
        return grant.investment()
                .value()
                .map(stated ->
                        grant.toBuilder().investment(completed(stated, grant)).build())
                .orElse(grant);
    }

    private Investment completed(Investment stated, Grant grant) {
        Investment costed = stated.eligibleExpense().isRecorded()
                ? stated
                : stated.toBuilder().eligibleExpense(capitalExpense(grant)).build();
        Known<List<Resource>> lines = capital(grant, FinancingPlan::resources, this::isInvested);
        ActorId owner = stated.owner().value().orElse(null);
        if (owner == null || lines.value().isEmpty() || !isSaid(lines)) {
            return costed;
        }
        Predicate<Resource> own = line -> line.funder().is(owner);
        return costed.toBuilder()
                .own(stated.own().isRecorded() ? stated.own() : sum(lines, own))
                .otherPublic(stated.otherPublic().isRecorded() ? stated.otherPublic() : otherPublic(lines, own))
                .build();
    }

    /** Returns the cost of the investment in money; not recorded if no plan has a capital line. */
    private Known<Amount> capitalExpense(Grant grant) {
        return capital(grant, FinancingPlan::expenses, PlannedInvestment::isInvested)
                .<Known<Amount>>fold(
                        lines -> Known.of(
                                Amount.sum(lines.stream().map(Expense::amount).toList())),
                        Known::notRecorded,
                        Known::notRecorded);
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

    private static boolean isInvested(Expense line) {
        return line.section() == BudgetSection.CAPITAL && !line.account().isInKind();
    }

    /** Checks whether a line provides capital; a refused one does not. */
    private boolean isInvested(Resource line) {
        return line.section() == BudgetSection.CAPITAL
                && journal.find(line.id()).filter(FundedLine::isRefused).isEmpty();
    }

    /**
     * Returns the capital lines of the plans; not recorded if those of any plan are not, not applicable if no line is
     * capital.
     */
    private <L> Known<List<L>> capital(
            Grant grant, Function<FinancingPlan, Known<List<L>>> side, Predicate<L> isInvested) {
        List<Known<List<L>>> plans = actions.stream()
                .filter(action -> grant.actions().value().orElse(List.of()).contains(action.id()))
                .map(action -> action.plan().flatMap(side))
                .toList();
        if (plans.isEmpty() || !plans.stream().allMatch(Known::isRecorded)) {
            return Known.notRecorded();
        }
        List<L> capital = plans.stream()
                .flatMap(plan -> plan.value().orElse(List.of()).stream())
                .filter(isInvested)
                .toList();
        return capital.isEmpty() ? Known.none() : Known.of(capital);
    }
}
