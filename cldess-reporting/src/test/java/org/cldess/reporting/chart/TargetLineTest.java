package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.reporting.chart.Drawing.Label;
import org.cldess.reporting.chart.Drawing.Outline;
import org.cldess.reporting.theme.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetLineTest {
    private static final LocalDate DAY = LocalDate.of(2013, 2, 17);
    private static final Canvas CANVAS =
            new Canvas(600, 13, (text, size, weight) -> text.length() * size * (weight == Weight.BOLD ? 0.6 : 0.5));

    private static TargetLine.Point point(int years, String value) {
        return new TargetLine.Point(DAY.plusYears(years), new BigDecimal(value));
    }

    private static Drawing line(List<TargetLine.Point> found, TargetLine.Point... way) {
        return new TargetLine(found, List.of(way), true, DAY.plusYears(1), Locale.FRENCH).draw(CANVAS);
    }

    @Test
    void names_the_last_number_the_last_target_and_today() {
        List<String> labels = labels(line(List.of(point(0, "3"), point(1, "7")), point(-1, "0"), point(2, "10")));

        assertThat(labels).contains("7", "10", "0", "aujourd’hui", "relevés", "chemin vers la cible");
    }

    @Test
    void begins_at_zero_unless_all_numbers_lie_far_above_it() {
        assertThat(labels(line(List.of(point(0, "30")), point(-1, "5"), point(2, "50"))))
                .contains("0");
        assertThat(labels(line(List.of(point(0, "2392")), point(-1, "2380"), point(2, "2500"))))
                .doesNotContain("0");
    }

    /** Covers the range from the smallest to the largest numbers, including negative ones. */
    @ParameterizedTest
    @CsvSource({"0.01, 0.02", "0, 0", "-5, 5", "-900, -800", "1, 55000000", "226, 226"})
    void stays_inside_its_canvas(String low, String high) {
        Drawing drawing = line(List.of(point(0, low), point(1, high)), point(-1, low), point(3, high));

        for (Drawing.Piece piece : drawing.pieces()) {
            piece.accept(new Drawing.Visitor() {
                @Override
                public void outline(Outline outline) {
                    assertThat(outline.path()).doesNotContain("NaN", "Infinity", "M-", "L-");
                }

                @Override
                public void label(Label label) {
                    assertThat(label.x()).isBetween(0.0, drawing.width());
                    assertThat(label.y()).isBetween(0.0, drawing.height());
                }
            });
        }
    }

    @Test
    void has_no_way_where_there_is_no_target_and_no_line_where_nothing_was_found() {
        assertThat(labels(line(List.of(point(0, "3"))))).doesNotContain("chemin vers la cible");
        assertThatThrownBy(() -> line(List.of(), point(0, "3"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> labels(Drawing drawing) {
        List<String> labels = new ArrayList<>();
        drawing.pieces()
                .forEach(piece -> piece.accept(new Drawing.Visitor() {
                    @Override
                    public void outline(Outline outline) {
                        assertThat(outline.path()).isNotEmpty();
                    }

                    @Override
                    public void label(Label label) {
                        labels.add(label.text());
                    }
                }));
        return labels;
    }
}
