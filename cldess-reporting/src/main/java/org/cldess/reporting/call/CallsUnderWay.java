package org.cldess.reporting.call;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.call.CallForProjects;
import org.cldess.disclosure.Audience;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The calls for projects that are not over (<i>{@index "appels à projets en cours"}</i>): the step
 * that each has reached, and what is left of its envelope.
 */
final class CallsUnderWay {
    private final View view;
    private final Speech speech;

    private CallsUnderWay(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /** The step that a call has reached, and its last day. */
    private record Step(String key, Optional<LocalDate> until) {}

    /**
     * Returns the calls that are about to open, receive applications, are being examined or await the decision on an
     * application.
     *
     * @param view the view to show
     * @return a section with a line for each call; empty if no call is under way
     */
    static Optional<Section> section(View view) {
        CallsUnderWay calls = new CallsUnderWay(view);
        Table.Builder table = Table.captioned(calls.speech.say("calls.table", view.day()))
                .column(calls.speech.say("calls.column.call"), Table.Align.LEFT)
                .column(calls.speech.say("call.column.step"), Table.Align.LEFT)
                .column(calls.speech.say("call.column.until"), Table.Align.LEFT)
                .column(calls.speech.say("calls.column.days"), Table.Align.RIGHT)
                .column(calls.speech.say("calls.column.received"), Table.Align.RIGHT)
                .column(calls.speech.say("calls.column.envelope"), Table.Align.RIGHT)
                .column(calls.speech.say("calls.column.left"), Table.Align.RIGHT);
        for (CallForProjects call : view.dossier().calls()) {
            calls.step(call).map(step -> calls.row(call, step)).ifPresent(table::row);
        }
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(Sections.of("appels", calls.speech.say("calls.title"), List.of(table.build())));
    }

    private List<Cell> row(CallForProjects call, Step step) {
        Cell open = call.jurySits().isRecorded() ? Cell.NOT_APPLICABLE : Cell.MISSING;
        return List.of(
                speech.typedCell(call.title()),
                Cell.of(speech.say(step.key())),
                step.until().map(day -> Cell.of(speech.shortDate(day))).orElse(open),
                step.until()
                        .map(day -> speech.cell((int) DAYS.between(view.day(), day)))
                        .orElse(open),
                view.audience().sees(Audience.COMMITTEE)
                        ? speech.cell(call.applications().size())
                        : Cell.RESERVED,
                speech.cell(call.rules().envelope(), speech::cell),
                left(call)
                        .map(speech::cell)
                        .orElse(call.rules().envelope().isNone() ? Cell.NOT_APPLICABLE : Cell.MISSING));
    }

    private static Optional<Amount> left(CallForProjects call) {
        return call.rules()
                .envelope()
                .value()
                .flatMap(envelope -> call.awarded().value().map(envelope::minus));
    }

    /** The step on the day of the view; empty once everything is decided. */
    private Optional<Step> step(CallForProjects call) {
        Optional<LocalDate> opens = call.opens().value();
        Optional<LocalDate> closes = call.closes().value();
        Optional<LocalDate> jury = call.jurySits().value();
        if (opens.filter(view.day()::isBefore).isPresent()) {
            return Optional.of(new Step("call.state.ahead", opens));
        }
        if (closes.filter(day -> !day.isBefore(view.day())).isPresent()) {
            return Optional.of(new Step("call.step.applications", closes));
        }
        if (jury.filter(view.day()::isBefore).isPresent()) {
            return Optional.of(new Step("call.step.examination", jury));
        }
        if (jury.filter(view.day()::equals).isPresent()) {
            return Optional.of(new Step("call.step.jury", jury));
        }
        boolean isDecided = !call.decisions().isEmpty()
                && call.applications().stream()
                        .allMatch(application ->
                                call.findDecision(application.id()).isPresent());
        return isDecided ? Optional.empty() : Optional.of(new Step("call.step.decisions", Optional.empty()));
    }
}
