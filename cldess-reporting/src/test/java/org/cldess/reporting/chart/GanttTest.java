package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.reporting.theme.Ink;
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
                .containsExactly(new Gantt.Span(LocalDate.of(2013, 3, 1), LocalDate.of(2013, 3, 31), 0.5));
    }

    @Test
    void draws_the_last_of_too_many_bands_together() {
        Gantt gantt = Gantt.of(FIRST, LAST, TODAY, rows(260), Locale.FRENCH);

        assertThat(gantt.rows()).hasSize(25);
        assertThat(gantt.rows().get(24).label()).isEqualTo("Autres (2)");
    }

    @Test
    void keeps_periods_of_a_band_apart_that_do_not_touch() {
        List<Gantt.Row> rows = new java.util.ArrayList<>(rows(25));
        Gantt.Span later = new Gantt.Span(LocalDate.of(2013, 6, 1), LocalDate.of(2013, 6, 30), 1);
        rows.add(new Gantt.Row("x", "Bande 0", Optional.empty(), List.of(later), List.of()));

        assertThat(Gantt.of(FIRST, LAST, TODAY, rows, Locale.FRENCH)
                        .rows()
                        .get(0)
                        .spans())
                .hasSize(2)
                .contains(later);
    }

    @Test
    void refuses_more_rows_than_a_page_holds() {
        assertThatThrownBy(() -> new Gantt(FIRST, LAST, TODAY, rows(26), Locale.FRENCH))
                .hasMessage("A calendar shows 1 to 25 rows, not 26: see Gantt.of, which groups them");
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        assertThatThrownBy(() -> new Gantt.Span(TODAY, TODAY.minusDays(1), 0))
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

    /** A diamond's path ends with its leftmost corner. */
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
    void speaks_the_language_of_the_report() {
        assertThat(labels(Locale.FRENCH)).contains("aujourd’hui", "prévu", "fait", "2013");
        assertThat(labels(Locale.ENGLISH)).contains("today", "planned", "done");
    }

    private static List<String> labels(Locale locale) {
        return new Gantt(FIRST, LAST, TODAY, rows(2), locale)
                .draw(CANVAS).pieces().stream()
                        .filter(Drawing.Label.class::isInstance)
                        .map(piece -> ((Drawing.Label) piece).text())
                        .toList();
    }

    private static List<Gantt.Row> rows(int count) {
        Gantt.Span march = new Gantt.Span(LocalDate.of(2013, 3, 1), LocalDate.of(2013, 3, 31), 0.5);
        return IntStream.range(0, count)
                .mapToObj(index -> new Gantt.Row(
                        "Action " + index, "Bande " + index / 10, Optional.empty(), List.of(march), List.of()))
                .toList();
    }
}
