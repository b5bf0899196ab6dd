package org.cldess.reporting.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Series;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.chart.Bullets;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** How far the indicators have come from their baselines to their targets. */
final class IndicatorsProgress {
    /** The maximum number of indicators in the chart; the table contains all. */
    private static final int MAX_INDICATORS = 10;

    private final View view;
    private final Speech speech;
    private final List<Indicator> indicators;
    private final IndicatorNumbers numbers;

    IndicatorsProgress(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.indicators = view.dossier().indicators(view.day());
        this.numbers = new IndicatorNumbers(view);
    }

    /** Returns the section with the chart. */
    Section section() {
        return Sections.of("indicateurs", speech.say("indicators.title"), blocks());
    }

    /** Returns the section with the table of all indicators; empty if there is none. */
    Optional<Section> data() {
        return indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(Sections.of(
                        "indicateurs-mesures",
                        speech.say("indicators.table"),
                        List.of(new IndicatorTables(view, numbers).of(indicators))));
    }

    private List<Block> blocks() {
        if (indicators.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("indicators.empty")));
        }
        List<Indicator> measured = indicators.stream()
                .filter(indicator -> numbers.last(indicator).isPresent())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!measured.isEmpty()) {
            blocks.add(figure(measured));
        }
        if (!indicators.stream().allMatch(numbers::isMeasured)) {
            blocks.add(notMeasured(measured, new IndicatorTables(view, numbers)));
        }
        return blocks;
    }

    private Block notMeasured(List<Indicator> measured, IndicatorTables tables) {
        List<Indicator> others = indicators.stream()
                .filter(indicator -> !numbers.isMeasured(indicator))
                .toList();
        Optional<LocalDate> due = tables.firstDue(others);
        if (!measured.isEmpty()) {
            return Paragraph.of(due.map(date -> speech.say("indicators.some-not-measured.due", others.size(), date))
                    .orElse(speech.say("indicators.some-not-measured", others.size())));
        }
        return Sections.nothingYet(due.map(date -> speech.say("indicators.none-measured", date))
                .orElse(speech.say("indicators.never-measured")));
    }

    private Figure figure(List<Indicator> measured) {
        List<Indicator> shown =
                IndicatorTables.sorted(measured).stream().limit(MAX_INDICATORS).toList();
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

    private boolean isReached(Indicator indicator) {
        return numbers.position(indicator).status() == Series.TargetStatus.REACHED;
    }

    private Bullets.Row row(Indicator indicator) {
        return new Bullets.Row(
                indicator.name(),
                numbers.of(indicator).baseline(),
                numbers.last(indicator).map(Series.Point::value),
                numbers.target(indicator),
                summary(indicator));
    }

    /** The figures as text, with the unit after the last one. */
    private String summary(Indicator indicator) {
        String last = figure(indicator);
        Optional<BigDecimal> target = numbers.target(indicator);
        String measured = target.isPresent() ? last : with(indicator, last);
        String way = numbers.of(indicator)
                .baseline()
                .map(from -> speech.number(from) + " → " + measured)
                .orElse(measured + ", " + speech.say("indicators.no-baseline"));
        return target.map(aim -> speech.say("indicators.summary", way, with(indicator, speech.number(aim))))
                .orElse(way);
    }

    /** The last result of an indicator in the chart, which shows only indicators with a result. */
    private Series.Point last(Indicator indicator) {
        return numbers.last(indicator).orElseThrow();
    }

    /** The last result as text, as a minimum if parts of it are missing. */
    private String figure(Indicator indicator) {
        return numbers.atLeast(
                        indicator, Phrase.of(speech.number(last(indicator).value())), speech)
                .plain();
    }

    private String with(Indicator indicator, String number) {
        return indicator
                .unit()
                .map(unit -> speech.say("indicators.value", number, unit))
                .orElse(number);
    }

    private String spoken(Indicator indicator) {
        Series.Point last = last(indicator);
        String measured = with(indicator, figure(indicator));
        String year = Integer.toString(last.date().getYear());
        String way = indicator
                .baseline()
                .value()
                .flatMap(from -> numbers.of(indicator)
                        .baseline()
                        .map(value -> speech.say(
                                "indicators.spoken.from",
                                indicator.name(),
                                value,
                                Integer.toString(from.date().getYear()),
                                measured,
                                year)))
                .orElse(speech.say("indicators.spoken.alone", indicator.name(), measured, year));
        return numbers.position(indicator)
                .target()
                .flatMap(target -> target.value()
                        .map(value -> speech.say(
                                isReached(indicator)
                                        ? "indicators.spoken.reached"
                                        : numbers.position(indicator).lack().isPresent()
                                                ? "indicators.spoken.unknown"
                                                : "indicators.spoken.not-reached",
                                way,
                                value,
                                Integer.toString(target.date().getYear()))))
                .orElse(way + ".");
    }
}
