package org.cldess.reporting.content;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.reporting.chart.Gantt;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.StatusMark;

/** The calendar of the year, then that of all actions with their dates. */
final class Calendar {
    private final View view;
    private final Speech speech;

    private Calendar(View view) {
        this.view = view;
        this.speech = view.speech();
    }

    static Section section(View view) {
        return Sections.of("calendrier", view.speech().say("calendar.title"), new Calendar(view).blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int year = view.day().getYear();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Action> ofYear = inOrder()
                .filter(action ->
                        !Periods.within(Periods.of(action), first, last).isEmpty())
                .toList();
        if (ofYear.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("calendar.empty", Year.of(year))));
        } else {
            blocks.add(figure(ofYear, first, last, "calendar.year", Year.of(year), ofYear.size(), lateAmong(ofYear)));
        }
        List<Action> dated =
                inOrder().filter(action -> !Periods.of(action).isEmpty()).toList();
        if (firstDay(dated).isBefore(first) || lastDay(dated).isAfter(last)) {
            LocalDate begin = firstDay(dated);
            LocalDate end = lastDay(dated);
            blocks.add(figure(
                    dated, begin, end, "calendar.all", dated.size(), Year.of(begin.getYear()), Year.of(end.getYear())));
        }
        if (!view.actions().isEmpty()) {
            blocks.add(table());
        }
        return blocks;
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
        return view.objective(action).map(view::plainName).orElse("");
    }

    private Figure figure(List<Action> actions, LocalDate first, LocalDate last, String key, Object... arguments) {
        Gantt chart = Gantt.of(
                YearMonth.from(first),
                YearMonth.from(last),
                view.day(),
                actions.stream().map(action -> row(action, first, last)).toList(),
                speech.locale());
        return new Figure(
                speech.phrase(key, arguments),
                speech.phrase("calendar.subtitle", view.day()),
                spoken(actions),
                chart,
                Optional.empty());
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

    private Table table() {
        Table.Builder table = Table.captioned(speech.say("calendar.table"))
                .column(speech.say("column.action"), Table.Align.LEFT)
                .column(speech.say("column.lead"), Table.Align.LEFT)
                .column(speech.say("column.start"), Table.Align.LEFT)
                .column(speech.say("column.planned-end"), Table.Align.LEFT)
                .column(speech.say("column.status"), Table.Align.LEFT);
        inOrder()
                .forEach(action -> table.row(
                        Cell.of(view.name(action)),
                        action.lead()
                                .value()
                                .map(lead -> Cell.of(view.name(lead)))
                                .orElse(Cell.MISSING),
                        speech.cell(action.start(), speech.say("date.none")),
                        speech.cell(action.end(), speech.say("date.none")),
                        Cell.of(Statuses.of(view, action))));
        return table.note(speech.say("as-of", view.day())).build();
    }
}
