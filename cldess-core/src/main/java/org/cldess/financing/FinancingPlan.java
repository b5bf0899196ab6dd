package org.cldess.financing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 */
@WithBuilder
public record FinancingPlan(Known<VatBasis> vat, Known<List<Expense>> expenses, Known<List<Resource>> resources)
        implements Seen<FinancingPlan> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public FinancingPlan {
        expenses = Known.list(expenses);
        resources = Known.list(resources);
    }

    /**
     * Begins a financingplan with what every one has.
     *
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
        return new FinancingPlan(
                vat,
                expenses.map(lines ->
                        lines.stream().filter(line -> line.year() == year).toList()),
                resources.map(lines ->
                        lines.stream().filter(line -> line.year() == year).toList()));
    }

    private static Amount sum(Stream<Amount> amounts) {
        return amounts.reduce(Amount.ZERO, Amount::plus);
    }

    @Override
    public String toString() {
        return "FinancingPlan " + vat;
    }
}
