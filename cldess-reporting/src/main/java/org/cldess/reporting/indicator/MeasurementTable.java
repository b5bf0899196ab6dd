package org.cldess.reporting.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.indicator.Breakdown;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.Series;
import org.cldess.indicator.formula.Formula;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The measurements of an indicator with their breakdowns, sources and corrections, the results of its formula, or what
 * it counts in the dossier.
 */
final class MeasurementTable {
    /** A reference to an indicator in a formula: its id in brackets, alone or in a function. */
    private static final Pattern NAMED =
            Pattern.compile("(sum|baseline)\\s*+\\(\\s*+\\[([^\\[\\]]++)]\\s*+\\)|\\[([^\\[\\]]++)]");

    private static final char MINUS = '\u2212';

    private final View view;
    private final Speech speech;

    MeasurementTable(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    Table of(Indicator indicator, Series series) {
        boolean isReckoned =
                indicator.formula().isPresent() || indicator.counts().isPresent();
        return isReckoned ? computed(indicator, series) : measured(indicator);
    }

    private Table computed(Indicator indicator, Series series) {
        Table.Builder table = Table.captioned(captioned("computed.caption", indicator))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.value"), Table.Align.RIGHT);
        series.points()
                .forEach(point -> table.row(Cell.of(speech.shortDate(point.date())), number(indicator, point.value())));
        Phrase how = indicator
                .formula()
                .map(formula -> speech.phrase("computed.note", told(formula)))
                .orElseGet(
                        () -> speech.phrase("counted.note", indicator.counts().orElseThrow()));
        return table.note(how).build();
    }

    /** Returns a formula with names instead of ids of indicators, and with typographic operators. */
    private Phrase told(Formula formula) {
        Phrase told = Phrase.EMPTY;
        Matcher named = NAMED.matcher(formula.text());
        int from = 0;
        while (named.find()) {
            told = told.then(signs(formula.text().substring(from, named.start())))
                    .then(told(named));
            from = named.end();
        }
        return told.then(signs(formula.text().substring(from)));
    }

    private Phrase told(MatchResult named) {
        return named.group(1) == null
                ? name(named.group(3))
                : speech.phrase("formula." + named.group(1), name(named.group(2)));
    }

    private Phrase name(String id) {
        return speech.phrase(
                "formula.named",
                view.dossier().indicators().stream()
                        .filter(indicator -> indicator.id().value().equals(id))
                        .findFirst()
                        .map(indicator -> speech.typed(indicator.name()))
                        .orElse(Phrase.of(id)));
    }

    private static String signs(String text) {
        return text.replace('*', '×').replace('/', '÷').replace('-', MINUS);
    }

    private Table measured(Indicator indicator) {
        Table.Builder table = Table.captioned(captioned("measured.caption", indicator))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.value"), Table.Align.RIGHT)
                .column(speech.say("column.details"), Table.Align.LEFT);
        for (Measurement measurement : indicator.measurements()) {
            table.row(Cell.of(day(measurement)), value(indicator, measurement), details(indicator, measurement));
        }
        return table.build();
    }

    private String day(Measurement measurement) {
        return measurement
                .periodStart()
                .map(first -> speech.say("period", speech.shortDate(first), speech.shortDate(measurement.date())))
                .orElseGet(() -> speech.shortDate(measurement.date()));
    }

    private Cell value(Indicator indicator, Measurement measurement) {
        return indicator
                .number(measurement.measured())
                .map(number -> number(indicator, number))
                .orElse(Cell.MISSING);
    }

    private Cell number(Indicator indicator, BigDecimal value) {
        BigDecimal told = IndicatorNumbers.told(indicator, value);
        return Cell.number(told, speech.number(told));
    }

    private Cell details(Indicator indicator, Measurement measurement) {
        List<Phrase> lines = new ArrayList<>();
        IndicatorValue measured = measurement.measured();
        quotient(indicator, measured).map(Phrase::of).ifPresent(lines::add);
        for (Breakdown breakdown : indicator.breakdowns()) {
            broken(measurement, breakdown, indicator).ifPresent(lines::add);
        }
        measurement
                .correction()
                .value()
                .ifPresent(made -> lines.add(speech.phrase(
                        made.cancels() ? "cancels" : "corrects", made.date(), speech.typed(made.reason()))));
        correction(indicator, measurement)
                .map(made -> speech.say(made.cancels() ? "cancelled" : "corrected"))
                .map(Phrase::of)
                .ifPresent(lines::add);
        List<Phrase> sources = sources(measurement);
        if (lines.isEmpty() && sources.isEmpty()) {
            return Cell.MISSING;
        }
        lines.addAll(sources.isEmpty() ? List.of(speech.phrase("source.none")) : sources);
        return Cell.of(lines);
    }

    /** Returns the correction of a measurement by another one. */
    private static Optional<Correction> correction(Indicator indicator, Measurement measurement) {
        return indicator.measurements().stream()
                .flatMap(other -> other.correction().value().stream())
                .filter(made -> made.of().equals(measurement.id()))
                .findFirst();
    }

    /** Returns both numbers of a quotient: « 24 sur 70 » for a part of a whole, « 53 pour 2 » for a rate. */
    private Optional<String> quotient(Indicator indicator, IndicatorValue measured) {
        String key = indicator.measure() == Measure.PROPORTION ? "quotient.part" : "quotient.rate";
        return measured.numerator()
                .flatMap(over -> measured.denominator()
                        .map(under -> speech.say(key, speech.number(over), speech.number(under))));
    }

    private Optional<Phrase> broken(Measurement measurement, Breakdown breakdown, Indicator indicator) {
        List<Phrase> items = new ArrayList<>();
        for (BreakdownShare share : measurement.shares()) {
            if (share.breakdown().equals(breakdown.name())) {
                items.add(speech.phrase("share", speech.typed(share.item()), told(indicator, share.measured())));
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        indicator
                .notBrokenDown(measurement, breakdown)
                .ifPresent(rest -> items.add(speech.phrase("share", speech.say("rest"), told(indicator, rest))));
        return Optional.of(speech.phrase("broken", speech.typed(breakdown.name()), speech.list(items)));
    }

    private String told(Indicator indicator, IndicatorValue measured) {
        return measured.value()
                .map(speech::number)
                .or(() -> quotient(indicator, measured))
                .or(measured::text)
                .orElse("–");
    }

    private List<Phrase> sources(Measurement measurement) {
        List<Phrase> lines = new ArrayList<>();
        measurement.source().value().ifPresent(source -> lines.add(speech.typed(source)));
        measurement.measuredBy().value().ifPresent(actor -> lines.add(speech.phrase("by", view.name(actor))));
        measurement.author().value().ifPresent(author -> lines.add(speech.phrase("by", speech.typed(author))));
        return lines;
    }

    /** The unit is in the caption, which can mark it as French. */
    private Phrase captioned(String key, Indicator indicator) {
        return indicator
                .unit()
                .map(unit -> speech.phrase("caption.unit", speech.say(key), speech.typed(unit)))
                .orElseGet(() -> Phrase.of(speech.say(key)));
    }
}
