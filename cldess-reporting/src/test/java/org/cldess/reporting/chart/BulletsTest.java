package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
