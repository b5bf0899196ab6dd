package org.cldess.reporting.charter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.charter.Charter;
import org.cldess.reporting.chart.StepLine;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The number of actors whose signature was valid, on each day on which that number changed. */
final class SignatoriesOverTime {
    /** Above this number of days, the chart shows months. */
    private static final int MAX_DAYS = 24;

    private final View view;
    private final Speech speech;
    private final Charter charter;

    private SignatoriesOverTime(View view, Charter charter) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.charter = charter;
    }

    static Figure figure(View view, Charter charter, int now) {
        return new SignatoriesOverTime(view, charter).figure(now);
    }

    private Figure figure(int now) {
        List<StepLine.Step> steps = steps();
        StepLine.Step first = steps.get(0);
        return new Figure(
                speech.phrase("over-time.title", now),
                speech.phrase("over-time.subtitle", view.day()),
                speech.say("over-time.spoken", first.value(), first.day(), now, view.day()),
                new StepLine(steps, view.day(), speech.locale()),
                Optional.of(table(steps)));
    }

    private List<StepLine.Step> steps() {
        List<StepLine.Step> steps = new ArrayList<>();
        for (LocalDate day : grouped(days())) {
            LocalDate seen = day.isAfter(view.day()) ? view.day() : day;
            steps.add(new StepLine.Step(seen, validOn(seen)));
        }
        return steps;
    }

    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        charter.signatures().forEach(signature -> {
            signature.date().value().filter(day -> !day.isAfter(view.day())).ifPresent(days::add);
            signature
                    .withdrawn()
                    .value()
                    .filter(day -> !day.isAfter(view.day()))
                    .ifPresent(days::add);
        });
        return days;
    }

    /** The days themselves, or the ends of their months if there are many. */
    private static Set<LocalDate> grouped(Set<LocalDate> days) {
        if (days.size() <= MAX_DAYS) {
            return days;
        }
        Set<LocalDate> months = new TreeSet<>();
        days.forEach(day -> months.add(YearMonth.from(day).atEndOfMonth()));
        return months;
    }

    private int validOn(LocalDate day) {
        return (int) charter.signatures().stream()
                .filter(signature -> signature.isValidOn(day))
                .map(signature -> signature.actor())
                .distinct()
                .count();
    }

    private Table table(List<StepLine.Step> steps) {
        Table.Builder table = Table.captioned(speech.say("over-time.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("column.signatories"), Table.Align.RIGHT);
        steps.forEach(step -> table.row(Cell.of(speech.shortDate(step.day())), speech.cell(step.value())));
        return table.build();
    }
}
