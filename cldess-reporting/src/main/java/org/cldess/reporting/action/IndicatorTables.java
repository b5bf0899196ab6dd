package org.cldess.reporting.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.Nature;
import org.cldess.known.Known;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The table of indicators, shared by the reports. */
public final class IndicatorTables {
    private final View view;
    private final Speech speech;
    private final IndicatorNumbers numbers;

    /** Creates tables of what the view shows. */
    public IndicatorTables(View view) {
        this(view, new IndicatorNumbers(view));
    }

    /** Creates tables with numbers that are computed already. */
    public IndicatorTables(View view, IndicatorNumbers numbers) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.numbers = numbers;
    }

    /**
     * Returns a table with one row for each indicator: baseline, target, last result, achievement. The widest effects
     * come first.
     */
    public Table of(List<Indicator> indicators) {
        return table("indicators.table", indicators).note(note(indicators)).build();
    }

    /**
     * Returns the same table with a short caption and no note, for a part of a report whose end explains the method.
     */
    public Table brief(List<Indicator> indicators) {
        return table("indicators.title", indicators).build();
    }

    private Table.Builder table(String caption, List<Indicator> indicators) {
        Table.Builder table = Table.captioned(speech.say(caption))
                .column(speech.say("column.indicator"), Table.Align.LEFT)
                .column(speech.say("column.baseline"), Table.Align.RIGHT)
                .column(speech.say("column.target"), Table.Align.RIGHT)
                .column(speech.say("column.last"), Table.Align.RIGHT)
                .column(speech.say("column.achievement"), Table.Align.RIGHT);
        Set<IndicatorKind> begun = new HashSet<>();
        for (Indicator indicator : sorted(indicators)) {
            if (begun.add(indicator.kind())) {
                table.group(speech.capital(speech.phrase(indicator.kind())));
            }
            table.row(row(indicator));
        }
        return table;
    }

    /** Sorts indicators: impacts on the territory first, then outcomes, then outputs. */
    public static List<Indicator> sorted(List<Indicator> indicators) {
        return indicators.stream()
                .sorted(Comparator.comparing(Indicator::kind).reversed())
                .toList();
    }

    private List<Cell> row(Indicator indicator) {
        return List.of(
                Cell.of(named(indicator)),
                baseline(indicator),
                target(indicator),
                last(indicator),
                achievement(indicator));
    }

    private Phrase named(Indicator indicator) {
        Phrase name = numbers.name(indicator, speech);
        return indicator
                .unit()
                .map(unit -> speech.phrase("indicators.with-unit", name, speech.typed(unit)))
                .orElse(name);
    }

    private Cell inWords() {
        return Cell.of(speech.say("indicators.in-words"));
    }

    private Cell baseline(Indicator indicator) {
        return indicator
                .baseline()
                .fold(
                        known -> numbers.of(indicator)
                                .baseline()
                                .map(value -> dated(
                                        value, Integer.toString(known.date().getYear())))
                                .orElse(inWords()),
                        () -> Cell.of(speech.say("indicators.no-baseline")),
                        () -> Cell.MISSING);
    }

    private Cell target(Indicator indicator) {
        return numbers.position(indicator)
                .target()
                .or(indicator::lastTarget)
                .map(target -> target.value()
                        .map(value -> dated(
                                value,
                                indicator.nature().is(Nature.FLOW)
                                        ? period(target.firstDay(), target.date())
                                        : Integer.toString(target.date().getYear())))
                        .orElse(inWords()))
                .orElse(indicator.targets().isRecorded() ? Cell.of(speech.say("indicators.no-target")) : Cell.MISSING);
    }

    private Cell last(Indicator indicator) {
        return numbers.last(indicator)
                .map(found -> Cell.number(
                        found.value(),
                        speech.say(
                                "indicators.dated",
                                speech.bounded(numbers.bound(indicator), speech.number(found.value())),
                                numbers.position(indicator)
                                        .since()
                                        .map(first -> period(first, found.date()))
                                        .orElseGet(() -> speech.shortDate(found.date())))))
                .orElse(numbers.isMeasured(indicator) ? inWords() : Cell.of(speech.say("indicators.not-measured")));
    }

    /** Returns the time for which a flow is put together: a year, or its first and last month. */
    private String period(LocalDate first, LocalDate last) {
        if (isYear(first, last)) {
            return Integer.toString(first.getYear());
        }
        String from = month(first);
        String to = month(last);
        return from.equals(to) ? from : speech.say("indicators.period", from, to);
    }

    private static String month(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%d", day.getMonthValue(), day.getYear());
    }

    /** Checks whether two days are the first and the last of a year. */
    public static boolean isYear(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && first.plusYears(1).minusDays(1).equals(last);
    }

    private Cell dated(BigDecimal value, String when) {
        return Cell.number(value, speech.say("indicators.dated", speech.number(value), when));
    }

    private Cell achievement(Indicator indicator) {
        if (!numbers.isMeasured(indicator)) {
            return Cell.of(speech.say("indicators.not-measured"));
        }
        Optional<BigDecimal> share = numbers.position(indicator).share();
        if (share.isEmpty()) {
            return Cell.NOT_APPLICABLE;
        }
        List<Phrase> lines =
                new ArrayList<>(List.of(Phrase.of(speech.percent(share.get(), 0, numbers.bound(indicator)))));
        if (indicator.baseline().fold(known -> false, () -> false, () -> true)) {
            lines.add(Phrase.of(speech.say("indicators.no-baseline")));
        }
        return new Cell(lines, share, Optional.empty());
    }

    private Phrase note(List<Indicator> indicators) {
        String sources = indicators.stream()
                .flatMap(indicator -> Stream.concat(
                        indicator.baseline().value().map(Baseline::source).flatMap(Known::value).stream(),
                        indicator.measurements().stream()
                                .map(Measurement::source)
                                .flatMap(source -> source.value().stream())))
                .distinct()
                .collect(Collectors.joining(" · "));
        Phrase note = speech.phrase("indicators.note", view.day());
        return sources.isEmpty()
                ? note
                : note.then(" ").then(speech.phrase("indicators.sources", speech.typed(sources)));
    }

    /** Returns the day on which the first measurement is due: the first target that is still to come. */
    public Optional<LocalDate> firstDue(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.targets().value().stream())
                .flatMap(List::stream)
                .map(target -> target.date())
                .filter(date -> !date.isBefore(view.day()))
                .min(LocalDate::compareTo);
    }
}
