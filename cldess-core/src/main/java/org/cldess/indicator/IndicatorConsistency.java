package org.cldess.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.indicator.formula.Formula;

/**
 * Checks that each value has the form of the measure, that each period fits the nature, and that a computed indicator
 * has no measurements.
 */
final class IndicatorConsistency implements Consistency {
    @Override
    public void check(Parts indicator, ProblemCollector problems) {
        Optional<Measure> measure = indicator.isSaid(Indicator_.MEASURE)
                ? indicator.find(Indicator_.MEASURE)
                : indicator.isLost(Indicator_.MEASURE) ? Optional.empty() : Optional.of(Measure.QUANTITY);
        measure.ifPresent(asked -> {
            unit(asked, indicator, problems);
            new Shapes(asked, problems).of(indicator);
        });
        List<Parts> measurements = indicator.things(Indicator_.MEASUREMENTS);
        indicator.find(Indicator_.NATURE).ifPresent(nature -> {
            measurements.forEach(measurement -> period(nature, measurement, problems));
            indicator.things(Indicator_.TARGETS).forEach(target -> targetPeriod(nature, target, problems));
        });
        shares(indicator, measurements, problems);
        corrections(indicator, measurements, problems);
        indicator.find(Indicator_.FORMULA).ifPresent(formula -> computed(formula, indicator, measure, problems));
        indicator.find(Indicator_.COUNTS).ifPresent(count -> counted(indicator, measure, problems));
    }

    /**
     * Checks that an indicator that counts encounters has no measurements and no formula, is a quantity, and is not a
     * stock.
     */
    private static void counted(Parts indicator, Optional<Measure> measure, ProblemCollector problems) {
        if (!indicator.list(Indicator_.MEASUREMENTS).isEmpty() || indicator.isSaid(Indicator_.FORMULA)) {
            problems.add("form.counted", indicator.at(Indicator_.COUNTS), Texts.WORDS.message("form.counted.alone"));
        }
        measure.filter(asked -> !asked.isNumber())
                .ifPresent(asked -> problems.add(
                        "form.counted",
                        indicator.at(Indicator_.MEASURE),
                        Texts.WORDS.message("form.counted.measure", asked)));
        indicator
                .find(Indicator_.NATURE)
                .filter(nature -> nature == Nature.STOCK)
                .ifPresent(nature -> problems.add(
                        "form.counted",
                        indicator.at(Indicator_.NATURE),
                        Texts.WORDS.message("form.counted.nature", nature)));
    }

    private static void unit(Measure measure, Parts indicator, ProblemCollector problems) {
        Optional<String> unit = indicator.text(Indicator_.UNIT);
        if (measure == Measure.QUALITATIVE) {
            unit.ifPresent(words -> problems.add(
                    "form.unit", indicator.at(Indicator_.UNIT), Texts.WORDS.message("form.unit.words", words)));
        } else if (unit.isEmpty() && !indicator.isLost(Indicator_.UNIT)) {
            problems.add("form.unit", indicator.at(Indicator_.UNIT), Texts.WORDS.message("form.unit.missing"));
        } else if (measure == Measure.PROPORTION) {
            unit.filter(words -> !words.equals("%"))
                    .ifPresent(words -> problems.add(
                            "form.unit",
                            indicator.at(Indicator_.UNIT),
                            Texts.WORDS.message("form.unit.proportion", words)));
        }
    }

    /** Checks that a measurement has a first day of its period if and only if it is a flow. */
    private static void period(Nature nature, Parts measurement, ProblemCollector problems) {
        boolean isSaid = measurement.isSaid(Measurement_.PERIOD_START);
        if (nature == Nature.FLOW != isSaid && !measurement.isLost(Measurement_.PERIOD_START)) {
            problems.add(
                    "form.period",
                    measurement.at(Measurement_.PERIOD_START),
                    Texts.WORDS.message(isSaid ? "form.period.extra" : "form.period.missing", nature));
        }
    }

    /** Checks that a target has a first day of its period only if it is of a flow. */
    private static void targetPeriod(Nature nature, Parts target, ProblemCollector problems) {
        if (nature != Nature.FLOW && target.isSaid(Target_.PERIOD_START)) {
            problems.add(
                    "form.period", target.at(Target_.PERIOD_START), Texts.WORDS.message("form.period.extra", nature));
        }
    }

    /** Checks that the shares use breakdowns and items of the indicator. */
    private static void shares(Parts indicator, List<Parts> measurements, ProblemCollector problems) {
        if (!indicator.isWhole(Indicator_.BREAKDOWNS)) {
            return;
        }
        Map<String, Set<String>> items = new HashMap<>();
        for (Parts breakdown : indicator.things(Indicator_.BREAKDOWNS)) {
            Set<String> named = new HashSet<>();
            breakdown.list(Breakdown_.ITEMS).forEach(item -> Parts.textOf(item).ifPresent(named::add));
            breakdown.text(Breakdown_.NAME).ifPresent(name -> items.put(name, named));
        }
        for (Parts share : things(measurements, Measurement_.SHARES).toList()) {
            Optional<String> breakdown = share.text(BreakdownShare_.BREAKDOWN);
            Optional<String> item = share.text(BreakdownShare_.ITEM);
            if (breakdown.isPresent() && !items.containsKey(breakdown.get())) {
                problems.add(
                        "form.breakdown",
                        share.at(BreakdownShare_.BREAKDOWN),
                        Texts.WORDS.message("form.breakdown", breakdown.get()));
            } else if (breakdown.isPresent()
                    && item.isPresent()
                    && !items.getOrDefault(breakdown.get(), Set.of()).contains(item.get())) {
                problems.add(
                        "form.breakdown",
                        share.at(BreakdownShare_.ITEM),
                        Texts.WORDS.message("form.breakdown.item", item.get(), breakdown.get()));
            }
        }
    }

    private static Stream<Parts> things(List<Parts> holders, Component<?, ?> name) {
        return holders.stream().flatMap(holder -> holder.things(name).stream());
    }

    private static void corrections(Parts indicator, List<Parts> measurements, ProblemCollector problems) {
        if (indicator.isWhole(Indicator_.MEASUREMENTS)) {
            new Corrections(measurements).check(problems);
        }
    }

    private static void computed(
            Formula formula, Parts indicator, Optional<Measure> measure, ProblemCollector problems) {
        if (!indicator.list(Indicator_.MEASUREMENTS).isEmpty()) {
            problems.add(
                    "form.computed",
                    indicator.at(Indicator_.MEASUREMENTS),
                    Texts.WORDS.message("form.computed.measurements"));
        }
        measure.filter(asked -> !asked.isNumber())
                .ifPresent(asked -> problems.add(
                        "form.computed",
                        indicator.at(Indicator_.MEASURE),
                        Texts.WORDS.message("form.computed.measure", asked)));
        if (formula.indicators().isEmpty()) {
            problems.add(
                    "form.computed", indicator.at(Indicator_.FORMULA), Texts.WORDS.message("form.computed.constant"));
        }
        formula.indicators().forEach(id -> problems.refer(Indicator_.ID, id, indicator.at(Indicator_.FORMULA)));
    }

    /** Checks that each value has exactly the parts that its measure requires. */
    private record Shapes(Measure measure, ProblemCollector problems) {
        void of(Parts indicator) {
            indicator.thing(Indicator_.BASELINE).ifPresent(this::measured);
            List<Parts> measurements = indicator.things(Indicator_.MEASUREMENTS);
            measurements.forEach(this::measured);
            things(measurements, Measurement_.SHARES).forEach(this::measured);
            indicator.things(Indicator_.TARGETS).forEach(this::target);
        }

        private void measured(Parts holder) {
            boolean numbers = measure.isDivided();
            asked(holder, IndicatorValue_.VALUE, measure.isNumber());
            asked(holder, IndicatorValue_.NUMERATOR, numbers);
            asked(holder, IndicatorValue_.DENOMINATOR, numbers);
            asked(holder, IndicatorValue_.TEXT, measure == Measure.QUALITATIVE);
            counted(holder, IndicatorValue_.VALUE);
            if (numbers) {
                holder.find(IndicatorValue_.DENOMINATOR)
                        .filter(under -> under.signum() <= 0)
                        .ifPresent(under -> problems.add(
                                "form.denominator",
                                holder.at(IndicatorValue_.DENOMINATOR),
                                Texts.WORDS.message("form.denominator", under)));
            }
        }

        private void target(Parts target) {
            asked(target, Target_.VALUE, measure != Measure.QUALITATIVE);
            asked(target, Target_.TEXT, measure == Measure.QUALITATIVE);
            counted(target, Target_.VALUE);
        }

        /** Checks that a count is a whole number, zero or more. */
        private void counted(Parts holder, Component<?, BigDecimal> part) {
            if (measure == Measure.COUNT) {
                holder.find(part)
                        .filter(number -> number.signum() < 0
                                || number.stripTrailingZeros().scale() > 0)
                        .ifPresent(number ->
                                problems.add("form.count", holder.at(part), Texts.WORDS.message("form.count", number)));
            }
        }

        private void asked(Parts holder, Component<?, ?> part, boolean isAsked) {
            if (isAsked != holder.isSaid(part) && !holder.isLost(part)) {
                problems.add(
                        isAsked ? "form.required" : "form.measure",
                        holder.at(part),
                        Texts.WORDS.message(
                                (isAsked ? "form.measure.missing." : "form.measure.extra.") + part.name(), measure));
            }
        }
    }
}
