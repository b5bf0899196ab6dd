package org.cldess.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    public void check(Parts indicator, ProblemCollector hearing) {
        Optional<Measure> measure = indicator.isSaid("measure")
                ? indicator.find("measure", Measure.class)
                : indicator.isLost("measure") ? Optional.empty() : Optional.of(Measure.QUANTITY);
        measure.ifPresent(asked -> {
            unit(asked, indicator, hearing);
            new Shapes(asked, hearing).of(indicator);
        });
        List<Parts> measurements = indicator.things("measurements");
        indicator
                .find("nature", Nature.class)
                .ifPresent(nature -> measurements.forEach(measurement -> period(nature, measurement, hearing)));
        shares(indicator, measurements, hearing);
        corrections(indicator, measurements, hearing);
        indicator.find("formula", Formula.class).ifPresent(formula -> computed(formula, indicator, measure, hearing));
        indicator.find("counts", EncounterCount.class).ifPresent(count -> counted(indicator, measure, hearing));
    }

    /**
     * Checks that an indicator that counts encounters has no measurements and no formula, is a quantity, and is not a
     * stock.
     */
    private static void counted(Parts indicator, Optional<Measure> measure, ProblemCollector hearing) {
        if (!indicator.list("measurements").isEmpty() || indicator.isSaid("formula")) {
            hearing.add("form.counted", indicator.at("counts"), Texts.WORDS.message("form.counted.alone"));
        }
        measure.filter(asked -> asked != Measure.QUANTITY)
                .ifPresent(asked -> hearing.add(
                        "form.counted", indicator.at("measure"), Texts.WORDS.message("form.counted.measure", asked)));
        indicator
                .find("nature", Nature.class)
                .filter(nature -> nature == Nature.STOCK)
                .ifPresent(nature -> hearing.add(
                        "form.counted", indicator.at("nature"), Texts.WORDS.message("form.counted.nature", nature)));
    }

    private static void unit(Measure measure, Parts indicator, ProblemCollector hearing) {
        Optional<String> unit = indicator.text("unit");
        if (measure == Measure.QUALITATIVE) {
            unit.ifPresent(words ->
                    hearing.add("form.unit", indicator.at("unit"), Texts.WORDS.message("form.unit.words", words)));
        } else if (unit.isEmpty() && !indicator.isLost("unit")) {
            hearing.add("form.unit", indicator.at("unit"), Texts.WORDS.message("form.unit.missing"));
        } else if (measure == Measure.PROPORTION) {
            unit.filter(words -> !words.equals("%"))
                    .ifPresent(words -> hearing.add(
                            "form.unit", indicator.at("unit"), Texts.WORDS.message("form.unit.proportion", words)));
        }
    }

    /** Checks that a measurement has a first day of its period if and only if it is a flow. */
    private static void period(Nature nature, Parts measurement, ProblemCollector hearing) {
        boolean isSaid = measurement.isSaid("periodStart");
        if (nature == Nature.FLOW != isSaid && !measurement.isLost("periodStart")) {
            hearing.add(
                    "form.period",
                    measurement.at("periodStart"),
                    Texts.WORDS.message(isSaid ? "form.period.extra" : "form.period.missing", nature));
        }
    }

    /** Checks that the shares use breakdowns and items of the indicator. */
    private static void shares(Parts indicator, List<Parts> measurements, ProblemCollector hearing) {
        if (!indicator.isWhole("breakdowns")) {
            return;
        }
        Map<String, Set<String>> items = new HashMap<>();
        for (Parts breakdown : indicator.things("breakdowns")) {
            Set<String> named = new HashSet<>();
            breakdown.list("items").forEach(item -> Parts.text(item).ifPresent(named::add));
            breakdown.text("name").ifPresent(name -> items.put(name, named));
        }
        for (Parts share : things(measurements, "shares").toList()) {
            Optional<String> breakdown = share.text("breakdown");
            Optional<String> item = share.text("item");
            if (breakdown.isPresent() && !items.containsKey(breakdown.get())) {
                hearing.add(
                        "form.breakdown",
                        share.at("breakdown"),
                        Texts.WORDS.message("form.breakdown", breakdown.get()));
            } else if (breakdown.isPresent()
                    && item.isPresent()
                    && !items.getOrDefault(breakdown.get(), Set.of()).contains(item.get())) {
                hearing.add(
                        "form.breakdown",
                        share.at("item"),
                        Texts.WORDS.message("form.breakdown.item", item.get(), breakdown.get()));
            }
        }
    }

    private static Stream<Parts> things(List<Parts> holders, String name) {
        return holders.stream().flatMap(holder -> holder.things(name).stream());
    }

    private static void corrections(Parts indicator, List<Parts> measurements, ProblemCollector hearing) {
        if (indicator.isWhole("measurements")) {
            new Corrections(measurements).check(hearing);
        }
    }

    private static void computed(
            Formula formula, Parts indicator, Optional<Measure> measure, ProblemCollector hearing) {
        if (!indicator.list("measurements").isEmpty()) {
            hearing.add(
                    "form.computed", indicator.at("measurements"), Texts.WORDS.message("form.computed.measurements"));
        }
        measure.filter(asked -> asked != Measure.QUANTITY)
                .ifPresent(asked -> hearing.add(
                        "form.computed", indicator.at("measure"), Texts.WORDS.message("form.computed.measure", asked)));
        if (formula.indicators().isEmpty()) {
            hearing.add("form.computed", indicator.at("formula"), Texts.WORDS.message("form.computed.constant"));
        }
        formula.indicators().forEach(id -> hearing.refer("indicator", id, indicator.at("formula")));
    }

    /** Checks that each value has exactly the parts that its measure requires. */
    private record Shapes(Measure measure, ProblemCollector hearing) {
        void of(Parts indicator) {
            indicator.thing("baseline").ifPresent(this::measured);
            List<Parts> measurements = indicator.things("measurements");
            measurements.forEach(this::measured);
            things(measurements, "shares").forEach(this::measured);
            indicator.things("targets").forEach(this::target);
        }

        private void measured(Parts holder) {
            boolean numbers = measure.isDivided();
            asked(holder, "value", measure == Measure.QUANTITY);
            asked(holder, "numerator", numbers);
            asked(holder, "denominator", numbers);
            asked(holder, "text", measure == Measure.QUALITATIVE);
            if (numbers) {
                holder.find("denominator", BigDecimal.class)
                        .filter(under -> under.signum() <= 0)
                        .ifPresent(under -> hearing.add(
                                "form.denominator",
                                holder.at("denominator"),
                                Texts.WORDS.message("form.denominator", under)));
            }
        }

        private void target(Parts target) {
            asked(target, "value", measure != Measure.QUALITATIVE);
            asked(target, "text", measure == Measure.QUALITATIVE);
        }

        private void asked(Parts holder, String name, boolean isAsked) {
            if (isAsked != holder.isSaid(name) && !holder.isLost(name)) {
                hearing.add(
                        isAsked ? "form.required" : "form.measure",
                        holder.at(name),
                        Texts.WORDS.message(
                                (isAsked ? "form.measure.missing." : "form.measure.extra.") + name, measure));
            }
        }
    }
}
