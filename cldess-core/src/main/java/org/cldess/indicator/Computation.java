package org.cldess.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cldess.indicator.formula.Expression.Reference;
import org.cldess.indicator.formula.Formula;
import org.cldess.language.Message;

/**
 * Computes the numbers of indicators; formulas are computed for each day. A missing number is reported, never replaced
 * by 0. Each indicator, and each sum of the periods of a flow, is computed once.
 */
final class Computation {
    private final Map<String, Indicator> all = new HashMap<>();
    private final Map<String, Series> done = new HashMap<>();
    private final Map<String, Timeline> sums = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private final long maximum;
    private long left;

    /**
     * Prepares a computation.
     *
     * @param all the indicators that formulas may name
     * @param maximum the maximum number of steps of all formulas together
     */
    Computation(Collection<Indicator> all, long maximum) {
        this.maximum = maximum;
        this.left = maximum;
        all.forEach(indicator -> this.all.put(indicator.id().value(), indicator));
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
        SortedMap<LocalDate, NumberOrReason> byDay = new TreeMap<>();
        for (Measurement measurement : indicator.counting()) {
            indicator
                    .measure()
                    .number(measurement.measured())
                    .ifPresent(number -> byDay.merge(
                            measurement.date(),
                            NumberOrReason.of(number),
                            (one, other) -> one.equals(other)
                                    ? one
                                    : NumberOrReason.missing("missing.twice", indicator.name(), measurement.date())));
        }
        String why = indicator.isQualitative() ? "missing.words" : "missing.measurement";
        return new Series(indicator, Timeline.of(byDay), Texts.WORDS.message(why, indicator.name()));
    }

    private Series computed(Indicator indicator, Formula formula) {
        Optional<Message> refused = unknown(formula);
        if (refused.isPresent()) {
            return new Series(indicator, Timeline.EMPTY, refused.get());
        }
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String id : formula.indicators()) {
            days.addAll(of(named(id)).numbers().days());
        }
        FormulaProgram program = new FormulaProgram(formula.expression());
        long steps = (long) program.length() * days.size();
        if (steps > left) {
            return new Series(indicator, Timeline.EMPTY, Texts.WORDS.message("missing.steps", maximum));
        }
        left -= steps;
        List<Timeline> taken = program.references().stream().map(this::taken).toList();
        List<NumberOrReason> before =
                program.references().stream().map(this::before).toList();
        SortedMap<LocalDate, NumberOrReason> byDay = new TreeMap<>();
        for (LocalDate day : days) {
            byDay.put(day, program.result(found(taken, before, day)));
        }
        Message nothing =
                program.result(found(taken, before, LocalDate.MAX)).missing().orElseGet(() -> notMeasured(indicator));
        return new Series(indicator, Timeline.of(byDay), nothing);
    }

    /** Returns the number of each reference on a day. */
    private static List<NumberOrReason> found(List<Timeline> taken, List<NumberOrReason> before, LocalDate day) {
        List<NumberOrReason> found = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            found.add(taken.get(i).on(day).orElse(before.get(i)));
        }
        return found;
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

    private Timeline taken(Reference reference) {
        Indicator indicator = named(reference.indicator());
        return switch (reference.take()) {
            case LAST -> of(indicator).numbers();
            case SUM -> sums.computeIfAbsent(reference.indicator(), id -> RunningSums.of(indicator));
            case BASELINE ->
                Timeline.always(of(indicator)
                        .start()
                        .map(value -> NumberOrReason.of(value.number()))
                        .orElseGet(() -> NumberOrReason.missing("missing.baseline", indicator.name())));
        };
    }

    /** Returns the reason why a reference has no number before its first day. */
    private NumberOrReason before(Reference reference) {
        Indicator indicator = named(reference.indicator());
        Series series = of(indicator);
        return NumberOrReason.missing(
                series.numbers().days().isEmpty()
                        ? series.missing().orElseGet(() -> notMeasured(indicator))
                        : notMeasured(indicator));
    }

    private static Message notMeasured(Indicator indicator) {
        return Texts.WORDS.message("missing.measurement", indicator.name());
    }
}
