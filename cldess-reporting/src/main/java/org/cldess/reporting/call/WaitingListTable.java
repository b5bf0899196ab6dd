package org.cldess.reporting.call;

import java.util.List;
import java.util.Optional;
import org.cldess.call.CallForProjects;
import org.cldess.call.WaitingList;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The waiting list of a call: in which order the projects wait, until when, and which moved up. */
final class WaitingListTable {
    private final View view;
    private final Speech speech;
    private final CallForProjects call;
    private final WaitingList list;

    WaitingListTable(View view, CallForProjects call) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.call = call;
        this.list = call.waitingList();
    }

    /** Returns the list; empty if no project was ever on it. */
    Optional<Section> section() {
        if (list.entries().isEmpty()) {
            return Optional.empty();
        }
        Table.Builder table = Table.captioned(
                        speech.say("call.waiting.table", list.entries().size()))
                .column(speech.say("call.column.rank"), Table.Align.RIGHT)
                .column(speech.say("call.column.project"), Table.Align.LEFT)
                .column(speech.say("call.column.applicant"), Table.Align.LEFT)
                .column(speech.say("call.column.listed"), Table.Align.LEFT)
                .column(speech.say("call.column.later"), Table.Align.LEFT);
        list.entries().forEach(entry -> table.row(row(entry)));
        return Optional.of(Sections.of(
                "liste-attente-" + call.id(), speech.say("call.waiting"), List.of(Paragraph.of(end()), table.build())));
    }

    private String end() {
        return list.ends()
                .fold(
                        day -> speech.say(view.day().isAfter(day) ? "call.waiting.ended" : "call.waiting.ends", day),
                        () -> speech.say("call.waiting.endless"),
                        () -> speech.say("call.waiting.unknown"));
    }

    private List<Cell> row(WaitingList.Entry entry) {
        ProjectApplication application =
                call.findApplication(entry.application()).orElseThrow();
        return List.of(
                entry.rank().map(speech::cell).orElse(Cell.MISSING),
                speech.typedCell(application.title()),
                Cell.of(Applications.applicant(view, call, application)),
                speech.cell(entry.listed().date(), speech.say("date.none")),
                entry.later().map(this::later).orElse(Cell.of(speech.say("call.waiting.waits"))));
    }

    private Cell later(JuryDecision decision) {
        String kind = speech.capital(speech.say(decision.kind()));
        return Cell.of(decision.date()
                .value()
                .map(day -> speech.say("call.decided-on", kind, speech.shortDate(day)))
                .orElse(kind));
    }
}
