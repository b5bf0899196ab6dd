package org.cldess.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.cldess.indicator.formula.Expression;
import org.cldess.indicator.formula.Formula;
import org.cldess.language.Message;

/**
 * Computes the numbers of indicators; formulas are computed for each day. A missing number is reported, never replaced
 * by 0.
 */
final class Computation {
    private final Map<String, Indicator> all = new HashMap<>();
    private final Map<String, Series> done = new HashMap<>();
    private final List<String> open = new ArrayList<>();

    Computation(Collection<Indicator> all) {
        all.forEach(indicator -> this.all.put(indicator.id().value(), indicator));
    }

    /**
     * A number, or the reason why it is missing.
     *
     * @param number the number
     * @param missing the reason why it is missing
     */
    private record Outcome(Optional<Fraction> number, Optional<Message> missing) {
        static Outcome of(Fraction number) {
            return number.isBeyondBounds()
                    ? missing("missing.large")
                    : new Outcome(Optional.of(number), Optional.empty());
        }

        static Outcome missing(String key, Object... arguments) {
            return new Outcome(Optional.empty(), Optional.of(Texts.WORDS.message(key, arguments)));
        }

        Outcome with(Outcome other, BinaryOperator<Fraction> operator) {
            if (number.isEmpty()) {
                return this;
            }
            return other.number.isEmpty() ? other : of(operator.apply(number.get(), other.number.get()));
        }
    }

    Series of(Indicator indicator) {
        String id = indicator.id().value();
        Series known = done.get(id);
        if (known == null) {
            open.add(id);
            known = indicator
                    .formula()
                    .map(formula -> computed(indicator, formula))
                    .orElseGet(() -> measured(indicator));
            open.remove(open.size() - 1);
            done.put(id, known);
        }
        return known;
    }

    private static Series measured(Indicator indicator) {
        List<Series.Value> values = new ArrayList<>();
        for (Measurement measurement : indicator.uncorrected()) {
            indicator
                    .measure()
                    .number(measurement.measured())
                    .ifPresent(number -> values.add(new Series.Value(measurement.date(), number)));
        }
        String why = indicator.isQualitative() ? "missing.words" : "missing.measurement";
        return new Series(
                indicator,
                values,
                values.isEmpty() ? Optional.of(Texts.WORDS.message(why, indicator.name())) : Optional.empty());
    }

    private Series computed(Indicator indicator, Formula formula) {
        Expression expression = formula.expression();
        Optional<Message> refused = unknown(formula);
        if (refused.isPresent()) {
            return new Series(indicator, List.of(), refused);
        }
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String id : formula.indicators()) {
            of(named(id)).values().forEach(value -> days.add(value.date()));
        }
        List<Series.Value> values = new ArrayList<>();
        Optional<Message> missing = at(expression, LocalDate.MAX).missing();
        for (LocalDate day : days) {
            at(expression, day).number().ifPresent(number -> values.add(new Series.Value(day, number)));
        }
        return new Series(indicator, values, missing);
    }

    private Indicator named(String id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
    }

    /**
     * Returns the reason why a formula cannot be computed: an unknown indicator, a circular reference, or too many
     * levels.
     */
    private Optional<Message> unknown(Formula formula) {
        for (String id : formula.indicators()) {
            if (!all.containsKey(id)) {
                return Optional.of(Texts.WORDS.message("missing.unknown", id));
            }
            if (open.contains(id)) {
                return Optional.of(Texts.WORDS.message("missing.circle", id));
            }
            if (open.size() > Formula.MAX_LEVELS) {
                return Optional.of(Texts.WORDS.message("missing.deep", Formula.MAX_LEVELS));
            }
        }
        return Optional.empty();
    }

    private Outcome at(Expression expression, LocalDate day) {
        if (expression instanceof Expression.Literal literal) {
            return Fraction.find(literal.value()).map(Outcome::of).orElseGet(() -> Outcome.missing("missing.large"));
        }
        if (expression instanceof Expression.Negation negation) {
            return Outcome.of(Fraction.ZERO).with(at(negation.inner(), day), Fraction::minus);
        }
        if (expression instanceof Expression.Operation operation) {
            return operated(operation, day);
        }
        Expression.Reference reference = (Expression.Reference) expression;
        return taken(reference, named(reference.indicator()), day);
    }

    private Outcome operated(Expression.Operation operation, LocalDate day) {
        Outcome left = at(operation.left(), day);
        Outcome right = at(operation.right(), day);
        return switch (operation.operator()) {
            case PLUS -> left.with(right, Fraction::plus);
            case MINUS -> left.with(right, Fraction::minus);
            case TIMES -> left.with(right, Fraction::times);
            case OVER ->
                right.number().filter(divisor -> divisor.signum() == 0).isPresent()
                        ? left.number().isEmpty() ? left : Outcome.missing("missing.zero")
                        : left.with(
                                right, (over, under) -> over.dividedBy(under).orElseThrow());
        };
    }

    private Outcome taken(Expression.Reference reference, Indicator indicator, LocalDate day) {
        return switch (reference.take()) {
            case LAST -> last(indicator, day);
            case SUM -> sum(indicator, day);
            case BASELINE ->
                of(indicator)
                        .start()
                        .map(value -> Outcome.of(value.number()))
                        .orElseGet(() -> Outcome.missing("missing.baseline", indicator.name()));
        };
    }

    private Outcome last(Indicator indicator, LocalDate day) {
        Series series = of(indicator);
        return series.missing().isPresent() && day.equals(LocalDate.MAX)
                ? new Outcome(Optional.empty(), series.missing())
                : series.lastBy(day)
                        .map(value -> Outcome.of(value.number()))
                        .orElseGet(() -> Outcome.missing("missing.measurement", indicator.name()));
    }

    /** Adds up the periods of a flow, if they do not overlap. */
    private static Outcome sum(Indicator indicator, LocalDate day) {
        List<Measurement> counting = indicator.uncorrected().stream()
                .filter(measurement -> !measurement.date().isAfter(day))
                .toList();
        if (!indicator.nature().is(Nature.FLOW)
                || indicator.measure() != Measure.QUANTITY
                || indicator.formula().isPresent()) {
            return Outcome.missing("missing.flow", indicator.name());
        }
        if (counting.isEmpty()) {
            return Outcome.missing("missing.measurement", indicator.name());
        }
        if (Periods.overlap(counting).isPresent()) {
            return Outcome.missing("missing.overlap", indicator.name());
        }
        Fraction sum = Fraction.ZERO;
        for (Measurement measurement : counting) {
            Optional<Fraction> number = indicator.measure().number(measurement.measured());
            if (number.isEmpty()) {
                return Outcome.missing("missing.measurement", indicator.name());
            }
            sum = sum.plus(number.get());
        }
        return Outcome.of(sum);
    }
}
