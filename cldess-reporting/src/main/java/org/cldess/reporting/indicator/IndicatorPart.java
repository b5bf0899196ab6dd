package org.cldess.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Series;
import org.cldess.indicator.Series.Point;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.indicator.Target;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.chart.TargetLine;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * One numeric indicator: a sentence, a chart of its path to the target, the value expected now, and its measurements.
 */
final class IndicatorPart {
    private final View view;
    private final Speech speech;
    private final IndicatorNumbers numbers;

    IndicatorPart(View view, IndicatorNumbers numbers) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.numbers = numbers;
    }

    Section section(Indicator indicator) {
        Series series = numbers.of(indicator);
        Point last = numbers.last(indicator).orElseThrow();
        List<Block> told = new ArrayList<>();
        told.add(small(TargetStatuses.of(series.targetStatus(), speech)
                .then(speech.say("colon"))
                .then(sentence(indicator, last))));
        now(indicator, series).map(IndicatorPart::small).ifPresent(told::add);
        told.add(new MeasurementTable(view).of(indicator, series));
        List<Block> blocks = series.points().size() > 1 || !way(series).isEmpty()
                ? List.of(new SideBySide(List.of(List.of(figure(indicator, series, last)), told)))
                : told;
        return new Section(id(indicator), speech.typed(indicator.name()), Sheet.SAME, blocks);
    }

    static String id(Indicator indicator) {
        return "indicateur-" + indicator.id();
    }

    private static Block small(Phrase sentence) {
        return new Paragraph(sentence, Paragraph.Tone.SMALL);
    }

    private Phrase with(Indicator indicator, BigDecimal number) {
        return speech.phrase(
                "value", speech.number(number), speech.typed(indicator.unit().orElse("")));
    }

    private Phrase sentence(Indicator indicator, Point last) {
        return indicator
                .lastTarget()
                .flatMap(target -> target.value()
                        .map(aim -> speech.phrase(
                                "sentence.target",
                                with(indicator, last.value()),
                                last.date(),
                                with(indicator, aim),
                                target.date())))
                .orElseGet(() -> speech.phrase("sentence", with(indicator, last.value()), last.date()));
    }

    /** The value expected on the day, unless the last target is reached. */
    private Optional<Phrase> now(Indicator indicator, Series series) {
        return series.targetStatus() == TargetStatus.REACHED
                ? Optional.empty()
                : series.expectedOn(view.day())
                        .map(expected -> speech.phrase("now", view.day(), with(indicator, rounded(expected))));
    }

    /** Rounds a number to at most one decimal, because more would not be meaningful. */
    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(Math.min(1, Math.max(0, number.scale())), RoundingMode.HALF_UP);
    }

    private static List<TargetLine.Point> way(Series series) {
        Indicator indicator = series.indicator();
        Stream<TargetLine.Point> start = indicator.baseline().value().stream()
                .flatMap(from -> series.baseline().stream().map(value -> new TargetLine.Point(from.date(), value)));
        List<TargetLine.Point> targets = indicator.targets().value().stream()
                .flatMap(List::stream)
                .flatMap(target -> point(target).stream())
                .toList();
        return targets.isEmpty()
                ? List.of()
                : Stream.concat(start, targets.stream()).toList();
    }

    private static Optional<TargetLine.Point> point(Target target) {
        return target.value().map(value -> new TargetLine.Point(target.date(), value));
    }

    private Figure figure(Indicator indicator, Series series, Point last) {
        List<TargetLine.Point> found = series.points().stream()
                .map(point -> new TargetLine.Point(point.date(), IndicatorNumbers.told(indicator, point.value())))
                .toList();
        return new Figure(
                series.achievement()
                        .map(share -> speech.phrase("figure.share", speech.percent(share)))
                        .orElseGet(() -> speech.phrase("figure.title")),
                speech.phrase("figure.subtitle", speech.typed(indicator.unit().orElse("")), view.day()),
                spoken(indicator, series, last),
                new TargetLine(found, way(series), series.baseline().isPresent(), view.day(), speech.locale()),
                Optional.empty());
    }

    private String spoken(Indicator indicator, Series series, Point last) {
        Point first = series.points().get(0);
        String found = first.date().equals(last.date())
                ? speech.say(
                        "spoken.one",
                        indicator.name(),
                        with(indicator, last.value()).plain(),
                        last.date())
                : speech.say(
                        "spoken",
                        indicator.name(),
                        speech.number(IndicatorNumbers.told(indicator, first.value())),
                        first.date(),
                        with(indicator, last.value()).plain(),
                        last.date());
        return indicator
                .lastTarget()
                .flatMap(target -> target.value()
                        .map(aim -> speech.say(
                                "spoken.target",
                                found,
                                speech.number(aim),
                                Integer.toString(target.date().getYear()),
                                speech.say(series.targetStatus()))))
                .orElse(found + ".");
    }
}
