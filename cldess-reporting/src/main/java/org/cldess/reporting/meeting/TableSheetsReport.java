package org.cldess.reporting.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.language.Typography;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#TABLE_SHEETS}: for each round who sits at the table and why, with room
 * to note what they agree. Each sheet states the plan that it belongs to.
 */
public final class TableSheetsReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "fiches-tables", Texts.WORDS.message("sheets.title"), TableSheetsReport::of)
            .holding(Texts.WORDS.message("sheets.holds"))
            .alsoFor(Reader.FACILITATOR)
            .concerning(dossier -> !dossier.meetings().isEmpty());

    /** Blank space wide enough for a few handwritten words, on several lines. */
    private static final Cell ROOM = Cell.of(Collections.nCopies(
            5, Phrase.of(String.valueOf(Typography.NO_BREAK_SPACE).repeat(44))));

    private final PlannedMeeting planned;
    private final Speech speech;

    private TableSheetsReport(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
    }

    private static Report of(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<TableSheetsReport> meetings = PlannedMeeting.all(view).stream()
                .filter(planned -> !planned.seats().isEmpty())
                .map(TableSheetsReport::new)
                .toList();
        Report.Builder report = Report.named(KIND.name(), speech.say("sheets.title"), view.edition())
                .state(PlannedMeeting.editions(
                        speech,
                        meetings.stream().map(meeting -> meeting.planned).toList()));
        if (meetings.isEmpty()) {
            report.add(Sections.nothingYet(speech.say("sheets.none")));
        } else {
            report.add(Notice.of(Notice.Kind.INFORMATION, speech.say("sheets.use")));
        }
        meetings.forEach(meeting -> report.add(meeting.course()));
        report.addAll(ClosingSections.related(view)).add(ClosingSections.section(view, speech.say("sources.sheets")));
        meetings.forEach(meeting -> report.addAll(meeting.sheets()));
        return report.build();
    }

    /** What the facilitator announces: when each round begins, how many pairs meet, and who is free. */
    private Section course() {
        Table.Builder rounds = Table.captioned(speech.say("sheets.course.table"))
                .column(speech.say("column.round"), Table.Align.LEFT)
                .column(speech.say("column.hour"), Table.Align.LEFT)
                .column(speech.say("sheets.encounters"), Table.Align.RIGHT)
                .column(speech.say("sheets.free"), Table.Align.LEFT);
        for (int round = 1; round <= planned.rounds(); round++) {
            int now = round;
            List<Phrase> free = planned.participants().stream()
                    .flatMap(participant -> planned.attendees(participant).stream())
                    .filter(attendee -> planned.freeRounds(attendee).contains(now))
                    .map(attendee -> planned.name(attendee))
                    .toList();
            long encounters =
                    planned.seats().stream().filter(pair -> pair.round() == now).count();
            rounds.row(
                    speech.cell(round),
                    planned.hour(round).map(Cell::of).orElseGet(planned::noHour),
                    Cell.number(encounters, speech.number(encounters)),
                    Cell.of(free.isEmpty() ? speech.phrase("nobody") : speech.list(free)));
            planned.breakAfter(round).ifPresent(rounds::group);
        }
        return new Section(
                planned.id("deroule"), planned.title(speech.say("sheets.course")), Sheet.SAME, List.of(rounds.build()));
    }

    private List<Section> sheets() {
        int tables = planned.seats().stream().mapToInt(SeatedPair::table).max().orElse(0);
        return IntStream.rangeClosed(1, tables).mapToObj(this::sheet).toList();
    }

    private Section sheet(int table) {
        Table.Builder rounds = Table.captioned(speech.say("sheets.table", table))
                .column(speech.say("column.round"), Table.Align.LEFT)
                .column(planned.marked(Side.FIRST), Table.Align.LEFT)
                .column(planned.marked(Side.SECOND), Table.Align.LEFT)
                .column(speech.say("sheets.why"), Table.Align.LEFT)
                .column(speech.say("sheets.notes"), Table.Align.LEFT);
        for (int round = 1; round <= planned.rounds(); round++) {
            rounds.row(row(round, table));
            planned.breakAfter(round).ifPresent(rounds::group);
        }
        List<Block> blocks = List.of(rounds.build());
        return new Section(
                planned.id("table-" + table),
                planned.title(speech.say("sheets.sheet", table)),
                Sheet.PAPER,
                planned.edition(),
                blocks);
    }

    private List<Cell> row(int round, int table) {
        List<Phrase> when = new ArrayList<>(List.of(Phrase.EMPTY.strong(Integer.toString(round))));
        planned.hour(round).map(Phrase::of).ifPresent(when::add);
        Optional<SeatedPair> pair = planned.seats().stream()
                .filter(seat -> seat.round() == round && seat.table() == table)
                .findFirst();
        return pair.isEmpty()
                ? List.of(Cell.of(when), Cell.of(speech.say("grid.free")), Cell.NOTHING, Cell.NOTHING, Cell.NOTHING)
                : List.of(
                        Cell.of(when),
                        Cell.of(planned.name(pair.get(), Side.FIRST)),
                        Cell.of(planned.name(pair.get(), Side.SECOND)),
                        reasons(pair.get()),
                        ROOM);
    }

    private Cell reasons(SeatedPair pair) {
        List<Phrase> reasons = BriefReasons.of(planned, pair);
        return reasons.isEmpty() ? Cell.NOTHING : Cell.of(reasons);
    }
}
