package org.cldess.reporting.action;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.Milestone;
import org.cldess.reporting.chart.Gantt;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The steps of an action along its calendar, and their table. */
final class ActionSteps {
    private final View view;
    private final Speech speech;
    private final Action action;
    private final String id;

    ActionSteps(View view, Action action, String id) {
        this.view = view;
        this.speech = Texts.speech(view);
        this.action = action;
        this.id = id;
    }

    Optional<Section> section() {
        if (action.milestones().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!Periods.of(action).isEmpty() || !Periods.milestones(action).isEmpty()) {
            blocks.add(figure());
        }
        blocks.add(table());
        return Optional.of(Sections.of(id + "-etapes", speech.say("steps.title"), blocks));
    }

    private Figure figure() {
        List<LocalDate> days = Stream.concat(
                        Periods.of(action).stream().flatMap(span -> Stream.of(span.from(), span.to())),
                        Periods.milestones(action).stream().map(Gantt.Milestone::day))
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Gantt.Row row = new Gantt.Row(
                speech.say("steps.row", action.number()),
                "",
                Optional.empty(),
                Periods.of(action),
                Periods.milestones(action));
        long done = action.milestones().stream()
                .filter(step -> step.done().value().isPresent())
                .count();
        return new Figure(
                speech.phrase("steps.chart", done, action.milestones().size()),
                speech.phrase("calendar.subtitle", view.day()),
                speech.say(
                        "steps.spoken", first, last, done, action.milestones().size()),
                new Gantt(YearMonth.from(first), YearMonth.from(last), view.day(), List.of(row), speech.locale()),
                Optional.empty());
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("steps.title"))
                .column(speech.say("column.step"), Table.Align.LEFT)
                .column(speech.say("column.planned-on"), Table.Align.LEFT)
                .column(speech.say("column.done-on"), Table.Align.LEFT)
                .column(speech.say("column.state"), Table.Align.LEFT);
        action.milestones().stream()
                .sorted(Comparator.comparing(step ->
                        step.planned().value().or(() -> step.done().value()).orElse(LocalDate.MAX)))
                .forEach(step -> table.row(
                        speech.typedCell(step.title()),
                        speech.cell(step.planned(), speech.say("date.none")),
                        speech.cell(step.done(), speech.say("not-yet")),
                        Cell.of(state(step))));
        return table.build();
    }

    private Phrase state(Milestone step) {
        if (step.done().value().isPresent()) {
            return Phrase.status(StatusMark.DONE, speech.say("step.done"));
        }
        boolean passed = step.planned().value().filter(view.day()::isAfter).isPresent();
        if (passed && !action.status().isOver()) {
            return Phrase.status(StatusMark.LATE, speech.say("late"));
        }
        return passed
                ? Phrase.status(StatusMark.DROPPED, speech.say("step.not-done"))
                : Phrase.status(StatusMark.TO_DO, speech.say("step.to-do"));
    }
}
