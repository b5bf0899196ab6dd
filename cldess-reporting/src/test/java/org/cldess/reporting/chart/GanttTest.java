package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.StatusMark;
import org.junit.jupiter.api.Test;

class GanttTest {
    private static final YearMonth FIRST = YearMonth.of(2013, 1);
    private static final YearMonth LAST = YearMonth.of(2013, 12);
    private static final LocalDate TODAY = LocalDate.of(2013, 7, 1);
    private static final Canvas CANVAS = new Canvas(487, 9, (text, size, weight) -> text.length() * size * 0.5);

    @Test
    void draws_up_to_twenty_five_rows_as_they_are() {
        List<Gantt.Row> rows = rows(25);

        assertThat(Gantt.of(FIRST, LAST, TODAY, rows, Locale.FRENCH).rows()).isEqualTo(rows);
    }

    @Test
    void draws_more_rows_as_one_for_each_band() {
        Gantt gantt = Gantt.of(FIRST, LAST, TODAY, rows(26), Locale.FRENCH);

        assertThat(gantt.rows()).extracting(Gantt.Row::label).containsExactly("Bande 0", "Bande 1", "Bande 2");
        assertThat(gantt.rows().get(0).spans())
                .containsExactly(new Gantt.Span(LocalDate.of(2013, 3, 1), LocalDate.of(2013, 3, 31)));
    }

    @Test
    void draws_the_last_of_too_many_bands_together() {
        Gantt gantt = Gantt.of(FIRST, LAST, TODAY, rows(260), Locale.FRENCH);

        assertThat(gantt.rows()).hasSize(25);
        assertThat(gantt.rows().get(24).label()).isEqualTo("Autres (2)");
    }

    @Test
    void keeps_periods_of_a_band_apart_that_do_not_touch() {
        List<Gantt.Row> rows = new ArrayList<>(rows(25));
        Gantt.Span later = new Gantt.Span(LocalDate.of(2013, 6, 1), LocalDate.of(2013, 6, 30));
        rows.add(new Gantt.Row("x", "Bande 0", Optional.empty(), List.of(later), List.of()));

        assertThat(Gantt.of(FIRST, LAST, TODAY, rows, Locale.FRENCH)
                        .rows()
                        .get(0)
                        .spans())
                .hasSize(2)
                .contains(later);
    }

    @Test
    void draws_a_milestone_of_several_rows_of_a_band_once() {
        Gantt.Milestone opening = Gantt.Milestone.met(LocalDate.of(2013, 5, 2));
        Gantt.Milestone closing = Gantt.Milestone.met(LocalDate.of(2013, 9, 2));
        List<Gantt.Row> rows = new ArrayList<>(rows(26));
        rows.add(new Gantt.Row("x", "Bande", Optional.empty(), List.of(), List.of(opening, closing)));
        rows.add(new Gantt.Row("y", "Bande", Optional.empty(), List.of(), List.of(opening)));

        assertThat(Gantt.of(FIRST, LAST, TODAY, rows, Locale.FRENCH).rows())
                .filteredOn(row -> row.label().equals("Bande"))
                .flatExtracting(Gantt.Row::milestones)
                .containsExactly(opening, closing);
    }

    @Test
    void refuses_more_rows_than_a_page_holds() {
        assertThatThrownBy(() -> new Gantt(FIRST, LAST, TODAY, rows(26), Locale.FRENCH))
                .hasMessage("A calendar shows 1 to 25 rows, not 26: see Gantt.of, which groups them");
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        assertThatThrownBy(() -> new Gantt.Span(TODAY, TODAY.minusDays(1)))
                .hasMessage("A period from 2013-07-01 ends before, on 2013-06-30: swap the days");
    }

    @Test
    void draws_the_line_of_today_only_within_the_months_shown() {
        assertThat(hasFocusLine(TODAY)).isTrue();
        assertThat(hasFocusLine(LocalDate.of(2014, 1, 1))).isFalse();
    }

    @Test
    void draws_a_milestone_outside_the_months_shown_whole_at_the_edge() {
        Gantt.Milestone before = Gantt.Milestone.met(LocalDate.of(2010, 1, 1));
        Gantt.Row row = new Gantt.Row("x", "", Optional.empty(), List.of(), List.of(before));
        Canvas narrow = new Canvas(180, 9, CANVAS.measure());

        List<Drawing.Piece> pieces = new Gantt(FIRST, LAST, TODAY, List.of(row), Locale.FRENCH)
                .draw(narrow)
                .pieces();

        assertThat(leftOfDiamonds(pieces)).containsExactly(0.9);
    }

    /** Returns the left edge of the first diamond, if any: the last point of its path. */
    private static List<Double> leftOfDiamonds(List<Drawing.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece instanceof Drawing.Outline outline
                        && outline.fill().map(Drawing.Fill::ink).equals(Optional.of(Ink.TEXT)))
                .map(piece -> ((Drawing.Outline) piece).path())
                .map(path -> Double.parseDouble(path.substring(path.lastIndexOf('L') + 1, path.lastIndexOf(' '))))
                .limit(1)
                .toList();
    }

    private static boolean hasFocusLine(LocalDate today) {
        return new Gantt(FIRST, LAST, today, rows(2), Locale.FRENCH)
                .draw(CANVAS).pieces().stream()
                        .anyMatch(piece -> piece instanceof Drawing.Outline outline
                                && outline.stroke().map(Drawing.Stroke::ink).equals(Optional.of(Ink.FOCUS)));
    }

    @Test
    void draws_the_delay_of_a_late_row_as_a_tail_from_its_planned_end_to_today() {
        LocalDate end = TODAY.minusDays(43);
        List<Drawing.Piece> pieces = drawn(late(new Gantt.Delay(end, "43 j")));
        double[] line = numbers(first(pieces, GanttTest::isToday));
        double[] tail = numbers(first(pieces, GanttTest::isTail));
        double[] bar = numbers(first(pieces, GanttTest::isFilled));

        assertThat(tail[0]).isEqualTo(bar[0] + bar[2], within(0.02));
        assertThat(tail[0] + tail[2]).isEqualTo(line[0], within(0.02));
        assertThat(labels(List.of(late(new Gantt.Delay(end, "43 j"))), Locale.FRENCH))
                .contains("43 j", "retard", "62 %");
    }

    @Test
    void draws_a_delay_that_began_before_the_months_shown_from_the_edge() {
        List<Drawing.Piece> pieces = drawn(late(new Gantt.Delay(LocalDate.of(2012, 6, 30), "366 j")));
        double[] line = numbers(first(pieces, GanttTest::isToday));
        double[] tail = numbers(first(pieces, GanttTest::isTail));

        assertThat(tail[2]).isPositive();
        assertThat(tail[0] + tail[2]).isEqualTo(line[0], within(0.02));
    }

    private static Gantt.Row late(Gantt.Delay delay) {
        Gantt.Span span = new Gantt.Span(LocalDate.of(2013, 2, 1), TODAY.minusDays(43));
        return new Gantt.Row("x", "", Optional.empty(), List.of(span), List.of(), Optional.of(delay), "62 %");
    }

    private static List<Drawing.Piece> drawn(Gantt.Row row) {
        return new Gantt(FIRST, LAST, TODAY, List.of(row), Locale.FRENCH)
                .draw(CANVAS)
                .pieces();
    }

    private static boolean isToday(Drawing.Piece piece) {
        return piece instanceof Drawing.Outline outline
                && outline.stroke().map(Drawing.Stroke::ink).equals(Optional.of(Ink.FOCUS));
    }

    private static boolean isFilled(Drawing.Piece piece) {
        return hasInk(piece, Ink.TARGET);
    }

    private static boolean isTail(Drawing.Piece piece) {
        return hasInk(piece, Ink.LATE);
    }

    private static boolean hasInk(Drawing.Piece piece, Ink ink) {
        return piece instanceof Drawing.Outline outline
                && outline.fill().map(Drawing.Fill::ink).equals(Optional.of(ink));
    }

    private static Drawing.Piece first(List<Drawing.Piece> pieces, Predicate<Drawing.Piece> wanted) {
        return pieces.stream().filter(wanted).findFirst().orElseThrow();
    }

    /** Returns the numbers of a path: both ends of a line, or the corner, width and height of a bar. */
    private static double[] numbers(Drawing.Piece piece) {
        return Pattern.compile("-?[0-9.]+")
                .matcher(((Drawing.Outline) piece).path())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
    }

    @Test
    void explains_in_its_key_every_shape_that_it_draws_and_no_other() {
        assertThat(labels(Locale.FRENCH)).doesNotContain("jalon en retard", "commence avant ou continue après");

        Gantt.Row blocked = new Gantt.Row(
                "x",
                "",
                Optional.of(new Gantt.Mark(StatusMark.BLOCKED, "Bloquée")),
                List.of(new Gantt.Span(TODAY, TODAY.plusDays(9), false, true)),
                List.of(new Gantt.Milestone(TODAY.minusDays(9), Gantt.Milestone.State.LATE)));
        Gantt.Row undated = new Gantt.Row("y", "", Optional.empty(), List.of(), List.of());

        assertThat(labels(List.of(blocked, undated), Locale.FRENCH))
                .contains("Bloquée", "jalon en retard", "commence avant ou continue après", "sans date")
                .doesNotContain("jalon à venir", "jalon atteint");
    }

    @Test
    void says_of_a_band_that_some_of_it_is_late() {
        List<Gantt.Row> rows = new ArrayList<>(rows(25));
        Gantt.Mark late = new Gantt.Mark(StatusMark.LATE, "En retard");
        rows.add(new Gantt.Row("x", "Bande 0", Optional.of(late), List.of(), List.of()));

        assertThat(Gantt.of(FIRST, LAST, TODAY, rows, Locale.FRENCH).rows())
                .extracting(Gantt.Row::mark)
                .containsExactly(Optional.of(late), Optional.empty(), Optional.empty());
    }

    @Test
    void leaves_open_the_side_where_a_period_goes_on() {
        assertThat(edges(false, false)).endsWith("z");
        assertThat(edges(true, false)).containsOnlyOnce("V");
        assertThat(edges(false, true)).containsOnlyOnce("V");
        assertThat(edges(true, true)).doesNotContain("V", "z");
    }

    private static String edges(boolean begunBefore, boolean goesOn) {
        Gantt.Span span = new Gantt.Span(TODAY, TODAY.plusDays(40), begunBefore, goesOn);
        Gantt.Row row = new Gantt.Row("x", "", Optional.empty(), List.of(span), List.of());
        List<Drawing.Piece> pieces = new Gantt(FIRST, LAST, TODAY, List.of(row), Locale.FRENCH)
                .draw(CANVAS)
                .pieces();
        return ((Drawing.Outline) first(
                        pieces,
                        piece -> piece instanceof Drawing.Outline outline
                                && outline.stroke().map(Drawing.Stroke::ink).equals(Optional.of(Ink.PRIMARY))))
                .path();
    }

    @Test
    void speaks_the_language_of_the_report() {
        assertThat(labels(Locale.FRENCH)).contains("aujourd’hui", "prévu", "2013");
        assertThat(labels(Locale.ENGLISH)).contains("today", "planned");
    }

    private static List<String> labels(Locale locale) {
        return labels(rows(2), locale);
    }

    private static List<String> labels(List<Gantt.Row> rows, Locale locale) {
        return new Gantt(FIRST, LAST, TODAY, rows, locale)
                .draw(CANVAS).pieces().stream()
                        .filter(Drawing.Label.class::isInstance)
                        .map(piece -> ((Drawing.Label) piece).text())
                        .toList();
    }

    private static List<Gantt.Row> rows(int count) {
        Gantt.Span march = new Gantt.Span(LocalDate.of(2013, 3, 1), LocalDate.of(2013, 3, 31));
        return IntStream.range(0, count)
                .mapToObj(index -> new Gantt.Row(
                        "Action " + index, "Bande " + index / 10, Optional.empty(), List.of(march), List.of()))
                .toList();
    }
}
