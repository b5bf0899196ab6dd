package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void leaves_what_is_left_to_the_columns_in_proportion() {
        assertThat(widths(400, line(100), line(100, 50))).containsExactly(160.0, 240.0);
    }

    @Test
    void wraps_long_lines_before_it_breaks_words() {
        assertThat(widths(200, line(60, 60, 60), line(50))).containsExactly(150.0, 50.0);
    }

    @Test
    void keeps_narrow_words_whole_where_wide_ones_must_break() {
        assertThat(widths(200, line(30), line(500), line(40))).containsExactly(30.0, 130.0, 40.0);
    }

    @Test
    void takes_width_from_where_it_saves_no_line() {
        WordWidths title = line(90, 90);
        ColumnWidths widths = new ColumnWidths(3);
        for (int row = 0; row < 9; row++) {
            widths.add(List.of(List.of(title), List.of(line(50)), List.of(line(60))), 0);
        }
        widths.add(List.of(List.of(title), List.of(line(50)), List.of(line(60, 60, 60))), 0);

        List<Double> shared = widths.share(300);

        assertThat(shared.get(0))
                .as("whole titles in ten rows rather than words in one")
                .isGreaterThanOrEqualTo(180);
        assertThat(shared.get(1)).isGreaterThanOrEqualTo(50);
    }

    @RepeatedTest(200)
    void fills_the_width_exactly(RepetitionInfo info) {
        SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
        WordWidths[] lines = IntStream.range(0, random.nextInt(1, 26))
                .mapToObj(column ->
                        line(random.doubles(random.nextInt(1, 9), 1, 300).toArray()))
                .toArray(WordWidths[]::new);
        double width = random.nextDouble(100, 800);

        List<Double> widths = widths(width, lines);

        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(width, within(1e-6));
        assertThat(widths).allMatch(each -> each > 0);
    }

    private static List<Double> widths(double width, WordWidths... lines) {
        ColumnWidths widths = new ColumnWidths(lines.length);
        widths.add(Stream.of(lines).map(List::of).toList(), 0);
        return widths.share(width);
    }

    private static WordWidths line(double... words) {
        return new WordWidths(
                IntStream.range(0, words.length).mapToObj(i -> words[i]).toList(), 0);
    }
}
