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
 * A calendar (<i>{@index "diagramme de Gantt"}</i>). Each row has its planned period as a bar, milestones as diamonds,
 * a tail from its planned end to today if it is late, and its progress as a figure, because a share of work is not a
 * length of time; a line marks today. A period is open at an end that is outside the months shown or not known.
 *
 * @param first the first month shown
 * @param last the last month shown; dates outside are drawn at the edge
 * @param today the day of the report: its line is drawn if it is in the months shown
 * @param rows the rows, from top to bottom: at least one and at most {@value #MAX_ROWS}
 * @param locale the language of the months and the key
 */
public record Gantt(YearMonth first, YearMonth last, LocalDate today, List<Row> rows, Locale locale) implements Chart {
    /** The maximum number of rows; more are unreadable on one page. */
    public static final int MAX_ROWS = 25;

    /**
     * A row.
     *
     * @param label the name of the row
     * @param group the band of the row, or an empty text; rows of a band are consecutive
     * @param mark a shape before the label that shows the status
     * @param spans the periods: one, or one per year for a yearly activity; empty if no date is known, which the row
     * mentions
     * @param milestones the dates
     * @param delay the delay of a late row
     * @param value the progress in words at the end of the row, or an empty text
     */
    public record Row(
            String label,
            String group,
            Optional<Mark> mark,
            List<Span> spans,
            List<Milestone> milestones,
            Optional<Delay> delay,
            String value) {
        /** Copies the lists. */
        public Row {
            spans = List.copyOf(spans);
            milestones = List.copyOf(milestones);
        }

        /**
         * Creates a row without a delay and a figure.
         *
         * @param label the name of the row
         * @param group the band of the row, or an empty text
         * @param mark a shape before the label that shows the status
         * @param spans the periods
         * @param milestones the dates
         */
        public Row(String label, String group, Optional<Mark> mark, List<Span> spans, List<Milestone> milestones) {
            this(label, group, mark, spans, milestones, Optional.empty(), "");
        }
    }

    /**
     * The delay of a row, drawn from its planned end to today.
     *
     * @param since the planned end
     * @param words how long it is, such as "43 j"
     */
    public record Delay(LocalDate since, String words) {}

    /**
     * A shape before a label; the key explains it.
     *
     * @param shape the shape
     * @param word its meaning
     */
    public record Mark(StatusMark shape, String word) {}

    /**
     * A period, both days included.
     *
     * @param from its first day
     * @param to its last day
     * @param begunBefore whether it began before its first day, or its real start is not known
     * @param goesOn whether it continues after its last day, or its end is not known
     */
    public record Span(LocalDate from, LocalDate to, boolean begunBefore, boolean goesOn) {
        /**
         * Creates a period that begins and ends on the given days.
         *
         * @param from its first day
         * @param to its last day
         */
        public Span(LocalDate from, LocalDate to) {
            this(from, to, false, false);
        }

        /** Checks the order of the days. */
        public Span {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "A period from " + from + " ends before, on " + to + ": swap the days");
            }
        }
    }

    /**
     * A date to meet.
     *
     * @param day the date
     * @param state whether it was met
     */
    public record Milestone(LocalDate day, State state) {
        /** The state of a milestone (<i>{@index "état d’un jalon"}</i>). */
        public enum State {
            /** It was met on its day: a filled diamond. */
            MET,
            /** It is in the future: an empty diamond. */
            PLANNED,
            /** It is past and was not met: the « late » mark. */
            LATE,
            /** It was not met and is no longer expected: the « dropped » mark. */
            MISSED
        }

        /**
         * Creates a milestone that was met.
         *
         * @param day the date
         * @return the milestone, whose diamond is filled
         */
        public static Milestone met(LocalDate day) {
            return new Milestone(day, State.MET);
        }

        /**
         * Creates a milestone that is planned.
         *
         * @param day the planned date
         * @return the milestone, whose diamond is empty
         */
        public static Milestone planned(LocalDate day) {
            return new Milestone(day, State.PLANNED);
        }
    }

    /** Checks the number of rows and the order of the months. */
    public Gantt {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.size() > MAX_ROWS) {
            throw new IllegalArgumentException("A calendar shows 1 to " + MAX_ROWS + " rows, not " + rows.size()
                    + ": see Gantt.of, which groups them");
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A calendar from " + first + " ends before, in " + last + ": swap the months");
        }
    }

    /**
     * {@return a calendar of any number of rows: beyond {@value #MAX_ROWS}, the rows of each band become one row with
     * the band's name; if there are more bands than that, the last ones become one row « Autres (n) »}
     *
     * @param first the first month shown
     * @param last the last month shown
     * @param today the day of the report
     * @param rows the rows, at least one
     * @param locale the language
     */
    public static Gantt of(YearMonth first, YearMonth last, LocalDate today, List<Row> rows, Locale locale) {
        if (rows.size() <= MAX_ROWS) {
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
        if (bands.size() <= MAX_ROWS) {
            return bands;
        }
        List<Row> fitting = new ArrayList<>(bands.subList(0, MAX_ROWS - 1));
        List<Row> rest = bands.subList(MAX_ROWS - 1, bands.size());
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

    /** Keeps a mark only if it says « late », the only status that also applies to the whole band. */
    private static Optional<Mark> lateOf(Row row) {
        return row.mark().filter(mark -> mark.shape() == StatusMark.LATE);
    }

    /** Merges the periods of two rows: periods that touch become one. */
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
        Span last = one.to().isAfter(other.to()) ? one : other;
        return new Span(one.from(), last.to(), one.begunBefore(), last.goesOn());
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new GanttDrawing(this, canvas).draw();
    }
}
