package org.cldess.reporting.action;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.contract.text.Term;
import org.cldess.reporting.view.View;

/**
 * How far some work is, and how far it should be on the day of a view (<i>{@index "où nous devrions être"}</i>) if it
 * advanced evenly over its planned time.
 *
 * @param reached the weighted progress, from 0 to 1; empty if none is recorded
 * @param due the share of the planned time that has gone, from 0 to 1; empty if no time is planned
 */
public record Pace(Optional<BigDecimal> reached, Optional<BigDecimal> due) {
    /** A smaller difference between the two shares is within what an estimate of progress can mean. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private static final int DECIMALS = 4;

    /** Whether work is as far as it should be. */
    public enum Standing {
        AHEAD,
        ON_TIME,
        BEHIND,
        /** The progress or the planned time is not known. */
        UNKNOWN
    }

    /** Returns the pace of all actions of the contract, whose planned time is the term of the contract. */
    public static Pace ofContract(View view) {
        Term term = view.contract().term();
        return new Pace(
                Progress.of(view.actions(), view.day()).weighted(),
                Optional.of(gone(term.start(), term.end(), view.day())));
    }

    /**
     * Returns the pace of some actions. What should be reached is the mean of the time gone of each action, by its
     * weight; actions without a date or a year are left out of it.
     */
    public static Pace of(View view, Collection<Action> actions) {
        BigDecimal sum = BigDecimal.ZERO;
        long weights = 0;
        for (Action action : actions) {
            if (action.parent().isEmpty() && action.status() != ActionStatus.DROPPED && isDated(action)) {
                sum = sum.add(gone(view, action).multiply(BigDecimal.valueOf(action.weight())));
                weights += action.weight();
            }
        }
        Optional<BigDecimal> due = weights == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128)
                        .setScale(DECIMALS, RoundingMode.HALF_UP));
        return new Pace(Progress.of(actions, view.day()).weighted(), due);
    }

    private static boolean isDated(Action action) {
        return action.start().value().isPresent()
                || action.end().value().isPresent()
                || !action.years().isEmpty();
    }

    /** An action without one of its days begins with its first year or ends with its last, or with the contract. */
    private static BigDecimal gone(View view, Action action) {
        Term term = view.contract().term();
        List<Integer> years =
                action.years().stream().sorted(Comparator.naturalOrder()).toList();
        LocalDate first =
                action.start().value().orElse(years.isEmpty() ? term.start() : LocalDate.of(years.get(0), 1, 1));
        LocalDate last = action.end()
                .value()
                .orElse(years.isEmpty() ? term.end() : LocalDate.of(years.get(years.size() - 1), 12, 31));
        return gone(first, last.isBefore(first) ? first : last, view.day());
    }

    /** Returns the share of the days of a period that are over at the end of a day. */
    private static BigDecimal gone(LocalDate first, LocalDate last, LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        long past = Math.min(all, Math.max(0, ChronoUnit.DAYS.between(first, day) + 1));
        return BigDecimal.valueOf(past).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@return whether the work is as far as it should be} */
    public Standing standing() {
        if (reached.isEmpty() || due.isEmpty()) {
            return Standing.UNKNOWN;
        }
        BigDecimal lead = reached.get().subtract(due.get());
        if (lead.abs().compareTo(TOLERANCE) <= 0) {
            return Standing.ON_TIME;
        }
        return lead.signum() > 0 ? Standing.AHEAD : Standing.BEHIND;
    }
}
