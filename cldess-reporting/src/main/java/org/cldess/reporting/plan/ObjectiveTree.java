package org.cldess.reporting.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cldess.action.Action;
import org.cldess.action.ActionPlan;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.contract.text.Objective;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The objectives as a tree, with the counts and the progress of their actions. */
final class ObjectiveTree {
    private final View view;
    private final Speech speech;
    private final ActionPlan plan;
    private final Progress total;

    ObjectiveTree(View view, ActionPlan plan) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.plan = plan;
        this.total = plan.progress();
    }

    Section section() {
        Table.Builder table = Table.captioned(speech.say("plan.tree"))
                .column(speech.say("column.objective"), Table.Align.LEFT)
                .column(speech.say("column.actions"), Table.Align.RIGHT)
                .column(speech.say("column.done"), Table.Align.RIGHT)
                .column(speech.say("column.late"), Table.Align.RIGHT)
                .column(speech.say("column.progress"), Table.Align.RIGHT);
        view.contract().objectives().forEach(objective -> rows(table, objective, true));
        List<Action> aimless = view.actions().stream()
                .filter(action -> plan.objective(action).isEmpty())
                .toList();
        if (!aimless.isEmpty()) {
            table.row(cells(Phrase.of(speech.say("progress.no-objective")), Progress.of(aimless, view.day())));
        }
        return Section.of(
                "objectifs",
                speech.say("plan.tree"),
                table.total(cells(Phrase.of(speech.say("total")), total))
                        .note(note())
                        .build());
    }

    private void rows(Table.Builder table, Objective objective, boolean first) {
        Phrase name = view.name(objective);
        table.row(cells(first ? Phrase.EMPTY.strong(name) : name, plan.progress(objective.id())));
        objective.parts().forEach(part -> rows(table, part, false));
    }

    private List<Cell> cells(Phrase name, Progress some) {
        return List.of(
                Cell.of(name),
                speech.cell(some.counted()),
                speech.cell(some.done()),
                speech.cell(some.late()),
                some.weighted().map(speech::percentCell).orElse(Cell.NOT_APPLICABLE));
    }

    private Phrase note() {
        List<String> sentences = new ArrayList<>(List.of(speech.say("plan.tree.note"), weights()));
        if (total.dropped() > 0) {
            sentences.add(speech.say("plan.tree.dropped", total.dropped()));
        }
        if (total.unknown() > 0) {
            sentences.add(speech.say("plan.tree.unknown", total.unknown()));
        }
        return Phrase.of(String.join(" ", sentences));
    }

    private String weights() {
        Map<Integer, Integer> counts = new TreeMap<>();
        view.actions().stream()
                .filter(action -> action.parent().isEmpty())
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .forEach(action -> counts.merge(action.weight(), 1, Integer::sum));
        if (counts.size() < 2) {
            return speech.say("plan.weights.same");
        }
        List<Phrase> weights = new ArrayList<>();
        counts.forEach((weight, count) -> weights.add(speech.phrase("plan.weight", weight, count)));
        return speech.say("plan.weights", speech.list(weights).plain());
    }
}
