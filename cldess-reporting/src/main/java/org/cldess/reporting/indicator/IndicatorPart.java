package org.cldess.reporting.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Series;
import org.cldess.indicator.Series.Point;
import org.cldess.indicator.Series.Position;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.indicator.Target;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.action.IndicatorTables;
import org.cldess.reporting.content.OwnFields;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.view.Place;
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
        Position position = numbers.position(indicator);
        List<Block> told = new ArrayList<>();
        told.add(small(TargetStatuses.of(position.status(), speech)
                .then(speech.say("colon"))
                .then(sentence(indicator, last, position))));
        told.add(small(now(indicator, position)
                .map(expected -> age(indicator, last, position).then(" ").then(expected))
                .orElseGet(() -> age(indicator, last, position))));
        position.lack().map(speech::phrase).map(IndicatorPart::small).ifPresent(told::add);
        indicator
                .nature()
                .value()
                .map(nature -> small(speech.phrase("nature", nature)))
                .ifPresent(told::add);
        told.add(new MeasurementTable(view).of(indicator, series));
        new OwnFields(view).lines(indicator).stream().map(IndicatorPart::small).forEach(told::add);
        IndicatorLine line = new IndicatorLine(series, position);
        List<Block> blocks = line.isDrawn()
                ? List.of(new SideBySide(List.of(List.of(figure(indicator, position, last, line)), told)))
                : told;
        return new Section(id(indicator), speech.typed(indicator.name()), Sheet.SAME, blocks);
    }

    static String id(Indicator indicator) {
        return Place.INDICATOR.section(indicator.id());
    }

    private static Block small(Phrase sentence) {
        return new Paragraph(sentence, Paragraph.Tone.SMALL);
    }

    private Phrase with(Indicator indicator, BigDecimal number) {
        return speech.phrase(
                "value", speech.number(number), speech.typed(indicator.unit().orElse("")));
    }

    /** What was reached, for which days if it is a flow, and the target. */
    private Phrase sentence(Indicator indicator, Point last, Position position) {
        Phrase number = speech.bounded(numbers.bound(indicator), with(indicator, last.value()));
        Phrase reached = position.since()
                .map(first -> speech.phrase("sentence.flow", number, days(first, last.date())))
                .orElse(number);
        return position.target()
                .flatMap(target -> target.value()
                        .map(aim -> speech.phrase(
                                "sentence.target",
                                reached,
                                with(indicator, aim),
                                position.since().isPresent()
                                        ? days(target.firstDay(), target.date())
                                        : speech.phrase("by-date", target.date()))))
                .orElseGet(() -> speech.phrase("sentence", reached));
    }

    /** Returns the days of a flow: a year, or the first and the last day. */
    private Phrase days(LocalDate first, LocalDate last) {
        return IndicatorTables.isYear(first, last)
                ? speech.phrase("in-year", Integer.toString(first.getYear()))
                : speech.phrase("days", first, last);
    }

    /** The day of the number and, after a month, its age. */
    private Phrase age(Indicator indicator, Point last, Position position) {
        boolean isComputed =
                indicator.formula().isPresent() || indicator.counts().isPresent();
        String key = isComputed ? "age.computed" : position.since().isPresent() ? "age.flow" : "age";
        String age = MeasurementAge.words(last.date(), view.day(), speech);
        return speech.phrase(key, last.date(), age.isEmpty() ? "" : ", " + age);
    }

    /** The expected number that the status compares with, unless the target itself says it. */
    private Optional<Phrase> now(Indicator indicator, Position position) {
        boolean isOver = position.since().isPresent()
                && position.expected().map(Point::date).equals(position.target().map(Target::date));
        return position.status() == TargetStatus.REACHED || isOver
                ? Optional.empty()
                : position.expected()
                        .map(expected ->
                                speech.phrase("now", expected.date(), with(indicator, rounded(expected.value()))));
    }

    /** Rounds a number to at most one decimal, because more would not be meaningful. */
    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(Math.min(1, Math.max(0, number.scale())), RoundingMode.HALF_UP);
    }

    private Figure figure(Indicator indicator, Position position, Point last, IndicatorLine line) {
        boolean isWay = numbers.of(indicator).baseline().isPresent();
        return new Figure(
                position.share()
                        .map(share -> Phrase.of(speech.percent(share, 0, numbers.bound(indicator))))
                        .map(share -> speech.phrase(isWay ? "figure.share" : "figure.share-of-target", share))
                        .map(speech::capital)
                        .orElseGet(() -> speech.phrase("figure.title")),
                speech.phrase("figure.subtitle", speech.typed(indicator.unit().orElse("")), view.day()),
                spoken(indicator, position, last),
                line.chart(view.day(), speech.locale()),
                Optional.empty());
    }

    private String spoken(Indicator indicator, Position position, Point last) {
        Point first = position.since().isPresent()
                ? last
                : numbers.of(indicator).points().get(0);
        String number = speech.bounded(numbers.bound(indicator), with(indicator, last.value()))
                .plain();
        String found = first.date().equals(last.date())
                ? speech.say("spoken.one", indicator.name(), number, last.date())
                : speech.say(
                        "spoken",
                        indicator.name(),
                        speech.number(IndicatorNumbers.told(indicator, first.value())),
                        first.date(),
                        number,
                        last.date());
        return position.target()
                .flatMap(target -> target.value()
                        .map(aim -> speech.say(
                                "spoken.target",
                                found,
                                speech.number(aim),
                                Integer.toString(target.date().getYear()),
                                speech.say(position.status()))))
                .orElse(found + ".");
    }
}
