package org.cldess.reporting.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.call.CallForProjects;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The phases of a call with their days and states: applications, their examination, the jury, the decisions. */
final class CallCalendar {
    private final View view;
    private final Speech speech;
    private final CallForProjects call;

    CallCalendar(View view, CallForProjects call) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.call = call;
    }

    Section section() {
        Table.Builder table = Table.captioned(speech.say("call.calendar.table", view.day()))
                .column(speech.say("call.column.step"), Table.Align.LEFT)
                .column(speech.say("call.column.from"), Table.Align.LEFT)
                .column(speech.say("call.column.until"), Table.Align.LEFT)
                .column(speech.say("call.column.state"), Table.Align.LEFT)
                .column(speech.say("call.column.detail"), Table.Align.LEFT);
        table.row(row("call.step.applications", call.opens(), call.closes(), received(), this::closing));
        table.row(row(
                "call.step.examination",
                call.closes().map(day -> day.plusDays(1)),
                call.jurySits().map(day -> day.minusDays(1)),
                Phrase.EMPTY,
                this::day));
        table.row(row("call.step.jury", call.jurySits(), call.jurySits(), jury(), this::day));
        List<LocalDate> decided = call.decisions().stream()
                .flatMap(decision -> decision.date().value().stream())
                .sorted()
                .toList();
        Known<LocalDate> first = decided.isEmpty() ? Known.notRecorded() : Known.of(decided.get(0));
        Known<LocalDate> last = decided.isEmpty() ? Known.notRecorded() : Known.of(decided.get(decided.size() - 1));
        table.row(row("call.step.decisions", first, last, decisions(), this::day));
        return Sections.of("calendrier-" + call.id(), speech.say("call.calendar"), List.of(table.build()));
    }

    private interface DayFormat {
        Cell of(Known<LocalDate> day);
    }

    private List<Cell> row(String step, Known<LocalDate> from, Known<LocalDate> until, Phrase detail, DayFormat last) {
        return List.of(
                Cell.of(speech.say(step)),
                day(from),
                last.of(until),
                Cell.of(speech.say(state(from, until))),
                Cell.of(detail));
    }

    private Cell day(Known<LocalDate> day) {
        return speech.cell(day, speech.say("date.none"));
    }

    /** The last day, with the hour of closing. */
    private Cell closing(Known<LocalDate> day) {
        Optional<LocalTime> hour = call.closesAt().value();
        return day.value().isPresent() && hour.isPresent()
                ? Cell.of(speech.say(
                        "call.closes-at", speech.shortDate(day.value().get()), hour.get()))
                : day(day);
    }

    private String state(Known<LocalDate> from, Known<LocalDate> until) {
        boolean isBegun = from.value().filter(day -> !day.isAfter(view.day())).isPresent();
        if (until.value().filter(day -> day.isBefore(view.day())).isPresent()) {
            return "call.state.over";
        }
        if (from.value().isEmpty()) {
            return "call.state.unknown";
        }
        return isBegun ? "call.state.on" : "call.state.ahead";
    }

    /** The days between which applications were received, for audiences that see them all. */
    private Phrase received() {
        List<LocalDate> days = call.applications().stream()
                .map(ProjectApplication::received)
                .flatMap(day -> day.value().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        if (days.isEmpty() || !view.audience().sees(Audience.COMMITTEE)) {
            return Phrase.EMPTY;
        }
        String first = speech.shortDate(days.get(0));
        String last = speech.shortDate(days.get(days.size() - 1));
        int count = call.applications().size();
        return first.equals(last)
                ? speech.phrase("call.received.day", count, first)
                : speech.phrase("call.received", count, first, last);
    }

    private Phrase jury() {
        return call.jurors().isEmpty() || !view.audience().sees(Audience.COMMITTEE)
                ? Phrase.EMPTY
                : speech.phrase("call.jurors.count", call.jurors().size());
    }

    /** Returns the latest decision on each application, by kind, without awards that were renounced. */
    private Phrase decisions() {
        List<JuryDecision> latest = call.decisions().stream()
                .filter(decision -> call.findDecision(decision.application())
                        .filter(decision::equals)
                        .isPresent())
                .toList();
        List<Phrase> kinds = new ArrayList<>();
        latest.stream()
                .filter(decision -> decision.isKept() || !decision.isAward())
                .map(JuryDecision::kind)
                .distinct()
                .sorted()
                .forEach(kind -> kinds.add(speech.phrase("call.decided", speech.say(kind), (int) latest.stream()
                        .filter(decision -> decision.kind() == kind && (decision.isKept() || !decision.isAward()))
                        .count())));
        long renounced = latest.stream()
                .filter(decision -> decision.isAward() && !decision.isKept())
                .count();
        if (renounced > 0) {
            kinds.add(speech.phrase("call.renunciations", renounced));
        }
        return kinds.isEmpty() ? Phrase.EMPTY : speech.list(kinds);
    }
}
