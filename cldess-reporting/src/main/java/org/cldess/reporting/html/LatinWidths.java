package org.cldess.reporting.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cldess.reporting.chart.TextMeasure;
import org.cldess.reporting.theme.Weight;

/**
 * The character widths of Arial and compatible fonts (Liberation Sans, Helvetica, Arimo), in which charts are set on
 * screens. A character that is not in the table gets the width of one em, which is more than almost any real width.
 */
final class LatinWidths implements TextMeasure {
    private static final double PER_EM = 1000;

    private final Map<Integer, int[]> widths = new HashMap<>();

    LatinWidths() {
        try (InputStream in =
                        Objects.requireNonNull(LatinWidths.class.getResourceAsStream("widths.txt"), "widths.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("The widths of characters could not be read.", e);
        }
    }

    /** Reads a line: the code point in four hexadecimal digits, the width and the width in bold. */
    private void addLine(String line) {
        int second = line.indexOf(' ', 5);
        int plain = Integer.parseInt(line, 5, second, 10);
        int bold = Integer.parseInt(line, second + 1, line.length(), 10);
        widths.put(Integer.parseInt(line, 0, 4, 16), new int[] {plain, bold});
    }

    @Override
    public double width(String text, double size, Weight weight) {
        double sum = text.codePoints()
                .mapToDouble(point -> {
                    int[] known = widths.get(point);
                    return known == null ? PER_EM : known[weight == Weight.BOLD ? 1 : 0];
                })
                .sum();
        return sum * size / PER_EM;
    }
}
