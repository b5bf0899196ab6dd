package org.cldess.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.Nature;
import org.cldess.indicator.Target;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;

/**
 * The relations between the values of an indicator and its measure. Of five indicators, one is a quotient, one is
 * qualitative, and one is computed.
 */
final class IndicatorSense {
    private final Draw draw;

    IndicatorSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        sense.value(Indicator.class, "measure", this::measure);
        sense.value(
                Indicator.class,
                "nature",
                indicator -> indicator.index() == 0 || isCounted(indicator) ? Nature.FLOW : draw.value(Nature.class));
        sense.part(Indicator.class, "unit", IndicatorSense::unit);
        sense.part(Indicator.class, "formula", this::formula);
        sense.part(
                Indicator.class,
                "counts",
                indicator -> isCounted(indicator) ? indicator.one("counts") : Known.notRecorded());
        sense.size(
                Indicator.class,
                "measurements",
                indicator -> isComputed(indicator) || isCounted(indicator) ? 0 : draw.size());
        sense.part(Measurement.class, "periodStart", IndicatorSense::periodStart);
        sense.part(Target.class, "periodStart", IndicatorSense::targetPeriod);
        sense.part(
                Measurement.class,
                "correction",
                measurement -> measurement.index() == 1 ? measurement.drawn("correction") : Known.none());
        sense.value(Correction.class, "of", correction -> corrected(correction).get("id", Object.class));
        sense.value(
                Correction.class,
                "date",
                correction -> draw.after(corrected(correction).get("date", LocalDate.class)));
        values(sense);
        shares(sense);
    }

    private Object measure(Thing indicator) {
        return switch (indicator.index()) {
            case 1 -> draw.of(List.of(Measure.PROPORTION, Measure.RATIO));
            case 2 -> Measure.QUALITATIVE;
            default -> Measure.QUANTITY;
        };
    }

    /** Returns the measure of the indicator that contains a record. */
    private static Measure of(Thing thing) {
        return indicator(thing).find("measure", Measure.class).orElse(Measure.QUANTITY);
    }

    private static Thing indicator(Thing thing) {
        return thing.is(Indicator.class) ? thing : indicator(thing.owner());
    }

    private static boolean isComputed(Thing indicator) {
        return indicator.index() == 3;
    }

    private static boolean isCounted(Thing indicator) {
        return indicator.index() == 4;
    }

    private static Known<Object> unit(Thing indicator) {
        return switch (of(indicator)) {
            case QUALITATIVE -> Known.notRecorded();
            case PROPORTION -> Known.of("%");
            default -> indicator.one("unit");
        };
    }

    private Known<Object> formula(Thing indicator) {
        return isComputed(indicator)
                ? Known.of(Formula.parse(
                        "[%s] / 2 + %s".formatted(indicator.ids("indicator").get(0), draw.below(9))))
                : Known.notRecorded();
    }

    private static Known<Object> periodStart(Thing measurement) {
        return measurement
                .owner()
                .find("nature", Nature.class)
                .map(nature -> nature == Nature.FLOW ? measurement.one("periodStart") : Known.notRecorded())
                .orElseGet(() -> measurement.drawn("periodStart"));
    }

    private static Known<Object> targetPeriod(Thing target) {
        return indicator(target)
                .find("nature", Nature.class)
                .filter(nature -> nature != Nature.FLOW)
                .map(nature -> Known.<Object>notRecorded())
                .orElseGet(() -> target.drawn("periodStart"));
    }

    private static Thing corrected(Thing correction) {
        return correction.owner().owner().things("measurements").get(0);
    }

    private void values(Sense sense) {
        sense.part(IndicatorValue.class, "value", held -> given(held, "value", of(held) == Measure.QUANTITY));
        sense.part(IndicatorValue.class, "numerator", held -> given(held, "numerator", of(held).isDivided()));
        sense.part(
                IndicatorValue.class,
                "denominator",
                held -> of(held).isDivided()
                        ? Known.of(BigDecimal.valueOf(1 + draw.below(1_000), draw.below(3)))
                        : Known.notRecorded());
        sense.part(IndicatorValue.class, "text", held -> given(held, "text", of(held) == Measure.QUALITATIVE));
        sense.part(Target.class, "value", target -> given(target, "value", of(target) != Measure.QUALITATIVE));
        sense.part(Target.class, "text", target -> given(target, "text", of(target) == Measure.QUALITATIVE));
    }

    private static Known<Object> given(Thing thing, String part, boolean isAsked) {
        return isAsked ? thing.one(part) : Known.notRecorded();
    }

    /** Makes each share refer to an item of its breakdown. */
    private void shares(Sense sense) {
        sense.size(
                Measurement.class,
                "shares",
                measurement -> broken(indicator(measurement)).isEmpty() ? 0 : draw.size());
        sense.value(
                BreakdownShare.class,
                "breakdown",
                share -> draw.of(broken(indicator(share))).get("name", String.class));
        sense.value(
                BreakdownShare.class,
                "item",
                share -> draw.of(broken(indicator(share)).stream()
                        .filter(breakdown -> share.said("breakdown").is(breakdown.get("name", Object.class)))
                        .flatMap(IndicatorSense::items)
                        .toList()));
    }

    /** Returns the breakdowns with at least one item. */
    private static List<Thing> broken(Thing indicator) {
        return indicator.things("breakdowns").stream()
                .filter(breakdown -> items(breakdown).findAny().isPresent())
                .toList();
    }

    private static Stream<Object> items(Thing breakdown) {
        return breakdown.find("items", List.class).stream().flatMap(List<Object>::stream);
    }
}
