package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cldess.reporting.chart.Drawing;
import org.cldess.reporting.theme.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingHtmlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    0 | 0 | 1   | -
                    3 | 0 | 1   | translate(3 0) scale(1)
                    0 | 4 | 1   | translate(0 4) scale(1)
                    0 | 0 | 2.5 | translate(0 0) scale(2.5)
                    """)
    void an_outline_is_moved_and_scaled_where_it_has_a_place_or_a_scale(
            double x, double y, double scale, String transform) {
        Drawing.Fill fill = new Drawing.Fill(Ink.PRIMARY, Drawing.Texture.SOLID);
        Drawing drawing = new Drawing(
                10, 10, List.of(new Drawing.Outline("M0 0h3v6h-3z", x, y, scale, Optional.of(fill), Optional.empty())));
        Markup markup = new Markup();

        DrawingHtml.write(markup, new ForeignLabels(List.of()), drawing, "d", "wide", "Titre", "Une forme.");

        assertThat(markup.finish())
                .contains(
                        transform == null
                                ? "d=\"M0 0h3v6h-3z\"></path>"
                                : "d=\"M0 0h3v6h-3z\" transform=\"" + transform + "\"></path>");
    }
}
