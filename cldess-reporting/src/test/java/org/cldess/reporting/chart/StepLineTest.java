package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.reporting.chart.Drawing.Label;
import org.cldess.reporting.chart.Drawing.Outline;
import org.cldess.reporting.theme.Weight;
import org.junit.jupiter.api.Test;

class StepLineTest {
    private static final LocalDate DAY = LocalDate.of(2013, 2, 17);
    private static final Canvas CANVAS =
            new Canvas(600, 13, (text, size, weight) -> text.length() * size * (weight == Weight.BOLD ? 0.6 : 0.5));

    @Test
    void writes_the_last_value_at_the_end_of_the_line_and_whole_numbers_beside_it() {
        Drawing drawing = line(new StepLine.Step(DAY, 2), new StepLine.Step(DAY.plusMonths(2), 12));

        assertThat(labels(drawing)).contains("12", "0", "5", "10", "15").doesNotContain("2,5", "7,5");
    }

    @Test
    void stays_inside_its_canvas() {
        Drawing drawing = line(new StepLine.Step(DAY, 0), new StepLine.Step(DAY.plusYears(3), 300));

        for (Drawing.Piece piece : drawing.pieces()) {
            piece.accept(new Drawing.Visitor() {
                @Override
                public void outline(Outline outline) {
                    assertThat(outline.path()).doesNotContain("NaN", "M-", "L-");
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
    void refuses_an_empty_line_and_a_negative_number() {
        assertThatThrownBy(StepLineTest::line)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A line has no step: write a sentence in its place");
        assertThatThrownBy(() -> new StepLine.Step(DAY, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The step of 2013-02-17 is -1: a number of things is 0 or more");
    }

    private static Drawing line(StepLine.Step... steps) {
        return new StepLine(List.of(steps), DAY.plusYears(2), Locale.FRENCH).draw(CANVAS);
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
