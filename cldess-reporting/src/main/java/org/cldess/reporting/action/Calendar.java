package org.cldess.reporting.action;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.contract.text.Objective;
import org.cldess.reporting.chart.Gantt;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** A calendar of actions: those of one year, or all of them from the first day to the last. */
public final class Calendar {
    /**
     * The maximum number of actions in one chart. With more actions and their bands, the print on the page would be too
     * small to read easily.
     */
    private static final int MAX_TOGETHER = 16;

    private final View view;
    private final Speech speech;

    private Calendar(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    /**
     * Returns the calendar of the year that contains the day of the view. What should have ended before that year and
     * is still open comes first. The dates are in the table of all actions.
     */
    public static Section ofYear(View view) {
        return Sections.of(
                "calendrier",
                SharedTexts.speech(view, Texts.WORDS).say("calendar.title"),
                List.of(new Calendar(view).ofYear()));
    }

    private Block ofYear() {
        int year = view.day().getYear();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Action> carried =
                inOrder().filter(action -> isCarriedOver(action, first)).toList();
        List<Action> actions = Stream.concat(
                        carried.stream(),
                        inOrder()
                                .filter(action -> action.status() != ActionStatus.DROPPED)
                                .filter(action -> !carried.contains(action) && takesPlace(action, first, last)))
                .toList();
        if (actions.isEmpty()) {
            return Sections.nothingYet(speech.say("calendar.empty", Year.of(year)));
        }
        return figure(
                actions,
                whole().toList(),
                first,
                last,
                speech.phrase("calendar.year", Year.of(year), actions.size(), lateAmong(actions)));
    }

    /** Checks whether an action should have ended before a year and is still open. */
    private boolean isCarriedOver(Action action, LocalDate first) {
        return action.isLate(view.day())
                && action.end().value().filter(end -> end.isBefore(first)).isPresent();
    }

    /**
     * Checks whether an action takes place between the first and the last day of a year: by its days, or by its years
     * if it has no days.
     */
    private boolean takesPlace(Action action, LocalDate first, LocalDate last) {
        List<Gantt.Span> periods = periods(action);
        return periods.isEmpty()
                ? action.years().contains(first.getYear())
                : !ActionPeriods.within(periods, first, last).isEmpty();
    }

    private List<Gantt.Span> periods(Action action) {
        return ActionPeriods.of(action, view.contract().term().end());
    }

    /**
     * The calendars of all actions, from the first date to the last. Their figures are in a table beside them. There is
     * one calendar, or one for each objective of the first level if a single one would fill a page with small print.
     * The list is empty if no action has a date.
     */
    static List<Block> ofAll(View view) {
        Calendar calendar = new Calendar(view);
        List<Action> actions = calendar.inOrder().toList();
        List<Block> each = byObjective(view).map(Block.class::cast).toList();
        boolean allHaveOne = actions.stream()
                .allMatch(action -> Objectives.ofFirstLevel(view, action).isPresent());
        return actions.size() > MAX_TOGETHER && allHaveOne ? each : List.copyOf(calendar.ofAll(actions));
    }

    /**
     * Returns the calendar of each objective of the first level that has an action with a date, under the name of the
     * objective.
     *
     * @param view the view to show
     * @return the sections, in the order of the objectives
     */
    public static Stream<Section> byObjective(View view) {
        return view.contract().objectives().stream().flatMap(objective -> new Calendar(view).under(objective).stream());
    }

    private Optional<Section> under(Objective objective) {
        List<Figure> figures = ofAll(inOrder()
                .filter(action -> Objectives.ofFirstLevel(view, action)
                        .filter(objective::equals)
                        .isPresent())
                .toList());
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "calendrier-" + objective.id().value(),
                        view.name(objective),
                        Sheet.SAME,
                        List.copyOf(figures)));
    }

    /**
     * Returns the calendars of some actions: one, or several with the same months if there are more actions than rows.
     * The list is empty if no action has a date.
     */
    private List<Figure> ofAll(List<Action> actions) {
        Optional<LocalDate> first = firstDay(actions);
        Optional<LocalDate> last = lastDay(actions);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        Year begins = Year.from(first.get());
        Year ends = Year.from(last.get());
        Phrase title = begins.equals(ends)
                ? speech.phrase("calendar.all.one-year", actions.size(), begins)
                : speech.phrase("calendar.all", actions.size(), begins, ends);
        List<Figure> figures = new ArrayList<>();
        int drawn = 0;
        for (List<Action> run : runs(actions)) {
            Phrase part = run.size() == actions.size()
                    ? title
                    : speech.phrase("calendar.part", title, drawn + 1, drawn + run.size());
            figures.add(figure(run, run, first.get(), last.get(), part));
            drawn += run.size();
        }
        return figures;
    }

    /**
     * Splits actions into runs of at most {@value Gantt#MAX_ROWS} rows. The actions of an operational objective stay
     * together unless they alone are too many.
     */
    private List<List<Action>> runs(List<Action> actions) {
        Map<String, List<Action>> bands =
                actions.stream().collect(Collectors.groupingBy(this::band, LinkedHashMap::new, Collectors.toList()));
        List<List<Action>> runs = new ArrayList<>();
        for (List<Action> band : bands.values()) {
            List<Action> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!last.isEmpty() && last.size() + band.size() <= Gantt.MAX_ROWS) {
                last.addAll(band);
            } else {
                for (int from = 0; from < band.size(); from += Gantt.MAX_ROWS) {
                    runs.add(new ArrayList<>(band.subList(from, Math.min(from + Gantt.MAX_ROWS, band.size()))));
                }
            }
        }
        return runs;
    }

    /** The actions band by band: the actions of an operational objective follow each other. */
    private Stream<Action> inOrder() {
        List<String> bands =
                view.contract().allObjectives().map(view::plainName).toList();
        return whole().sorted(Comparator.comparingInt(action -> rank(bands.indexOf(band(action)))));
    }

    /** The actions that are not part of another action. Parts are drawn on the sheet of the whole. */
    private Stream<Action> whole() {
        return view.actions().stream().filter(action -> action.parent().isEmpty());
    }

    private static int rank(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private String band(Action action) {
        return Objectives.of(view, action).map(view::plainName).orElse("");
    }

    /** Draws some actions, and counts those among the others that cannot be drawn. */
    private Figure figure(List<Action> actions, List<Action> among, LocalDate first, LocalDate last, Phrase title) {
        Gantt chart = Gantt.of(
                YearMonth.from(first),
                YearMonth.from(last),
                view.day(),
                actions.stream().map(action -> row(action, first, last)).toList(),
                speech.locale());
        long others = among.stream()
                .filter(action -> !actions.contains(action))
                .filter(action -> periods(action).isEmpty() && action.years().isEmpty())
                .count();
        Phrase subtitle = speech.phrase(
                actions.size() > Gantt.MAX_ROWS ? "calendar.subtitle.grouped" : "calendar.subtitle", view.day());
        return new Figure(
                title,
                others == 0 ? subtitle : subtitle.then(" ").then(speech.say("calendar.subtitle.undated", others)),
                spoken(actions, first, last),
                chart,
                Optional.empty(),
                actions.stream()
                        .flatMap(action -> Objectives.of(view, action).map(view::name).stream())
                        .distinct()
                        .toList());
    }

    private Gantt.Row row(Action action, LocalDate first, LocalDate last) {
        return new Gantt.Row(
                view.plainName(action),
                isCarriedOver(action, first) ? speech.say("calendar.carried") : band(action),
                mark(action),
                ActionPeriods.within(periods(action), first, last),
                ActionPeriods.milestones(action, view.day()).stream()
                        .filter(step ->
                                !step.day().isBefore(first) && !step.day().isAfter(last))
                        .toList(),
                delay(action),
                progress(action));
    }

    private Optional<Gantt.Delay> delay(Action action) {
        return action.end()
                .value()
                .filter(end -> action.isLate(view.day()))
                .map(end ->
                        new Gantt.Delay(end, speech.say("calendar.delay", ChronoUnit.DAYS.between(end, view.day()))));
    }

    /** Returns the progress of an action and its parts; nothing if it is not recorded. */
    private String progress(Action action) {
        List<Action> withParts = view.actions().stream()
                .filter(one -> one.id().equals(action.id())
                        || one.parent().filter(action.id()::equals).isPresent())
                .toList();
        return Progress.of(withParts, view.day())
                .weighted()
                .map(speech::percent)
                .orElse("");
    }

    private Optional<Gantt.Mark> mark(Action action) {
        return Optional.of(
                action.isLate(view.day())
                        ? new Gantt.Mark(StatusMark.LATE, speech.say("late"))
                        : new Gantt.Mark(Statuses.mark(action.status()), speech.say(action.status())));
    }

    private int lateAmong(List<Action> actions) {
        return (int)
                actions.stream().filter(action -> action.isLate(view.day())).count();
    }

    private String spoken(List<Action> actions, LocalDate firstShown, LocalDate lastShown) {
        List<String> late = actions.stream()
                .filter(action -> action.isLate(view.day()))
                .map(view::plainName)
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(speech.say(
                "calendar.spoken",
                actions.size(),
                firstDay(actions).orElse(firstShown),
                lastDay(actions).orElse(lastShown)));
        sentences.add(
                late.isEmpty()
                        ? speech.say("calendar.spoken.none-late")
                        : speech.say(
                                "calendar.spoken.late", late.size(), String.join(speech.say("list.semicolon"), late)));
        long steps = actions.stream()
                .mapToLong(action -> action.lateMilestones(view.day()).size())
                .sum();
        if (steps > 0) {
            sentences.add(speech.say("calendar.spoken.steps", steps));
        }
        actions.stream()
                .flatMap(action -> NextDates.of(view, action).stream())
                .min(Comparator.comparing(NextDates.Deadline::date))
                .map(next -> speech.say(
                        "calendar.spoken.next", next.date(), next.what().plain()))
                .ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private Optional<LocalDate> firstDay(List<Action> actions) {
        return days(actions).min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastDay(List<Action> actions) {
        return days(actions).max(Comparator.naturalOrder());
    }

    /** All days that a calendar of these actions draws. */
    private Stream<LocalDate> days(List<Action> actions) {
        return actions.stream()
                .flatMap(action -> Stream.concat(
                        periods(action).stream().flatMap(span -> Stream.of(span.from(), span.to())),
                        ActionPeriods.milestones(action, view.day()).stream().map(Gantt.Milestone::day)));
    }
}
