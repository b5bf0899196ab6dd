package org.cldess.reporting.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.reporting.action.ObjectiveProgress;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The progress of each objective of the first level, as a table with the counts. */
final class ObjectivesProgress {
    private final View view;
    private final Speech speech;
    private final List<ObjectiveProgress> rows;
    private final Progress total;

    ObjectivesProgress(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.total = Progress.of(view.actions(), view.day());
        this.rows = ObjectiveProgress.all(view);
    }

    /** Returns the section with the table. */
    Optional<Section> section() {
        return total.all() == 0
                ? Optional.empty()
                : Optional.of(Sections.of("avancement", speech.say("progress.title"), List.of(table())));
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("progress.table"))
                .column(speech.say("column.objective"), Table.Align.LEFT)
                .sum(speech.say("column.actions"))
                .sum(speech.say("column.done"))
                .sum(speech.say("column.late"))
                .column(speech.say("column.progress"), Table.Align.RIGHT);
        rows.forEach(row -> table.row(cells(row.name(), row.progress())));
        return table.total(cells(Phrase.of(speech.say("total")), total))
                .note(note())
                .build();
    }

    private List<Cell> cells(Phrase name, Progress progress) {
        return List.of(
                Cell.of(name),
                speech.cell(progress.counted()),
                speech.cell(progress.done()),
                speech.cell(progress.late()),
                progress.weighted().map(speech::percentCell).orElse(Cell.NOT_APPLICABLE));
    }

    private Phrase note() {
        List<String> sentences = new ArrayList<>(List.of(speech.say("progress.note", view.day()), weights()));
        if (total.dropped() > 0) {
            sentences.add(speech.say("progress.note.dropped", total.dropped()));
        }
        for (ObjectiveProgress row : rows) {
            if (row.progress().all() > 0 && row.progress().counted() == 0) {
                sentences.add(speech.say("progress.note.none", row.name().plain()));
            }
        }
        if (total.unknown() > 0) {
            sentences.add(speech.say("progress.note.unknown", total.unknown()));
        }
        if (view.actions().stream().anyMatch(this::servesSeveral)) {
            sentences.add(speech.say("progress.note.several"));
        }
        return Phrase.of(String.join(" ", sentences));
    }

    private boolean servesSeveral(Action action) {
        return action.objectives().stream().distinct().count() > 1;
    }

    private String weights() {
        Map<Integer, Integer> counts = new TreeMap<>();
        view.actions().stream()
                .filter(action -> action.parent().isEmpty())
                .filter(action -> action.status() != ActionStatus.DROPPED)
                .forEach(action -> counts.merge(action.weight(), 1, Integer::sum));
        if (counts.size() < 2) {
            return speech.say("progress.weights.same");
        }
        List<Phrase> weights = new ArrayList<>();
        counts.forEach((weight, count) -> weights.add(speech.phrase("progress.weight", weight, count)));
        return speech.say("progress.weights", speech.list(weights).plain());
    }
}
