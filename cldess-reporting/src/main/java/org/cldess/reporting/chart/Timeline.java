package org.cldess.reporting.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * The life of a contract (<i>{@index frise}</i>): its periods as bars, its events as diamonds, each on a separate line
 * so that labels do not collide. Future periods and events are hollow.
 *
 * @param today the day of the report
 * @param periods the periods, drawn in this order
 * @param events the events, drawn by date. Periods and events are not both empty
 * @param locale the language of the months
 */
public record Timeline(LocalDate today, List<Period> periods, List<Event> events, Locale locale) implements Chart {
    /**
     * A period, both days included.
     *
     * @param label its name
     * @param from its first day
     * @param to its last day
     */
    public record Period(String label, LocalDate from, LocalDate to) {
        /** Checks the order of the days. */
        public Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "The period \"" + label + "\" from " + from + " ends before, on " + to + ": swap the days");
            }
        }
    }

    /**
     * An event on a day.
     *
     * @param label its name, with its date
     * @param day the day
     */
    public record Event(String label, LocalDate day) {}

    /** The maximum number of events; more do not fit on one page. */
    public static final int MAX_EVENTS = 30;

    /**
     * {@return a timeline of any number of events: beyond {@value #MAX_EVENTS}, those of each year are one event with
     * their number}
     *
     * @param today the date of the facts
     * @param periods the periods
     * @param events the events
     * @param locale the language
     */
    public static Timeline of(LocalDate today, List<Period> periods, List<Event> events, Locale locale) {
        if (events.size() <= MAX_EVENTS) {
            return new Timeline(today, periods, events, locale);
        }
        Map<Integer, List<Event>> years = events.stream()
                .collect(Collectors.groupingBy(event -> event.day().getYear(), TreeMap::new, Collectors.toList()));
        return new Timeline(
                today,
                periods,
                years.entrySet().stream()
                        .map(year -> merged(year.getKey(), year.getValue(), locale))
                        .toList(),
                locale);
    }

    private static Event merged(int year, List<Event> events, Locale locale) {
        Event first = events.stream().min(Comparator.comparing(Event::day)).orElseThrow();
        return events.size() == 1
                ? first
                : new Event(
                        ChartWords.say(locale, "timeline.year", Integer.toString(year), events.size()), first.day());
    }

    /** Sorts the events. */
    public Timeline {
        periods = List.copyOf(periods);
        events = events.stream().sorted(Comparator.comparing(Event::day)).toList();
        if (periods.isEmpty() && events.isEmpty()) {
            throw new IllegalArgumentException("A timeline shows nothing: write a sentence in its place");
        }
    }

    private YearMonth first() {
        LocalDate first = events.isEmpty() ? LocalDate.MAX : events.get(0).day();
        for (Period period : periods) {
            first = period.from().isBefore(first) ? period.from() : first;
        }
        return YearMonth.of(first.getYear(), 1);
    }

    private YearMonth last() {
        LocalDate last =
                events.isEmpty() ? LocalDate.MIN : events.get(events.size() - 1).day();
        for (Period period : periods) {
            last = period.to().isAfter(last) ? period.to() : last;
        }
        return YearMonth.of(last.getYear(), 12);
    }

    @Override
    public Drawing draw(Canvas canvas) {
        double size = canvas.textSize();
        TimeScale scale = new TimeScale(first(), last(), size * 0.6, canvas.width() - size * 0.6);
        DrawingBuilder sketch = new DrawingBuilder(canvas);
        double top = scale.header(sketch, canvas, 0, locale);
        top += scale.todayName(sketch, canvas, top, today, locale);
        double bottom = rows(new DrawingBuilder(canvas), canvas, scale, top);
        scale.grid(sketch, canvas, top, bottom);
        scale.todayLine(sketch, top, bottom, today);
        rows(sketch, canvas, scale, top);
        return sketch.drawing(bottom + size * 0.2);
    }

    private double rows(DrawingBuilder sketch, Canvas canvas, TimeScale scale, double top) {
        double y = top + canvas.textSize() * 0.4;
        for (Period period : periods) {
            y = period(sketch, canvas, scale, period, y);
        }
        for (Event event : events) {
            y = event(sketch, canvas, scale, event, y);
        }
        return y;
    }

    /** Returns the maximum number of lines of a label: more than in a column of labels, which is narrower. */
    private static int maximum(Canvas canvas) {
        return 2 * canvas.labelLines() - 1;
    }

    private double period(DrawingBuilder sketch, Canvas canvas, TimeScale scale, Period period, double y) {
        double size = canvas.textSize();
        List<String> lines = Wrapping.atMost(maximum(canvas), canvas, period.label(), canvas.width(), Weight.NORMAL);
        double widest = lines.stream().mapToDouble(canvas::widthOf).max().orElse(0);
        double left = scale.x(period.from());
        double x = Math.max(0, Math.min(left, canvas.width() - widest));
        sketch.linesOnPage(x, y + size * 1.01, Ink.TEXT, Weight.NORMAL, lines);
        double barTop = y + lines.size() * sketch.lineHeight() + size * 0.2;
        double width = Math.max(scale.endOf(period.to()) - left, size * 0.3);
        boolean begun = !period.from().isAfter(today);
        sketch.bar(left, barTop, width, size * 0.8, begun ? Ink.PRIMARY : Ink.PAGE);
        sketch.frame(left, barTop, width, size * 0.8, Ink.PRIMARY, Dash.NONE);
        return barTop + size * 1.5;
    }

    private double event(DrawingBuilder sketch, Canvas canvas, TimeScale scale, Event event, double y) {
        double size = canvas.textSize();
        double x = scale.x(event.day());
        double roomRight = canvas.width() - x - size;
        double roomLeft = x - size;
        double wanted = canvas.widthOf(event.label());
        boolean onTheRight = wanted <= roomRight || (wanted > roomLeft && roomRight >= roomLeft);
        List<String> lines = Wrapping.atMost(
                maximum(canvas), canvas, event.label(), onTheRight ? roomRight : roomLeft, Weight.NORMAL);
        double widest = lines.stream().mapToDouble(canvas::widthOf).max().orElse(0);
        sketch.linesOnPage(onTheRight ? x + size : x - size - widest, y + size * 1.01, Ink.TEXT, Weight.NORMAL, lines);
        sketch.diamond(x, y + size * 0.65, size * 0.5, Ink.TEXT, !event.day().isAfter(today));
        return y + lines.size() * sketch.lineHeight() + size * 0.4;
    }
}
