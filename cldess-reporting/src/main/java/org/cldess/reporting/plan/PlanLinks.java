package org.cldess.reporting.plan;

import java.util.List;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionLink;
import org.cldess.action.Forecast;
import org.cldess.reporting.action.ActionOrder;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The links between actions, with what they mean for the start of those that wait. */
final class PlanLinks {
    private final View view;
    private final Speech speech;
    private final ActionOrder order;

    PlanLinks(View view, ActionOrder order) {
        this.view = view;
        this.order = order;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    Optional<Section> section() {
        Table.Builder table = Table.captioned(speech.say("plan.links"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("plan.links.kind"), Table.Align.LEFT)
                .column(speech.say("plan.links.other"), Table.Align.LEFT)
                .column(speech.say("plan.links.state"), Table.Align.LEFT)
                .column(speech.say("plan.links.start"), Table.Align.LEFT)
                .column(speech.say("plan.links.late"), Table.Align.RIGHT);
        view.actions()
                .forEach(action -> action.links()
                        .forEach(link -> view.dossier()
                                .findAction(link.to())
                                .ifPresent(other -> table.row(row(action, link, other)))));
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "liens",
                        speech.say("plan.links"),
                        table.note(speech.say("plan.links.note")).build()));
    }

    private List<Cell> row(Action action, ActionLink link, Action other) {
        Optional<Forecast.Predecessor> before = order.predecessor(action, link);
        Optional<Forecast> waiting = order.forecast(action)
                .filter(forecast ->
                        forecast.awaited().stream().anyMatch(one -> one.link().equals(link)));
        return List.of(
                Cell.of(view.name(action)),
                Cell.of(speech.say(link.kind())),
                Cell.of(before.map(one -> order.name(one, view.name(other))).orElse(view.name(other))),
                before.map(one -> order.state(one).map(Cell::of).orElse(Cell.MISSING))
                        .orElse(Cell.NOT_APPLICABLE),
                waiting.map(forecast -> forecast.start()
                                .map(day -> Cell.of(speech.shortDate(day)))
                                .orElse(Cell.MISSING))
                        .orElse(Cell.NOT_APPLICABLE),
                waiting.map(forecast -> forecast.startDelay()
                                .map(days -> speech.cell(days.intValue()))
                                .orElse(Cell.MISSING))
                        .orElse(Cell.NOT_APPLICABLE));
    }
}
