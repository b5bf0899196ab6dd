package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.reporting.theme.Ink;
import org.junit.jupiter.api.Test;

class BulletsTest {
    private static final Canvas CANVAS = new Canvas(487, 9, (text, size, weight) -> text.length() * size * 0.5);

    @Test
    void the_band_of_a_target_lies_where_it_is_reached() {
        assertThat(bandStart("10", "20")).as("more is better").isGreaterThan(200);
        assertThat(bandStart("20", "10")).as("less is better").isLessThan(100);
    }

    private static double bandStart(String baseline, String target) {
        Bullets bullets = bullets(Optional.of(new BigDecimal(baseline)), Optional.of(new BigDecimal("15")), target);
        return bullets.draw(CANVAS).pieces().stream()
                .filter(piece -> piece instanceof Drawing.Outline outline
                        && outline.fill().map(Drawing.Fill::ink).equals(Optional.of(Ink.TARGET)))
                .mapToDouble(piece -> {
                    String path = ((Drawing.Outline) piece).path();
                    return Double.parseDouble(path.substring(1, path.indexOf(' ')));
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_result_lies_as_far_along_its_line_as_it_has_come_from_the_baseline_or_else_from_zero() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 300; round++) {
            Optional<BigDecimal> baseline =
                    random.nextBoolean() ? Optional.empty() : Optional.of(value(random.nextInt(-50, 50)));
            BigDecimal last = value(random.nextInt(-60, 200));
            BigDecimal target = value(random.nextInt(-60, 200));
            double way = target.subtract(baseline.orElse(BigDecimal.ZERO)).doubleValue();
            if (way == 0) {
                continue;
            }

            Drawing drawing =
                    bullets(baseline, Optional.of(last), target.toPlainString()).draw(CANVAS);
            double origin = origin(drawing);
            double aim = way < 0 ? band(drawing)[0] + band(drawing)[2] : band(drawing)[0];

            double come = last.subtract(baseline.orElse(BigDecimal.ZERO)).doubleValue() / way;
            assertThat(disc(drawing))
                    .as("%s to %s of %s", baseline, last, target)
                    .isCloseTo(origin + (aim - origin) * come, within(0.03 * (1 + Math.abs(come))));
        }
    }

    @Test
    void a_result_with_nothing_to_compare_it_with_has_no_place() {
        Bullets.Row alone = new Bullets.Row("x", Optional.empty(), Optional.of(BigDecimal.TEN), Optional.empty(), "10");

        assertThat(strokes(new Bullets(List.of(alone), Locale.FRENCH).draw(CANVAS)))
                .first()
                .extracting(Drawing.Stroke::dash)
                .isEqualTo(Drawing.Dash.DASHED);
    }

    @Test
    void a_target_at_the_origin_has_no_side() {
        Drawing drawing =
                bullets(Optional.empty(), Optional.of(BigDecimal.TEN), "0").draw(CANVAS);

        assertThat(outlines(drawing).filter(outline -> has(outline.fill().map(Drawing.Fill::ink), Ink.TARGET)))
                .as("only the band of the key")
                .hasSize(1);
    }

    private static BigDecimal value(int tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }

    private static double[] band(Drawing drawing) {
        return numbers(outlines(drawing)
                .filter(outline -> has(outline.fill().map(Drawing.Fill::ink), Ink.TARGET))
                .findFirst()
                .orElseThrow());
    }

    private static double origin(Drawing drawing) {
        return numbers(outlines(drawing)
                .filter(outline -> has(outline.stroke().map(Drawing.Stroke::ink), Ink.TEXT))
                .findFirst()
                .orElseThrow())[0];
    }

    private static double disc(Drawing drawing) {
        return numbers(outlines(drawing)
                .filter(outline -> has(outline.fill().map(Drawing.Fill::ink), Ink.PRIMARY))
                .findFirst()
                .orElseThrow())[0];
    }

    private static Stream<Drawing.Outline> outlines(Drawing drawing) {
        return drawing.pieces().stream()
                .filter(Drawing.Outline.class::isInstance)
                .map(Drawing.Outline.class::cast);
    }

    private static boolean has(Optional<Ink> found, Ink wanted) {
        return found.equals(Optional.of(wanted));
    }

    private static double[] numbers(Drawing.Outline outline) {
        return Pattern.compile("-?[0-9.]+")
                .matcher(outline.path())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group()))
                .toArray();
    }

    @Test
    void an_indicator_without_a_measurement_is_an_empty_dashed_line() {
        Drawing drawing =
                bullets(Optional.of(BigDecimal.TEN), Optional.empty(), "20").draw(CANVAS);

        assertThat(strokes(drawing)).first().isEqualTo(new Drawing.Stroke(Ink.BORDER, 0.69, Drawing.Dash.DASHED));
    }

    private static List<Drawing.Stroke> strokes(Drawing drawing) {
        return drawing.pieces().stream()
                .filter(Drawing.Outline.class::isInstance)
                .flatMap(piece -> ((Drawing.Outline) piece).stroke().stream())
                .toList();
    }

    private static Bullets bullets(Optional<BigDecimal> baseline, Optional<BigDecimal> last, String target) {
        Bullets.Row row = new Bullets.Row("x", baseline, last, Optional.of(new BigDecimal(target)), "y");
        return new Bullets(List.of(row), Locale.FRENCH);
    }
}
