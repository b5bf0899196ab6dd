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
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The steps of an action on a calendar, and their table. */
final class ActionSteps {
    private final View view;
    private final Speech speech;
    private final Action action;
    private final String id;

    ActionSteps(View view, Action action, String id) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.action = action;
        this.id = id;
    }

    Optional<Section> section() {
        if (action.milestones().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!periods().isEmpty()
                || !ActionPeriods.milestones(action, view.day()).isEmpty()) {
            blocks.add(figure());
        }
        blocks.add(table());
        return Optional.of(Sections.of(id + "-etapes", speech.say("steps.title"), blocks));
    }

    private Figure figure() {
        List<LocalDate> days = Stream.concat(
                        periods().stream().flatMap(span -> Stream.of(span.from(), span.to())),
                        ActionPeriods.milestones(action, view.day()).stream().map(Gantt.Milestone::day))
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Gantt.Row row = new Gantt.Row(
                speech.say("steps.row", action.number()),
                "",
                Optional.empty(),
                periods(),
                ActionPeriods.milestones(action, view.day()));
        long done = action.milestones().stream()
                .filter(step -> step.done().value().isPresent())
                .count();
        return new Figure(
                speech.phrase("steps.chart", done, action.milestones().size()),
                Phrase.EMPTY,
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

    private List<Gantt.Span> periods() {
        return ActionPeriods.of(action, view.contract().term().end());
    }

    private Phrase state(Milestone step) {
        return switch (ActionPeriods.state(action, step, view.day())) {
            case MET -> Phrase.status(StatusMark.DONE, speech.say("step.done"));
            case LATE -> Phrase.status(StatusMark.LATE, speech.say("late"));
            case MISSED -> Phrase.status(StatusMark.DROPPED, speech.say("step.not-done"));
            case PLANNED -> Phrase.status(StatusMark.TO_DO, speech.say("step.to-do"));
        };
    }
}
