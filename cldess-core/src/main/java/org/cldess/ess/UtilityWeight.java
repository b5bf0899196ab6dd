package org.cldess.ess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cldess.accreditation.Accounts;
import org.cldess.accreditation.Credentials_;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;

/**
 * Whether social utility has a significant effect on the accounts of the last three closed years. There are two tests:
 * its share of the costs, or the lower return on capital and loans.
 *
 * @param isBorne whether one of the two tests is known to be met
 * @param missing the facts that would decide, by their places below the actor; empty if both tests are known to fail
 */
record UtilityWeight(boolean isBorne, List<String> missing) {
    private static final int YEARS = 3;
    private static final String ACCOUNTS =
            Actor_.CREDENTIALS.then(Credentials_.ACCOUNTS).toString();

    static UtilityWeight of(Actor actor, LocalDate granted, Optional<Parameter> share, Optional<Parameter> margin) {
        List<Accounts> all = actor.shown().accounts().value().orElse(List.of());
        List<Integer> closed = IntStream.range(0, all.size())
                .boxed()
                .filter(i -> !all.get(i).yearEnd().isAfter(granted))
                .sorted(Comparator.comparing((Integer i) -> all.get(i).yearEnd())
                        .reversed())
                .limit(YEARS)
                .toList();
        if (closed.size() < YEARS
                || !areTheLast(
                        closed.stream().map(all::get).map(Accounts::yearEnd).toList(), granted)) {
            return new UtilityWeight(false, List.of(ACCOUNTS));
        }
        List<String> missing = new ArrayList<>();
        List<Accounts> years = closed.stream().map(all::get).toList();
        Optional<BigDecimal> utility = total(closed, years, "utilityCosts", amount(Accounts::utilityCosts), missing);
        Optional<BigDecimal> costs = total(closed, years, "operatingCosts", amount(Accounts::operatingCosts), missing);
        Optional<BigDecimal> earned = total(closed, years, "capitalReturn", Accounts::capitalReturn, missing);
        Optional<BigDecimal> rate = total(closed, years, "bondRate", Accounts::bondRate, missing);
        boolean byCosts = utility.isPresent()
                && costs.isPresent()
                && utility.get().compareTo(costs.get().multiply(number(share))) >= 0
                && costs.get().signum() > 0;
        BigDecimal above = number(margin).multiply(BigDecimal.valueOf(YEARS));
        boolean byReturn = earned.isPresent()
                && rate.isPresent()
                && earned.get().compareTo(rate.get().add(above)) < 0;
        return new UtilityWeight(byCosts || byReturn, missing);
    }

    /** Returns whether years, the latest first, follow one another without a gap and lead up to a day. */
    private static boolean areTheLast(List<LocalDate> ends, LocalDate day) {
        LocalDate next = day.minusYears(1);
        for (LocalDate end : ends) {
            if (end.isBefore(next.minusYears(1))) {
                return false;
            }
            next = end;
        }
        return true;
    }

    private static Function<Accounts, Known<BigDecimal>> amount(Function<Accounts, Known<Amount>> fact) {
        return accounts -> fact.apply(accounts).map(Amount::toBigDecimal);
    }

    private static BigDecimal number(Optional<Parameter> figure) {
        return figure.map(Parameter::number).orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> total(
            List<Integer> places,
            List<Accounts> years,
            String field,
            Function<Accounts, Known<BigDecimal>> fact,
            List<String> missing) {
        BigDecimal total = BigDecimal.ZERO;
        boolean whole = true;
        for (int i = 0; i < years.size(); i++) {
            Optional<BigDecimal> value = fact.apply(years.get(i)).value();
            if (value.isEmpty()) {
                whole = false;
                missing.add("%s/%s/%s".formatted(ACCOUNTS, places.get(i), field));
            } else {
                total = total.add(value.get());
            }
        }
        return whole ? Optional.of(total) : Optional.empty();
    }
}
