package org.cldess.reporting.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.language.Typography;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.theme.Ink;

/** Days along a horizontal line, from the first day of a month to the last day of another. */
record TimeScale(YearMonth first, YearMonth last, double from, double to) {

    double x(LocalDate day) {
        long days = first.atDay(1).until(day, java.time.temporal.ChronoUnit.DAYS);
        long all = first.atDay(1).until(last.plusMonths(1).atDay(1), java.time.temporal.ChronoUnit.DAYS);
        return from + (to - from) * Math.min(Math.max(days, 0), all) / all;
    }

    /** Returns the x at the end of a day, where the next day begins. */
    double endOf(LocalDate day) {
        return x(day.plusDays(1));
    }

    boolean holds(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** Draws years, and months or quarters below them if there is room, and returns the height. */
    double header(DrawingBuilder sketch, Canvas canvas, double y, Locale locale) {
        double size = canvas.textSize();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            YearMonth begin = later(first, YearMonth.of(year, 1));
            YearMonth end = earlier(last, YearMonth.of(year, 12));
            cell(sketch, canvas, begin, end, y, true, Integer.toString(year));
        }
        int step = step(canvas);
        if (step == 12) {
            return size * 1.5;
        }
        for (YearMonth month : starts(step)) {
            String label = step == 1 ? initial(month) : quarter(month, locale);
            cell(sketch, canvas, month, earlier(last, end(month, step)), y + size * 1.4, false, label);
        }
        return size * 2.9;
    }

    /** Draws a faint line where each year, quarter or month begins. */
    void grid(DrawingBuilder sketch, Canvas canvas, double top, double bottom) {
        for (YearMonth month : starts(step(canvas))) {
            double x = x(month.atDay(1));
            sketch.line(x, top, x, bottom, Ink.RULE, month.getMonthValue() == 1 ? 1.6 : 0.7, Dash.NONE);
        }
        sketch.line(to, top, to, bottom, Ink.RULE, 0.7, Dash.NONE);
    }

    /** Writes « today » above the line of {@link #todayLine}, and returns the height of the text. */
    double todayName(DrawingBuilder sketch, Canvas canvas, double y, LocalDate today, Locale locale) {
        if (!holds(today)) {
            return 0;
        }
        String name = ChartWords.say(locale, "today");
        double half = canvas.boldWidthOf(name) / 2;
        double middle = Math.min(Math.max(x(today), half), canvas.width() - half);
        sketch.bold(middle, y + canvas.textSize(), Anchor.MIDDLE, Ink.FOCUS, name);
        return canvas.textSize() * 1.4;
    }

    void todayLine(DrawingBuilder sketch, double top, double bottom, LocalDate today) {
        if (holds(today)) {
            sketch.line(x(today), top, x(today), bottom, Ink.FOCUS, 2, Dash.NONE);
        }
    }

    private void cell(
            DrawingBuilder sketch,
            Canvas canvas,
            YearMonth begin,
            YearMonth end,
            double y,
            boolean bold,
            String label) {
        double left = x(begin.atDay(1));
        double right = endOf(end.atEndOfMonth());
        double width = bold ? canvas.boldWidthOf(label) : canvas.widthOf(label);
        if (width > right - left) {
            return;
        }
        double baseLine = y + canvas.textSize() * 1.05;
        if (bold) {
            sketch.bold((left + right) / 2, baseLine, Anchor.MIDDLE, Ink.TEXT, label);
        } else {
            sketch.text((left + right) / 2, baseLine, Anchor.MIDDLE, Ink.MUTED, label);
        }
    }

    private int step(Canvas canvas) {
        double month = (to - from) / (first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1);
        if (month >= canvas.textSize() * 1.15) {
            return 1;
        }
        return month * 3 >= canvas.textSize() * 1.7 ? 3 : 12;
    }

    private List<YearMonth> starts(int step) {
        List<YearMonth> starts = new ArrayList<>();
        YearMonth month = first;
        while (!month.isAfter(last)) {
            starts.add(month);
            month = end(month, step).plusMonths(1);
        }
        return starts;
    }

    private static YearMonth end(YearMonth month, int step) {
        return month.plusMonths(step - 1 - (month.getMonthValue() - 1) % step);
    }

    /** Returns the first letter of a month, which is the same in French and in English. */
    private static String initial(YearMonth month) {
        return month.getMonth().name().substring(0, 1);
    }

    private static String quarter(YearMonth month, Locale locale) {
        return (Typography.isEnglish(locale) ? "Q" : "T") + ((month.getMonthValue() - 1) / 3 + 1);
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
