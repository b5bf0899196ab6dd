package org.cldess.indicator.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.indicator.Breakdown;
import org.cldess.indicator.Direction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Indicator_;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.Nature;
import org.cldess.indicator.Periods;
import org.cldess.indicator.Series;
import org.cldess.indicator.Target;
import org.cldess.language.Message;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/**
 * The rules about a single indicator, which check that its measurements, breakdowns and targets agree. They use the
 * measurements that count.
 */
public final class MeasurementRules {
    /** The part of a proportion is between zero and the whole. */
    public static final Rule<Indicator> IND_03 =
            Rule.of(RuleRecord.shipped("IND-03")).<Indicator>asOf().test(MeasurementRules::isPartOfItsWhole);

    /** A cumulative number does not fall. */
    public static final Rule<Indicator> IND_04 =
            Rule.of(RuleRecord.shipped("IND-04")).<Indicator>asOf().test(MeasurementRules::doesNotFall);

    /** The shares of a breakdown do not exceed the whole. */
    public static final Rule<Indicator> IND_05 =
            Rule.of(RuleRecord.shipped("IND-05")).<Indicator>asOf().test(MeasurementRules::sharesAddUp);

    /** The last target lies from the baseline in the direction of the indicator. */
    public static final Rule<Indicator> IND_06 =
            Rule.of(RuleRecord.shipped("IND-06")).<Indicator>asOf().test(MeasurementRules::aimsTheStatedWay);

    /** Periods that are added up do not overlap. */
    public static final Rule<Indicator> IND_07 =
            Rule.of(RuleRecord.shipped("IND-07")).<Indicator>asOf().test(MeasurementRules::periodsStandApart);

    /** A day has one measurement. */
    public static final Rule<Indicator> IND_08 =
            Rule.of(RuleRecord.shipped("IND-08")).<Indicator>asOf().test(MeasurementRules::hasOneOfEachDay);

    private MeasurementRules() {}

    private static Verdict notApplicable(String key) {
        return Verdict.notApplicable(Texts.WORDS.message(key));
    }

    private static Verdict isPartOfItsWhole(RuleContext<Indicator> it) {
        Indicator indicator = it.subject();
        if (indicator.measure() != Measure.PROPORTION) {
            return notApplicable("no-proportion");
        }
        List<Message> faults = new ArrayList<>();
        indicator
                .baseline()
                .value()
                .flatMap(from -> excess(indicator, from.measured(), from.date().toString()))
                .ifPresent(faults::add);
        for (Measurement measurement : indicator.counting()) {
            excess(indicator, measurement.measured(), measurement.id().value()).ifPresent(faults::add);
        }
        return faults.isEmpty()
                ? it.needs().recorded(Indicator_.BASELINE, indicator).judge(Verdict::complies)
                : Verdict.of(faults);
    }

    private static Optional<Message> excess(Indicator indicator, IndicatorValue measured, String which) {
        return measured.numerator()
                .flatMap(part -> measured.denominator()
                        .filter(whole -> part.signum() < 0 || part.compareTo(whole) > 0)
                        .map(whole -> Texts.WORDS.message("proportion", indicator.name(), which, part, whole)));
    }

    private static Verdict ofNature(RuleContext<Indicator> it, Nature asked, String otherwise) {
        Indicator indicator = it.subject();
        return it.needs()
                .recorded(Indicator_.NATURE, indicator)
                .judge(() -> indicator.nature().is(asked)
                        ? asked == Nature.FLOW ? overlaps(indicator) : falls(indicator)
                        : notApplicable(otherwise));
    }

    private static Verdict doesNotFall(RuleContext<Indicator> it) {
        return ofNature(it, Nature.CUMULATIVE, "no-total");
    }

    private static Verdict periodsStandApart(RuleContext<Indicator> it) {
        return ofNature(it, Nature.FLOW, "no-flow");
    }

    private static Verdict falls(Indicator indicator) {
        List<Message> faults = new ArrayList<>();
        List<Series.Point> points = Series.of(indicator).points();
        for (int i = 1; i < points.size(); i++) {
            Series.Point before = points.get(i - 1);
            Series.Point after = points.get(i);
            if (after.value().compareTo(before.value()) < 0) {
                faults.add(Texts.WORDS.message(
                        "total", indicator.name(), before.value(), before.date(), after.value(), after.date()));
            }
        }
        return Verdict.of(faults);
    }

    private static Verdict overlaps(Indicator indicator) {
        return Verdict.of(Periods.overlap(indicator.counting()).stream()
                .map(two -> Texts.WORDS.message(
                        "overlap",
                        indicator.name(),
                        two.first().id().value(),
                        two.second().id().value(),
                        two.first().date(),
                        two.second().firstDay()))
                .toList());
    }

    /** The periods of a flow are the subject of IND-07, and words of a day complete each other. */
    private static Verdict hasOneOfEachDay(RuleContext<Indicator> it) {
        Indicator indicator = it.subject();
        if (indicator.isQualitative()) {
            return notApplicable("no-number");
        }
        return it.needs()
                .recorded(Indicator_.NATURE, indicator)
                .judge(() -> indicator.nature().is(Nature.FLOW) ? notApplicable("flow") : twice(indicator));
    }

    private static Verdict twice(Indicator indicator) {
        List<Message> faults = new ArrayList<>();
        List<Measurement> measurements = indicator.counting();
        for (int i = 1; i < measurements.size(); i++) {
            Measurement before = measurements.get(i - 1);
            Measurement after = measurements.get(i);
            if (after.date().equals(before.date())) {
                faults.add(Texts.WORDS.message(
                        "twice",
                        indicator.name(),
                        after.date(),
                        before.id().value(),
                        after.id().value()));
            }
        }
        return Verdict.of(faults);
    }

    private static Verdict sharesAddUp(RuleContext<Indicator> it) {
        Indicator indicator = it.subject();
        List<Measurement> broken = indicator.counting().stream()
                .filter(measurement -> !measurement.shares().isEmpty())
                .toList();
        if (broken.isEmpty()) {
            return notApplicable("no-shares");
        }
        List<Message> faults = new ArrayList<>();
        for (Measurement measurement : broken) {
            for (Breakdown breakdown : indicator.breakdowns()) {
                indicator
                        .notBrokenDown(measurement, breakdown)
                        .filter(MeasurementRules::isTooMuch)
                        .ifPresent(rest -> faults.add(Texts.WORDS.message(
                                "shares", indicator.name(), measurement.id().value(), breakdown.name())));
            }
        }
        return Verdict.of(faults);
    }

    private static boolean isTooMuch(IndicatorValue rest) {
        return Stream.of(rest.value(), rest.numerator(), rest.denominator())
                .flatMap(Optional::stream)
                .anyMatch(number -> number.signum() < 0);
    }

    private static Verdict aimsTheStatedWay(RuleContext<Indicator> it) {
        Indicator indicator = it.subject();
        if (indicator.isQualitative()) {
            return notApplicable("no-number");
        }
        return it.needs()
                .recorded(Indicator_.DIRECTION, indicator)
                .recorded(Indicator_.BASELINE, indicator)
                .recorded(Indicator_.TARGETS, indicator)
                .judge(() -> {
                    Optional<Direction> way = indicator.direction().value();
                    Optional<BigDecimal> from = Series.of(indicator).baseline();
                    Optional<BigDecimal> to = indicator.lastTarget().flatMap(Target::value);
                    if (way.isEmpty() || from.isEmpty() || to.isEmpty()) {
                        return notApplicable("no-way");
                    }
                    int order = to.get().compareTo(from.get());
                    return Verdict.compliesIf(
                            way.get() == Direction.RISE ? order >= 0 : order <= 0,
                            () -> Texts.WORDS.message("way", indicator.name(), from.get(), to.get(), way.get()));
                });
    }
}
