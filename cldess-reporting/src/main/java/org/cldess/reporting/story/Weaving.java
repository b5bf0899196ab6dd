package org.cldess.reporting.story;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.network.Network;
import org.cldess.network.NetworkMeasures;
import org.cldess.reporting.chart.StepLine;
import org.cldess.reporting.chart.StepLine.Step;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** How the network of the actors grew during the contract (<i>{@index tissage}</i>), quarter by quarter. */
final class Weaving {
    private static final int MAX_QUARTERS = 40;

    private final View view;
    private final Speech speech;
    private final List<Step> steps;

    private Weaving(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.steps = quarters().map(this::step).toList();
    }

    /** Returns the section if the network grew between the beginning of the contract and the day of the view. */
    static Optional<Section> section(View view) {
        if (!view.contract().kind().isForSocialEconomy()
                || view.dossier().ties().isEmpty()) {
            return Optional.empty();
        }
        Weaving weaving = new Weaving(view);
        return weaving.grew() ? Optional.of(weaving.section()) : Optional.empty();
    }

    /** Returns the beginning of the contract, the ends of the quarters after it, and the day of the view. */
    private Stream<LocalDate> quarters() {
        LocalDate start = view.contract().term(view.day()).start();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = start;
                day.isBefore(view.day()) && days.size() < MAX_QUARTERS;
                day = day.plus(1, IsoFields.QUARTER_YEARS)) {
            days.add(day);
        }
        days.add(view.day());
        return days.stream();
    }

    private Step step(LocalDate day) {
        return new Step(day, view.dossier().network(day).links().size());
    }

    private Step first() {
        return steps.get(0);
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    private boolean grew() {
        return last().value() > first().value();
    }

    private Section section() {
        Network network = view.dossier().network(view.day());
        NetworkMeasures measures = network.measures();
        return Section.of(
                "tissage",
                speech.say("weaving.title"),
                figure(),
                Paragraph.of(speech.say(measures.crossing().sentence())));
    }

    private Figure figure() {
        return new Figure(
                speech.phrase("weaving.figure", last().value(), first().value(), first().day()),
                speech.phrase("weaving.subtitle", view.day()),
                speech.say("weaving.spoken", first().value(), first().day(), last().value(), last().day()),
                new StepLine(steps, view.day(), speech.locale()),
                Optional.of(table()));
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("weaving.table"))
                .column(speech.say("column.date"), Table.Align.LEFT)
                .column(speech.say("weaving.column"), Table.Align.RIGHT);
        steps.forEach(step -> table.row(Cell.of(speech.shortDate(step.day())), speech.cell(step.value())));
        return table.build();
    }
}
