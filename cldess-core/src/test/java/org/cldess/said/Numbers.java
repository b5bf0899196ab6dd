package org.cldess.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorBuilder;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.indicator.Series;
import org.cldess.indicator.Target;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;

/** Produces the reasons for which indicators have no number or cannot be added up. */
final class Numbers {
    private Numbers() {}

    static void say(Said said) {
        Indicator stock = measured("stock", Nature.STOCK, one -> one);
        Indicator flow = measured("flux", Nature.FLOW, one -> one);
        Indicator zero = Indicator.builder(IndicatorId.of("zero"), "Zéro", IndicatorKind.OUTCOME, "personnes")
                .nature(Nature.STOCK)
                .measurements(List.of(on("zero-1", 2012, IndicatorValue.of(0))))
                .build();
        Indicator none = Indicator.builder(IndicatorId.of("rien"), "Rien", IndicatorKind.OUTCOME, "personnes")
                .nature(Nature.STOCK)
                .build();
        Indicator overlapping = measured(
                "double",
                Nature.FLOW,
                one -> one.measurements(List.of(
                        during("double-1", LocalDate.of(2012, 1, 1), LocalDate.of(2012, 6, 30)),
                        during("double-2", LocalDate.of(2012, 6, 1), LocalDate.of(2012, 12, 31)))));
        Indicator words = Indicator.builder(IndicatorId.of("mots"), "Indicateur mots", IndicatorKind.OUTCOME)
                .measure(Measure.QUALITATIVE)
                .measurements(List.of(on("mots-1", 2012, IndicatorValue.text("Tout va bien."))))
                .build();
        List<Indicator> all = new ArrayList<>(List.of(stock, flow, zero, none, overlapping, words));
        List<String> formulas = List.of(
                "[stock] + [rien]",
                "[stock] / [zero]",
                "[stock] + [inconnu]",
                "sum([stock])",
                "sum([double])",
                "baseline([zero])",
                "[mots] * 2",
                "[f-7]");
        for (int i = 0; i < formulas.size(); i++) {
            all.add(computed("f-" + i, formulas.get(i)));
        }
        for (int i = 0; i < 20; i++) {
            all.add(computed("g-" + i, i == 0 ? "[stock] + 1" : "[g-%s] + 1".formatted(i - 1)));
        }
        all.add(computed("h-0", "[large]" + "*[large]".repeat(100)));
        all.add(computed("h-1", "[h-0] * [h-0] * [h-0]"));
        all.add(Indicator.builder(IndicatorId.of("large"), "Grand", IndicatorKind.OUTCOME, "personnes")
                .nature(Nature.STOCK)
                .measurements(List.of(on("large-1", 2012, IndicatorValue.of(999_999_999_999L))))
                .build());
        all.add(twice());
        all.add(measured(
                "demi",
                Nature.FLOW,
                one -> one.measurements(List.of(during("demi-1", LocalDate.of(2013, 1, 1), LocalDate.of(2013, 6, 30))))
                        .targets(List.of(new Target(LocalDate.of(2013, 12, 31), BigDecimal.TEN)))));
        Talk.indicators(all, said);
        Series.of(daily()).forEach(series -> series.missing().ifPresent(said::add));
    }

    /** Returns an indicator with two measurements of its last day. */
    private static Indicator twice() {
        return Indicator.builder(IndicatorId.of("deux"), "Deux fois", IndicatorKind.OUTCOME, "personnes")
                .nature(Nature.STOCK)
                .measurements(
                        List.of(on("deux-1", 2012, IndicatorValue.of(9)), on("deux-2", 2012, IndicatorValue.of(4))))
                .build();
    }

    /** Returns two formulas that take more steps than are allowed, over measurements of each day from 1900 on. */
    private static List<Indicator> daily() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        List<Measurement> found = new ArrayList<>();
        for (int day = 0; day <= Series.MAX_STEPS / 990 / 2; day++) {
            found.add(Measurement.builder(MeasurementId.of("jour-" + day), first.plusDays(day), IndicatorValue.of(day))
                    .build());
        }
        Indicator daily = Indicator.builder(IndicatorId.of("jour"), "Jour", IndicatorKind.OUTCOME, "personnes")
                .measurements(found)
                .build();
        String formula = "1+".repeat(495) + "[jour]";
        return List.of(daily, computed("long-1", formula), computed("long-2", formula + "+1"));
    }

    private static Indicator measured(String id, Nature nature, UnaryOperator<IndicatorBuilder> change) {
        List<Measurement> found = new ArrayList<>();
        for (int year = 2012; year < 2014; year++) {
            found.add(
                    nature == Nature.FLOW
                            ? during(id + "-" + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                            : on(id + "-" + year, year, IndicatorValue.of(5)));
        }
        return change.apply(
                        Indicator.builder(IndicatorId.of(id), "Indicateur " + id, IndicatorKind.OUTCOME, "personnes")
                                .nature(nature)
                                .measurements(found))
                .build();
    }

    private static Measurement on(String id, int year, IndicatorValue measured) {
        return Measurement.builder(MeasurementId.of(id), LocalDate.of(year, 6, 30), measured)
                .build();
    }

    private static Measurement during(String id, LocalDate first, LocalDate last) {
        return Measurement.builder(MeasurementId.of(id), last, IndicatorValue.of(new BigDecimal("3")))
                .periodStart(first)
                .build();
    }

    private static Indicator computed(String id, String formula) {
        return Indicator.builder(IndicatorId.of(id), "Calcul " + id, IndicatorKind.OUTCOME, "personnes")
                .baseline(Known.none())
                .formula(Formula.parse(formula))
                .build();
    }
}
