package org.cldess.reporting.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.Milestone;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The table of the steps of an action. The calendar of all actions at the head of the report draws them. */
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
        return Optional.of(Section.of(id + "-etapes", speech.say("steps.title"), table()));
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
        return switch (ActionPeriods.state(action, step, view.day())) {
            case MET -> Phrase.status(StatusMark.DONE, speech.say("step.done"));
            case LATE -> Phrase.status(StatusMark.LATE, speech.say("late"));
            case MISSED -> Phrase.status(StatusMark.DROPPED, speech.say("step.not-done"));
            case PLANNED -> Phrase.status(StatusMark.TO_DO, speech.say("step.to-do"));
        };
    }
}
