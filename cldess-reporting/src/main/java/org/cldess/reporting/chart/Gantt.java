package org.cldess.reporting.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.reporting.theme.StatusMark;

/**
 * What happens when (<i>{@index "diagramme de Gantt"}</i>): one row for each thing, with the period planned as an outline, what is done
 * of it filled from its first day on, milestones as diamonds and a line for today. Nothing is filled beyond today: what is done was done
 * by then. A period that goes on beyond the days shown, or whose end nobody knows, is open on that side.
 *
 * @param first the first month shown
 * @param last the last month shown; what lies outside is drawn at the edge
 * @param today the day of the report: its line is drawn if it falls into the months shown
 * @param rows the rows, from top to bottom: at least one and at most {@value #MOST_ROWS}
 * @param locale the language of the months and of the key
 */
public record Gantt(YearMonth first, YearMonth last, LocalDate today, List<Row> rows, Locale locale) implements Chart {
    /** More rows than this are unreadable on one page. */
    public static final int MOST_ROWS = 25;

    /**
     * A row.
     *
     * @param label what happens
     * @param group the band to which the row belongs; rows of a band follow each other; the empty text for no band
     * @param mark a shape before the label, for where it stands
     * @param spans the periods: one, or one for each year for what comes back every year; none where no date is known, which the row says
     * @param milestones the dates
     */
    public record Row(String label, String group, Optional<Mark> mark, List<Span> spans, List<Milestone> milestones) {
        /** Copies the lists. */
        public Row {
            spans = List.copyOf(spans);
            milestones = List.copyOf(milestones);
        }
    }

    /**
     * A shape before a label, which the key explains.
     *
     * @param shape the shape
     * @param word what it says
     */
    public record Mark(StatusMark shape, String word) {}

    /**
     * A period, both days included.
     *
     * @param from its first day
     * @param to its last day
     * @param done how much of it is done, from 0 to 1
     * @param begunBefore whether it began before its first day, or nobody knows when it began
     * @param goesOn whether it goes on after its last day, or nobody knows when it ends
     */
    public record Span(LocalDate from, LocalDate to, double done, boolean begunBefore, boolean goesOn) {
        /**
         * A period that begins and ends on the days given.
         *
         * @param from its first day
         * @param to its last day
         * @param done how much of it is done, from 0 to 1
         */
        public Span(LocalDate from, LocalDate to, double done) {
            this(from, to, done, false, false);
        }

        /** Checks the order of the days and the share. */
        public Span {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "A period from " + from + " ends before, on " + to + ": swap the days");
            }
            if (!(done >= 0 && done <= 1)) {
                throw new IllegalArgumentException("A period is done by " + done + ": give a share between 0 and 1");
            }
        }
    }

    /**
     * A date to be met.
     *
     * @param day the date
     * @param state whether it was met
     */
    public record Milestone(LocalDate day, State state) {
        /** What became of the date (<i>{@index "état d’un jalon"}</i>). */
        public enum State {
            /** It was met on its day: a filled diamond. */
            MET,
            /** It is still to come: an empty diamond. */
            PLANNED,
            /** It has passed and was not met: the mark of what is late. */
            LATE,
            /** It was not met and nothing more is expected: the mark of what was given up. */
            MISSED
        }

        /**
         * A milestone that was met.
         *
         * @param day when
         * @return the milestone, whose diamond is filled
         */
        public static Milestone met(LocalDate day) {
            return new Milestone(day, State.MET);
        }

        /**
         * A milestone that is still to be met.
         *
         * @param day when it is planned
         * @return the milestone, whose diamond is empty
         */
        public static Milestone planned(LocalDate day) {
            return new Milestone(day, State.PLANNED);
        }
    }

    /** Checks the number of rows and the order of the months. */
    public Gantt {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("A calendar shows 1 to " + MOST_ROWS + " rows, not " + rows.size()
                    + ": see Gantt.of, which groups them");
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A calendar from " + first + " ends before, in " + last + ": swap the months");
        }
    }

    /**
     * {@return a calendar of any number of rows: beyond {@value #MOST_ROWS}, the rows of each band are drawn as one, which bears the band's
     * name, and beyond as many bands the last ones are drawn together as « Autres (n) »}
     *
     * @param first the first month shown
     * @param last the last month shown
     * @param today the day of the report
     * @param rows the rows, at least one
     * @param locale the language
     */
    public static Gantt of(YearMonth first, YearMonth last, LocalDate today, List<Row> rows, Locale locale) {
        if (rows.size() <= MOST_ROWS) {
            return new Gantt(first, last, today, rows, locale);
        }
        Map<String, Row> bands = new LinkedHashMap<>();
        for (Row row : rows) {
            String band = row.group().isEmpty() ? row.label() : row.group();
            bands.merge(band, new Row(band, "", lateOf(row), row.spans(), row.milestones()), Gantt::together);
        }
        return new Gantt(first, last, today, fitting(List.copyOf(bands.values()), locale), locale);
    }

    private static List<Row> fitting(List<Row> bands, Locale locale) {
        if (bands.size() <= MOST_ROWS) {
            return bands;
        }
        List<Row> fitting = new ArrayList<>(bands.subList(0, MOST_ROWS - 1));
        List<Row> rest = bands.subList(MOST_ROWS - 1, bands.size());
        Row others = rest.stream().reduce(Gantt::together).orElseThrow();
        String label = ChartWords.say(locale, "others", rest.size());
        fitting.add(new Row(label, "", others.mark(), others.spans(), others.milestones()));
        return fitting;
    }

    private static Row together(Row one, Row other) {
        List<Milestone> milestones = Stream.concat(one.milestones().stream(), other.milestones().stream())
                .distinct()
                .toList();
        Optional<Mark> late = lateOf(one).or(() -> lateOf(other));
        return new Row(one.label(), "", late, merged(one.spans(), other.spans()), milestones);
    }

    /** Of what stands in a band, only that some of it is late can be said of the band. */
    private static Optional<Mark> lateOf(Row row) {
        return row.mark().filter(mark -> mark.shape() == StatusMark.LATE);
    }

    /** The periods of both, those that touch each other made one, done by the share of their days. */
    private static List<Span> merged(List<Span> some, List<Span> others) {
        List<Span> sorted = Stream.concat(some.stream(), others.stream())
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            Span before = merged.isEmpty() ? span : merged.get(merged.size() - 1);
            if (!merged.isEmpty() && !span.from().isAfter(before.to().plusDays(1))) {
                merged.set(merged.size() - 1, union(before, span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static Span union(Span one, Span other) {
        double days = days(one) + days(other);
        double done = (one.done() * days(one) + other.done() * days(other)) / days;
        Span last = one.to().isAfter(other.to()) ? one : other;
        return new Span(one.from(), last.to(), Math.min(1, done), one.begunBefore(), last.goesOn());
    }

    private static double days(Span span) {
        return span.to().toEpochDay() - span.from().toEpochDay() + 1.0;
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new GanttDrawing(this, canvas).draw();
    }
}
