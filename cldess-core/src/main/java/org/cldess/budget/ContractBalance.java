package org.cldess.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.Journal;
import org.cldess.money.Amount;

/**
 * Whether the plans of a contract balance (<i>{@index "équilibre du contrat"}</i>): each year, each section and as a
 * whole, or by how much they do not, and where.
 *
 * @param plans the two sides of each recorded plan, one entry for each part of the budget and year with a line in
 *     money, in the order of the actions
 * @param unknown the actions whose plan is not recorded, or lacks one side
 */
public record ContractBalance(List<ActionBalance> plans, List<Action> unknown) {
    /** Copies the lists. */
    public ContractBalance {
        plans = List.copyOf(plans);
        unknown = List.copyOf(unknown);
    }

    private record Slot(ActionId action, BudgetPart part, int year) {}

    static ContractBalance of(List<Action> actions, Journal journal, List<Action> unknown) {
        Map<Slot, Amount> costs = new LinkedHashMap<>();
        Map<Slot, Amount> resources = new LinkedHashMap<>();
        journal.expenses()
                .forEach(one -> costs.merge(
                        new Slot(one.action().id(), one.part(), one.line().year()),
                        one.line().amount(),
                        Amount::plus));
        journal.resources()
                .forEach(one -> resources.merge(
                        new Slot(one.action().id(), one.part(), one.line().year()),
                        one.line().amount(),
                        Amount::plus));
        Map<ActionId, List<Slot>> slots = Stream.concat(costs.keySet().stream(), resources.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Slot::year).thenComparing(Slot::part))
                .collect(Collectors.groupingBy(Slot::action));
        List<ActionBalance> plans = new ArrayList<>();
        for (Action action : actions) {
            slots.getOrDefault(action.id(), List.of())
                    .forEach(slot -> plans.add(new ActionBalance(
                            action,
                            slot.part(),
                            slot.year(),
                            side(action, FinancingPlan::expenses, costs.getOrDefault(slot, Amount.ZERO)),
                            side(action, FinancingPlan::resources, resources.getOrDefault(slot, Amount.ZERO)))));
        }
        return new ContractBalance(plans, unknown);
    }

    /** Returns the amount of one side, in which no line counts as zero; not recorded if the side is not recorded. */
    private static <T> Known<Amount> side(Action action, Function<FinancingPlan, Known<List<T>>> lines, Amount amount) {
        boolean isRecorded =
                action.plan().value().map(lines).filter(Known::isRecorded).isPresent();
        return isRecorded ? Known.of(amount) : Known.notRecorded();
    }

    private ContractBalance narrowed(Predicate<ActionBalance> condition) {
        return new ContractBalance(plans.stream().filter(condition).toList(), unknown);
    }

    /**
     * {@return the balance of one part of the budget; what is unknown may belong to any part}
     *
     * @param part the section and the tax basis
     */
    public ContractBalance of(BudgetPart part) {
        return narrowed(plan -> plan.part().equals(part));
    }

    /**
     * {@return the balance of the plans on one tax basis; what is unknown may belong to any}
     *
     * @param vat the tax basis, as the plans state it
     */
    public ContractBalance on(Known<VatBasis> vat) {
        return narrowed(plan -> plan.part().vat().equals(vat));
    }

    /**
     * {@return the balance of one year; what is unknown may belong to any year}
     *
     * @param year the year
     */
    public ContractBalance in(int year) {
        return narrowed(plan -> plan.year() == year);
    }

    /** {@return the years of the plans, earliest first} */
    public List<Integer> years() {
        return plans.stream().map(ActionBalance::year).distinct().sorted().toList();
    }

    /**
     * {@return the resources minus the costs of the plans with both sides; not recorded if amounts on two tax bases
     * would have to be added up}
     */
    public Known<Amount> difference() {
        Map<Known<VatBasis>, Amount> sums = new LinkedHashMap<>();
        plans.forEach(plan -> plan.difference()
                .value()
                .ifPresent(amount -> sums.merge(plan.part().vat(), amount, Amount::plus)));
        List<Amount> differences =
                sums.values().stream().filter(sum -> !sum.isZero()).toList();
        return differences.size() > 1 ? Known.notRecorded() : Known.of(Amount.sum(differences));
    }

    /** {@return whether the costs and the resources of at least one plan are recorded} */
    public boolean isKnown() {
        return plans.stream().anyMatch(plan -> plan.difference().isRecorded());
    }

    /** {@return the planned costs of the plans whose resources are not recorded} */
    public Amount withoutResources() {
        return Amount.sum(plans.stream()
                .filter(plan -> !plan.resources().isRecorded())
                .flatMap(plan -> plan.costs().value().stream())
                .toList());
    }

    /** {@return the planned resources of the plans whose costs are not recorded} */
    public Amount withoutCosts() {
        return Amount.sum(plans.stream()
                .filter(plan -> !plan.costs().isRecorded())
                .flatMap(plan -> plan.resources().value().stream())
                .toList());
    }

    /** {@return the plans whose two sides differ, or of which a side is not recorded} */
    public List<ActionBalance> uneven() {
        return plans.stream().filter(plan -> !plan.isEven()).toList();
    }

    /** {@return whether both sides of all plans are recorded, and are equal in each part of the budget and year} */
    public boolean isEven() {
        return unknown.isEmpty() && isEvenAsFarAsKnown();
    }

    /** {@return whether the plans with both sides balance together in each part of the budget and year} */
    public boolean isEvenAsFarAsKnown() {
        List<BudgetPart> parts =
                plans.stream().map(ActionBalance::part).distinct().toList();
        return years().stream()
                .allMatch(year -> parts.stream()
                        .allMatch(part -> in(year).of(part).difference().is(Amount.ZERO)));
    }
}
