package org.cldess.reporting.action;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
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

/** When actions take place: in one year, or from the first to the last. */
public final class Calendar {
    private final View view;
    private final Speech speech;

    private Calendar(View view) {
        this.view = view;
        this.speech = Texts.speech(view);
    }

    /** The calendar of the year of the day. */
    public static Section ofYear(View view) {
        return Sections.of(
                "calendrier", Texts.speech(view).say("calendar.title"), List.of(new Calendar(view).ofYear()));
    }

    private Block ofYear() {
        int year = view.day().getYear();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Action> actions = inOrder()
                .filter(action ->
                        !Periods.within(Periods.of(action), first, last).isEmpty())
                .toList();
        if (actions.isEmpty()) {
            return Sections.nothingYet(speech.say("calendar.empty", Year.of(year)));
        }
        return figure(
                actions,
                first,
                last,
                speech.phrase("calendar.year", Year.of(year), actions.size(), lateAmong(actions)),
                Optional.of(table(actions)));
    }

    /** The calendar of all actions that have a date, from the first to the last; its figures stand in a table beside it. */
    static Optional<Figure> ofAll(View view) {
        Calendar calendar = new Calendar(view);
        List<Action> dated = calendar.inOrder()
                .filter(action -> !Periods.of(action).isEmpty())
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = calendar.firstDay(dated);
        LocalDate last = calendar.lastDay(dated);
        Phrase title = Texts.speech(view)
                .phrase("calendar.all", dated.size(), Year.of(first.getYear()), Year.of(last.getYear()));
        return Optional.of(calendar.figure(dated, first, last, title, Optional.empty()));
    }

    /** The actions band by band: those of an operational objective follow each other. */
    private Stream<Action> inOrder() {
        List<String> bands =
                view.contract().allObjectives().map(view::plainName).toList();
        return view.actions().stream().sorted(Comparator.comparingInt(action -> rank(bands.indexOf(band(action)))));
    }

    private static int rank(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private String band(Action action) {
        return Objectives.of(view, action).map(view::plainName).orElse("");
    }

    private Figure figure(List<Action> actions, LocalDate first, LocalDate last, Phrase title, Optional<Table> data) {
        Gantt chart = Gantt.of(
                YearMonth.from(first),
                YearMonth.from(last),
                view.day(),
                actions.stream().map(action -> row(action, first, last)).toList(),
                speech.locale());
        return new Figure(title, speech.phrase("calendar.subtitle", view.day()), spoken(actions), chart, data);
    }

    private Gantt.Row row(Action action, LocalDate first, LocalDate last) {
        return new Gantt.Row(
                view.plainName(action),
                band(action),
                mark(action),
                Periods.within(Periods.of(action), first, last),
                Periods.milestones(action).stream()
                        .filter(step ->
                                !step.day().isBefore(first) && !step.day().isAfter(last))
                        .toList());
    }

    private Optional<StatusMark> mark(Action action) {
        return action.isLate(view.day()) ? Optional.of(StatusMark.LATE) : Optional.of(Statuses.mark(action.status()));
    }

    private int lateAmong(List<Action> actions) {
        return (int)
                actions.stream().filter(action -> action.isLate(view.day())).count();
    }

    private String spoken(List<Action> actions) {
        List<String> late = actions.stream()
                .filter(action -> action.isLate(view.day()))
                .map(view::plainName)
                .toList();
        String first = speech.say("calendar.spoken", actions.size(), firstDay(actions), lastDay(actions));
        String second = late.isEmpty()
                ? speech.say("calendar.spoken.none-late")
                : speech.say("calendar.spoken.late", late.size(), String.join(" ; ", late));
        return NextDates.of(view).stream()
                .findFirst()
                .map(next -> speech.say(
                        "calendar.spoken.next", next.date(), next.what().plain()))
                .map(third -> first + " " + second + " " + third)
                .orElse(first + " " + second);
    }

    private LocalDate firstDay(List<Action> actions) {
        return spans(actions)
                .map(Gantt.Span::from)
                .min(Comparator.naturalOrder())
                .orElse(view.day());
    }

    private LocalDate lastDay(List<Action> actions) {
        return spans(actions).map(Gantt.Span::to).max(Comparator.naturalOrder()).orElse(view.day());
    }

    private static Stream<Gantt.Span> spans(List<Action> actions) {
        return actions.stream().flatMap(action -> Periods.of(action).stream());
    }

    private Table table(List<Action> actions) {
        Table.Builder table = Table.captioned(speech.say("calendar.table"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("column.start"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT);
        actions.forEach(action -> table.row(
                Cell.of(view.name(action)),
                speech.cell(action.start(), speech.say("date.none")),
                speech.cell(action.end(), speech.say("date.none")),
                Cell.of(Statuses.of(view, action))));
        return table.build();
    }
}
