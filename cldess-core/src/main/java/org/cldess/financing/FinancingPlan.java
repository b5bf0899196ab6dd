package org.cldess.financing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * How an action is paid for (<i>plan de financement</i>): expenses facing resources, by account class and year, to the cent. Voluntary
 * contributions in kind stand apart, in class 86 as they are used and in class 87 as they are given.
 */
public final class FinancingPlan {
    private final Known<VatBasis> vat;
    private final Known<List<Expense>> expenses;
    private final Known<List<Resource>> resources;

    private FinancingPlan(Builder builder) {
        vat = builder.vat;
        expenses = Known.list(builder.expenses);
        resources = Known.list(builder.resources);
    }

    /**
     * Begins a financingplan with what every one has.
     *
     *
     * @return a builder, on which the rest is set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder().vat(vat).expenses(expenses).resources(resources);
    }

    /**
     * Whether the amounts hold the value-added tax.
     *
     * @return whether the amounts hold the value-added tax
     */
    public Known<VatBasis> vat() {
        return vat;
    }

    /**
     * What the action costs.
     *
     * @return what the action costs
     */
    public Known<List<Expense>> expenses() {
        return expenses;
    }

    /**
     * What pays for it.
     *
     * @return what pays for it
     */
    public Known<List<Resource>> resources() {
        return resources;
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
     * The voluntary contributions in kind, as they are used: class 86 alone (<i>emploi des contributions volontaires en nature</i>).
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
     * The voluntary contributions in kind, as they are given: class 87 alone (<i>contributions volontaires en nature</i>).
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
        return Stream.concat(
                        expenses.value().stream().flatMap(List::stream).map(Expense::year),
                        resources.value().stream().flatMap(List::stream).map(Resource::year))
                .min(Comparator.naturalOrder());
    }

    private static Amount sum(Stream<Amount> amounts) {
        return amounts.reduce(Amount.ZERO, Amount::plus);
    }

    /**
     * The plan as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public FinancingPlan seenOn(LocalDate day) {
        return toBuilder()
                .resources(resources.map(
                        lines -> lines.stream().map(line -> line.seenOn(day)).toList()))
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FinancingPlan that
                && vat.equals(that.vat)
                && expenses.equals(that.expenses)
                && resources.equals(that.resources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vat, expenses, resources);
    }

    @Override
    public String toString() {
        return "FinancingPlan " + vat;
    }

    /**
     * Collects the parts of a {@link FinancingPlan}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private Known<VatBasis> vat = Known.notRecorded();
        private Known<List<Expense>> expenses = Known.notRecorded();
        private Known<List<Resource>> resources = Known.notRecorded();

        private Builder() {}

        /**
         * Sets whether the amounts hold the value-added tax.
         *
         * @param vat whether the amounts hold the value-added tax
         * @return this builder
         */
        public Builder vat(Known<VatBasis> vat) {
            this.vat = vat;
            return this;
        }

        /**
         * Sets whether the amounts hold the value-added tax, known.
         *
         * @param vat whether the amounts hold the value-added tax
         * @return this builder
         */
        public Builder vat(VatBasis vat) {
            return vat(Known.of(vat));
        }

        /**
         * Sets what the action costs.
         *
         * @param expenses what the action costs
         * @return this builder
         */
        public Builder expenses(Known<List<Expense>> expenses) {
            this.expenses = expenses;
            return this;
        }

        /**
         * Sets what the action costs, known.
         *
         * @param expenses what the action costs
         * @return this builder
         */
        public Builder expenses(List<Expense> expenses) {
            return expenses(Known.of(expenses));
        }

        /**
         * Sets what pays for it.
         *
         * @param resources what pays for it
         * @return this builder
         */
        public Builder resources(Known<List<Resource>> resources) {
            this.resources = resources;
            return this;
        }

        /**
         * Sets what pays for it, known.
         *
         * @param resources what pays for it
         * @return this builder
         */
        public Builder resources(List<Resource> resources) {
            return resources(Known.of(resources));
        }

        /**
         * Makes it.
         *
         * @return the financingplan
         * @throws IllegalArgumentException if a value makes no sense
         */
        public FinancingPlan build() {
            return new FinancingPlan(this);
        }
    }
}
