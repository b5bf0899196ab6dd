package org.cldess.reporting.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.Target;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.chart.Bullets;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** Where the indicators stand between their baselines and their targets. */
final class IndicatorsProgress {
    /** The indicators that the chart shows; the table has all. */
    private static final int MOST = 10;

    private final View view;
    private final Speech speech;
    private final List<Indicator> indicators;

    private IndicatorsProgress(View view) {
        this.view = view;
        this.speech = Texts.speech(view);
        this.indicators = view.dossier().indicators();
    }

    static Section section(View view) {
        return Sections.of(
                "indicateurs", Texts.speech(view).say("indicators.title"), new IndicatorsProgress(view).blocks());
    }

    private List<Block> blocks() {
        if (indicators.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("indicators.empty")));
        }
        IndicatorTables tables = new IndicatorTables(view);
        List<Indicator> measured = indicators.stream()
                .filter(indicator -> indicator.lastMeasurement().isPresent())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!measured.isEmpty()) {
            blocks.add(figure(measured));
        }
        if (measured.size() < indicators.size()) {
            blocks.add(notMeasured(measured));
        }
        blocks.add(tables.of(indicators));
        return blocks;
    }

    private Block notMeasured(List<Indicator> measured) {
        List<Indicator> others = indicators.stream()
                .filter(indicator -> !measured.contains(indicator))
                .toList();
        Optional<LocalDate> due = new IndicatorTables(view).firstDue(others);
        if (!measured.isEmpty()) {
            return Paragraph.of(due.map(date -> speech.say("indicators.some-not-measured.due", others.size(), date))
                    .orElse(speech.say("indicators.some-not-measured", others.size())));
        }
        return Sections.nothingYet(due.map(date -> speech.say("indicators.none-measured", date))
                .orElse(speech.say("indicators.never-measured")));
    }

    private Figure figure(List<Indicator> measured) {
        List<Indicator> shown =
                IndicatorTables.sorted(measured).stream().limit(MOST).toList();
        long reached = measured.stream().filter(this::isReached).count();
        return new Figure(
                measured.size() == 1
                        ? speech.phrase("indicators.chart.one", reached)
                        : speech.phrase("indicators.chart", reached, measured.size()),
                shown.size() == measured.size()
                        ? speech.phrase("indicators.chart.subtitle", view.day())
                        : speech.phrase("indicators.chart.subtitle.some", view.day(), shown.size(), measured.size()),
                shown.stream().map(this::spoken).collect(Collectors.joining(" ")),
                new Bullets(shown.stream().map(this::row).toList(), speech.locale()),
                Optional.empty());
    }

    /** Whether the way to the target is done; a target that lies at the baseline is reached by what equals it. */
    private boolean isReached(Indicator indicator) {
        Optional<BigDecimal> last = indicator.lastMeasurement().map(Measurement::value);
        Optional<BigDecimal> target = indicator.lastTarget().map(Target::value);
        boolean met = last.isPresent()
                && target.filter(value -> value.compareTo(last.get()) == 0).isPresent();
        return met
                || indicator
                        .achievement()
                        .filter(share -> share.compareTo(BigDecimal.ONE) >= 0)
                        .isPresent();
    }

    private Bullets.Row row(Indicator indicator) {
        return new Bullets.Row(
                indicator.name(),
                indicator.baseline().value().map(Baseline::value),
                indicator.lastMeasurement().map(Measurement::value),
                indicator.lastTarget().map(Target::value),
                summary(indicator));
    }

    /** The figures in words; the unit stands behind the last of them. */
    private String summary(Indicator indicator) {
        if (indicator.lastMeasurement().isEmpty()) {
            return speech.say("indicators.not-measured");
        }
        String last = speech.number(indicator.lastMeasurement().get().value());
        Optional<Target> target = indicator.lastTarget();
        String measured = target.isPresent() ? last : with(indicator.unit(), last);
        String way = indicator
                .baseline()
                .value()
                .map(from -> speech.number(from.value()) + " → " + measured)
                .orElse(measured + ", " + speech.say("indicators.no-baseline"));
        return target.map(aim ->
                        speech.say("indicators.summary", way, with(indicator.unit(), speech.number(aim.value()))))
                .orElse(way);
    }

    private String with(String unit, String number) {
        return speech.say("indicators.value", number, unit);
    }

    private String spoken(Indicator indicator) {
        Optional<Measurement> last = indicator.lastMeasurement();
        if (last.isEmpty()) {
            return speech.say("indicators.spoken.none", indicator.name());
        }
        String measured = with(indicator.unit(), speech.number(last.get().value()));
        String year = Integer.toString(last.get().date().getYear());
        String way = indicator
                .baseline()
                .value()
                .map(from -> speech.say(
                        "indicators.spoken.from",
                        indicator.name(),
                        from.value(),
                        Integer.toString(from.date().getYear()),
                        measured,
                        year))
                .orElse(speech.say("indicators.spoken.alone", indicator.name(), measured, year));
        return indicator
                .lastTarget()
                .map(target -> speech.say(
                        isReached(indicator) ? "indicators.spoken.reached" : "indicators.spoken.not-reached",
                        way,
                        target.value(),
                        Integer.toString(target.date().getYear())))
                .orElse(way + ".");
    }
}
