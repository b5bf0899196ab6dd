package org.cldess.financing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.Distinct;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;

/**
 * The financing plan of an action (<i>{@index "plan de financement"}</i>): expenses and resources by account class and
 * year, exact to the cent. Voluntary contributions in kind are separate: their use in class 86, their source in class
 * 87.
 *
 * @param vat whether the amounts include value-added tax
 * @param expenses the expenses of the action
 * @param resources the resources
 * @param staff the staffing in full-time equivalents, with one entry per year and post
 */
@WithBuilder
public record FinancingPlan(
        Known<VatBasis> vat,
        Known<List<Expense>> expenses,
        Known<List<Resource>> resources,
        @Distinct({"year", "post"}) Known<List<Staffing>> staff)
        implements DayDependent<FinancingPlan> {
    /** Copies the lists and checks the constraints between components. */
    public FinancingPlan {
        expenses = Known.list(expenses);
        resources = Known.list(resources);
        staff = Known.list(staff);
    }

    /**
     * Starts building a plan with nothing recorded.
     *
     * @return a builder
     */
    public static FinancingPlanBuilder builder() {
        return new FinancingPlanBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public FinancingPlanBuilder toBuilder() {
        return new FinancingPlanBuilder(this);
    }

    /**
     * Returns the difference between the two sides.
     *
     * @return the balance, in which an empty side counts as zero; not recorded if either side is not recorded
     */
    public Known<Balance> balance() {
        if (!expenses.isRecorded() || !resources.isRecorded()) {
            return Known.notRecorded();
        }
        return Known.of(new Balance(
                sum(resourcesInMoney().map(Resource::amount))
                        .minus(sum(expensesInMoney().map(Expense::amount))),
                sum(resourcesInKind().map(Resource::amount))
                        .minus(sum(expensesInKind().map(Expense::amount)))));
    }

    /**
     * Returns the difference between the two sides for each year: a plan that balances overall may have a shortfall in
     * one year.
     *
     * @return the balance of each year with lines, earliest first; not recorded if either side is not recorded
     */
    public Known<SortedMap<Integer, Balance>> balances() {
        if (!expenses.isRecorded() || !resources.isRecorded()) {
            return Known.notRecorded();
        }
        SortedMap<Integer, Balance> balances = new TreeMap<>();
        years().forEach(year -> ofYear(year).balance().value().ifPresent(balance -> balances.put(year, balance)));
        return Known.of(Collections.unmodifiableSortedMap(balances));
    }

    /** {@return each funder’s share of the money; not recorded if the resources are not recorded} */
    public Known<List<CofundingRate>> rates() {
        return resources.map(lines -> CofundingRate.of(resourcesInMoney()));
    }

    /**
     * {@return the contribution of a body in money, such as the own funds of the lead body
     * (<i>{@index autofinancement}</i>); not recorded if the resources, or the funder of one of them, are not recorded}
     *
     * @param body the body
     */
    public Known<Amount> contributionOf(ActorId body) {
        return resourcesInMoney().anyMatch(line -> !line.funder().isRecorded())
                ? Known.notRecorded()
                : resources.map(lines -> Amount.sum(resourcesInMoney()
                        .filter(line -> line.funder().equals(Known.of(body)))
                        .map(Resource::amount)
                        .toList()));
    }

    /**
     * Returns the expenses in money: all classes except 86.
     *
     * @return the lines, in order; empty if they are not recorded
     */
    public Stream<Expense> expensesInMoney() {
        return expenses.value().stream()
                .flatMap(List::stream)
                .filter(line -> !line.account().isInKind());
    }

    /**
     * Returns the use of voluntary contributions in kind: class 86 only
     * (<i>{@index "emploi des contributions volontaires en nature"}</i>).
     *
     * @return the lines, in order; empty if they are not recorded
     */
    public Stream<Expense> expensesInKind() {
        return expenses.value().stream()
                .flatMap(List::stream)
                .filter(line -> line.account().isInKind());
    }

    /**
     * Returns the resources in money: all classes except 87.
     *
     * @return the lines, in order; empty if they are not recorded
     */
    public Stream<Resource> resourcesInMoney() {
        return resources.value().stream()
                .flatMap(List::stream)
                .filter(line -> !line.account().isInKind());
    }

    /**
     * Returns the voluntary contributions in kind: class 87 only
     * (<i>{@index "contributions volontaires en nature"}</i>).
     *
     * @return the lines, in order; empty if they are not recorded
     */
    public Stream<Resource> resourcesInKind() {
        return resources.value().stream()
                .flatMap(List::stream)
                .filter(line -> line.account().isInKind());
    }

    /**
     * Returns the first year of the plan.
     *
     * @return the earliest year of its lines, if there are any
     */
    public Optional<Integer> firstYear() {
        return years().stream().findFirst();
    }

    /**
     * Returns the years of the plan.
     *
     * @return the distinct years of its lines, earliest first
     */
    public List<Integer> years() {
        return Stream.concat(
                        expenses.value().stream().flatMap(List::stream).map(Expense::year),
                        resources.value().stream().flatMap(List::stream).map(Resource::year))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the plan of one year.
     *
     * @param year the year
     * @return a copy with the lines of that year
     */
    public FinancingPlan ofYear(int year) {
        return narrowed(line -> line.year() == year, line -> line.year() == year, work -> work.year() == year);
    }

    /**
     * Returns the plan of one section of the budget; each section must balance separately.
     *
     * @param section operating or capital
     * @return a copy with the lines of that section; staffing belongs to the operating section
     */
    public FinancingPlan of(BudgetSection section) {
        return narrowed(
                line -> line.section() == section,
                line -> line.section() == section,
                work -> section == BudgetSection.OPERATING);
    }

    private FinancingPlan narrowed(
            Predicate<Expense> ofExpenses, Predicate<Resource> ofResources, Predicate<Staffing> ofStaff) {
        return new FinancingPlan(
                vat,
                expenses.map(lines -> lines.stream().filter(ofExpenses).toList()),
                resources.map(lines -> lines.stream().filter(ofResources).toList()),
                staff.map(list -> list.stream().filter(ofStaff).toList()));
    }

    private static Amount sum(Stream<Amount> amounts) {
        return amounts.reduce(Amount.ZERO, Amount::plus);
    }

    @Override
    public String toString() {
        return "FinancingPlan " + vat;
    }
}
