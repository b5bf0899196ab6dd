package org.cldess.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;

/** Draws time against work, both in powers of ten, from the results of the benchmarks of growth as JMH writes them in JSON. */
public final class GrowthPlot {
    private static final Pattern RESULT = Pattern.compile(
            "\"benchmark\" : \"[\\w.]*?(\\w+)\".*?\"size\" : \"(\\d+)\".*?\"score\" : ([\\d.E+-]+).*?\"scoreUnit\" : \"ms/op\"",
            Pattern.DOTALL);

    private static final int WIDTH = 840;
    private static final int HEIGHT = 500;
    private static final int LEFT = 70;
    private static final int TOP = 20;
    private static final int DECADE_RIGHT = 84;
    private static final int DECADE_UP = 84;
    private static final int FIRST_X = 3;
    private static final int LAST_X = 9;
    private static final int FIRST_Y = -1;
    private static final int LAST_Y = 4;
    private static final int TEXT = 4;
    private static final int KEY_HEIGHT = 56;
    private static final int KEY_LINE = 60;

    /**
     * What is drawn of one benchmark.
     *
     * @param name its method
     * @param label what stands beside its line in the key
     * @param colour its colour
     * @param dash how its line is broken
     * @param work how many pairs or companies there are to choose from
     */
    private record Curve(String name, String label, String colour, String dash, LongUnaryOperator work) {}

    private static final List<Curve> CURVES = List.of(
            new Curve("assignment", "assignment, n × n", "#0b5394", "", n -> n * n),
            new Curve("meeting", "meeting, n × n, 12 rounds", "#b45f06", "8 3", n -> n * n * 19 / 20),
            new Curve("neighbours", "20 neighbours, 5 and 4 at most", "#38761d", "2 3", n -> 20 * n),
            new Curve("candidates", "10 best, 1,000 needs", "#741b47", "10 3 2 3", n -> 1_000 * n));

    /**
     * One result.
     *
     * @param size the size
     * @param millis how many milliseconds it took
     */
    private record Result(long size, double millis) {}

    private final StringBuilder svg = new StringBuilder();

    private GrowthPlot() {}

    /**
     * Draws the plot.
     *
     * @param arguments the file of JMH’s results, and the file of the plot
     * @throws IOException if one cannot be read, or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give the JSON file of JMH's results and the SVG file to be written.");
        }
        Files.writeString(Path.of(arguments[1]), of(Files.readString(Path.of(arguments[0]))));
    }

    /** The plot of some results; the same results, the same text. */
    static String of(String results) {
        GrowthPlot plot = new GrowthPlot();
        plot.begin();
        for (int place = 0; place < CURVES.size(); place++) {
            Curve curve = CURVES.get(place);
            List<Result> own = RESULT.matcher(results)
                    .results()
                    .filter(found -> found.group(1).equals(curve.name()))
                    .map(found -> new Result(Long.parseLong(found.group(2)), Double.parseDouble(found.group(3))))
                    .sorted(Comparator.comparingLong(Result::size))
                    .toList();
            if (!own.isEmpty()) {
                plot.draw(place, curve, own);
            }
        }
        return plot.svg.append("</svg>\n").toString();
    }

    private void begin() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        .formatted(WIDTH, HEIGHT));
        add("<title>Time against work</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n"
                .formatted());
        for (int power = FIRST_X; power <= LAST_X; power++) {
            line(x(power), y(FIRST_Y), x(power), y(LAST_Y), "#dddddd");
            text(
                    x(power),
                    y(FIRST_Y) + 4 * TEXT,
                    "middle",
                    "#333333",
                    "10<tspan dy=\"-5\" font-size=\"9\">%s</tspan>".formatted(power));
        }
        for (int power = FIRST_Y; power <= LAST_Y; power++) {
            line(x(FIRST_X), y(power), x(LAST_X), y(power), "#dddddd");
            text(x(FIRST_X) - TEXT, y(power) + TEXT, "end", "#333333", millis(power));
        }
        for (int start = FIRST_X - LAST_Y; start + FIRST_Y < LAST_X; start++) { // twice the work, twice the time
            double from = Math.max(FIRST_X, start + FIRST_Y);
            double to = Math.min(LAST_X, start + LAST_Y);
            if (to > from) {
                line(x(from), y(from - start), x(to), y(to - start), "#eeeeee");
            }
        }
        text(
                (x(FIRST_X) + x(LAST_X)) / 2,
                y(FIRST_Y) + 9 * TEXT,
                "middle",
                "#333333",
                "pairs to choose from (oblique: twice the work, twice the time)");
    }

    private void draw(int place, Curve curve, List<Result> results) {
        List<String> points = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        for (Result each : results) {
            String x = number(x(Math.log10((double) curve.work().applyAsLong(each.size()))));
            String y = number(y(Math.log10(each.millis())));
            points.add(x + "," + y);
            marks.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"><title>n = %s: %s ms</title></circle>%n"
                    .formatted(x, y, curve.colour(), each.size(), String.format(Locale.ROOT, "%.2f", each.millis())));
        }
        stroke(String.join(" ", points), curve);
        add(marks.toString());
        double keyX = x(LAST_X) + 4 * TEXT;
        double keyY = TOP + place * KEY_HEIGHT;
        stroke("%s,%s %s,%s".formatted(number(keyX), number(keyY), number(keyX + KEY_LINE), number(keyY)), curve);
        text(keyX, keyY + 4 * TEXT, "start", curve.colour(), curve.label());
        text(
                keyX,
                keyY + 8 * TEXT,
                "start",
                curve.colour(),
                twice(curve, results.get(0), results.get(results.size() - 1)));
    }

    private void stroke(String points, Curve curve) {
        add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>%n"
                .formatted(points, curve.colour(), curve.dash()));
    }

    /** By how much twice the work takes longer, from the first size to the last. */
    private static String twice(Curve curve, Result first, Result last) {
        double work =
                (double) curve.work().applyAsLong(last.size()) / curve.work().applyAsLong(first.size());
        double time = last.millis() / first.millis();
        return work == 1
                ? ""
                : String.format(Locale.ROOT, "twice the work: × %.1f", Math.pow(2, Math.log(time) / Math.log(work)));
    }

    private static double x(double power) {
        return LEFT + DECADE_RIGHT * (power - FIRST_X);
    }

    private static double y(double power) {
        return TOP + DECADE_UP * (LAST_Y - power);
    }

    private static String millis(int power) {
        return power < 0 ? "0.1 ms" : String.format(Locale.ROOT, "%,d ms", Math.round(Math.pow(10, power)));
    }

    private void line(double fromX, double fromY, double toX, double toY, String colour) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>%n"
                .formatted(number(fromX), number(fromY), number(toX), number(toY), colour));
    }

    private void text(double x, double y, String anchor, String colour, String text) {
        add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n"
                .formatted(number(x), number(y), anchor, colour, text));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void add(String text) {
        svg.append(text.replace(System.lineSeparator(), "\n"));
    }
}
