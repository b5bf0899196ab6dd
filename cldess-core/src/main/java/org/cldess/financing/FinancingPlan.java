package org.cldess.financing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.component.Distinct;
import org.cldess.component.WithBuilder;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * How an action is paid for (<i>{@index "plan de financement"}</i>): expenses facing resources, by account class and year, to the cent.
 * Voluntary contributions in kind stand apart, in class 86 as they are used and in class 87 as they are given.
 *
 * @param vat whether the amounts hold the value-added tax
 * @param expenses what the action costs
 * @param resources what pays for it
 * @param staff the work that it takes, in full-time equivalents: one entry for a year and a post
 */
@WithBuilder
public record FinancingPlan(
        Known<VatBasis> vat,
        Known<List<Expense>> expenses,
        Known<List<Resource>> resources,
        @Distinct({"year", "post"}) Known<List<Staffing>> staff)
        implements Seen<FinancingPlan> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public FinancingPlan {
        expenses = Known.list(expenses);
        resources = Known.list(resources);
        staff = Known.list(staff);
    }

    /**
     * Begins a financing plan, of which nothing is recorded.
     *
     * @return a builder, on which the rest is set
     */
    public static FinancingPlanBuilder builder() {
        return new FinancingPlanBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public FinancingPlanBuilder toBuilder() {
        return new FinancingPlanBuilder(this);
    }

    /**
     * By how much the two sides differ.
     *
     * @return the balance; not recorded while one side is not, and an empty side counts as zero
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
     * By how much the two sides differ, year by year: a plan that balances as a whole may lack money in one year.
     *
     * @return the balance of each year of its lines, the earliest first; not recorded while one side is not
     */
    public Known<SortedMap<Integer, Balance>> balances() {
        if (!expenses.isRecorded() || !resources.isRecorded()) {
            return Known.notRecorded();
        }
        SortedMap<Integer, Balance> balances = new TreeMap<>();
        years().forEach(year -> ofYear(year).balance().value().ifPresent(balance -> balances.put(year, balance)));
        return Known.of(Collections.unmodifiableSortedMap(balances));
    }

    /** {@return which share of the money each funder brings; not recorded where the resources are not} */
    public Known<List<CofundingRate>> rates() {
        return resources.map(lines -> CofundingRate.of(resourcesInMoney()));
    }

    /** {@return how far its resources in money have come; not recorded where they are not} */
    public Known<Funding> funding() {
        return resources.map(lines -> Funding.of(resourcesInMoney()));
    }

    /** {@return what it costs in money, planned beside actual; not recorded where the expenses are not} */
    public Known<Costs> costs() {
        return expenses.map(lines -> Costs.of(expensesInMoney()));
    }

    /**
     * {@return what a body itself brings in money, such as the own funds of the one that leads (<i>{@index autofinancement}</i>); not
     * recorded where the resources, or the funder of one of them, are not}
     *
     * @param body the body
     */
    public Known<Amount> broughtBy(ActorId body) {
        return resourcesInMoney().anyMatch(line -> !line.funder().isRecorded())
                ? Known.notRecorded()
                : resources.map(lines -> Amount.sum(resourcesInMoney()
                        .filter(line -> line.funder().equals(Known.of(body)))
                        .map(Resource::amount)
                        .toList()));
    }

    /**
     * The expenses that are paid: those of all classes but 86.
     *
     * @return the lines, in their order; none if they are not recorded
     */
    public Stream<Expense> expensesInMoney() {
        return expenses.value().stream()
                .flatMap(List::stream)
                .filter(line -> !line.account().isInKind());
    }

    /**
     * The voluntary contributions in kind, as they are used: class 86 alone (<i>{@index "emploi des contributions volontaires en
     * nature"}</i>).
     *
     * @return the lines, in their order; none if they are not recorded
     */
    public Stream<Expense> expensesInKind() {
        return expenses.value().stream()
                .flatMap(List::stream)
                .filter(line -> line.account().isInKind());
    }

    /**
     * The resources that are received in money: those of all classes but 87.
     *
     * @return the lines, in their order; none if they are not recorded
     */
    public Stream<Resource> resourcesInMoney() {
        return resources.value().stream()
                .flatMap(List::stream)
                .filter(line -> !line.account().isInKind());
    }

    /**
     * The voluntary contributions in kind, as they are given: class 87 alone (<i>{@index "contributions volontaires en nature"}</i>).
     *
     * @return the lines, in their order; none if they are not recorded
     */
    public Stream<Resource> resourcesInKind() {
        return resources.value().stream()
                .flatMap(List::stream)
                .filter(line -> line.account().isInKind());
    }

    /**
     * The first year that the plan speaks of.
     *
     * @return the earliest year of its lines, if it has any
     */
    public Optional<Integer> firstYear() {
        return years().stream().findFirst();
    }

    /**
     * The years that the plan speaks of.
     *
     * @return the years of its lines, each once, the earliest first
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
     * The plan of one year.
     *
     * @param year the year
     * @return a copy with the lines of that year
     */
    public FinancingPlan ofYear(int year) {
        return narrowed(line -> line.year() == year, line -> line.year() == year, work -> work.year() == year);
    }

    /**
     * The plan of one section of the budget, each of which balances by itself.
     *
     * @param section operating or capital
     * @return a copy with the lines of that section; the work is of the operating one
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
