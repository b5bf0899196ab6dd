package org.cldess.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;

/**
 * Plots time or memory against work on logarithmic axes, from the JSON results that JMH writes for the growth
 * benchmarks.
 */
public final class GrowthPlot {
    /** The quantity on the vertical axis. */
    enum Measure {
        /** The time per operation. */
        TIME(
                -1,
                4,
                "time",
                "ms",
                "(?:(?!\"benchmark\").)*?\"score\" : ([\\d.E+-]+)(?:(?!\"benchmark\").)*?\"scoreUnit\" : \"ms/op\""),

        /**
         * The bytes allocated per operation, an upper bound of the memory needed at once. JMH reports them with
         * {@code -prof gc}.
         */
        MEMORY(
                4,
                9,
                "memory",
                "bytes",
                "(?:(?!\"benchmark\").)*?gc\\.alloc\\.rate\\.norm\" : \\{\\s*\"score\" : ([\\d.E+-]+)");

        private final int first;
        private final int last;
        private final String title;
        private final String unit;
        private final Pattern result;

        Measure(int first, int last, String title, String unit, String score) {
            this.first = first;
            this.last = last;
            this.title = title;
            this.unit = unit;
            result = Pattern.compile(
                    "\"benchmark\" : \"[\\w.]*?(\\w+)\"(?:(?!\"benchmark\").)*?\"size\" : \"(\\d+)\"" + score,
                    Pattern.DOTALL);
        }

        private String label(int power) {
            return switch (this) {
                case TIME ->
                    power < 0 ? "0.1 ms" : String.format(Locale.ROOT, "%,d ms", Math.round(Math.pow(10, power)));
                case MEMORY ->
                    power < 6
                            ? Math.round(Math.pow(10, power - 3)) + " kB"
                            : power < 9
                                    ? Math.round(Math.pow(10, power - 6)) + " MB"
                                    : Math.round(Math.pow(10, power - 9)) + " GB";
            };
        }

        private String told(double value) {
            return this == TIME
                    ? String.format(Locale.ROOT, "%.2f ms", value)
                    : String.format(Locale.ROOT, "%,d bytes", Math.round(value));
        }
    }

    private static final int WIDTH = 840;
    private static final int HEIGHT = 500;
    private static final int LEFT = 70;
    private static final int TOP = 20;
    private static final int DECADE_RIGHT = 84;
    private static final int DECADE_UP = 84;
    private static final int FIRST_X = 3;
    private static final int LAST_X = 9;
    private static final int TEXT = 4;
    private static final int KEY_HEIGHT = 56;
    private static final int KEY_LINE = 60;

    /**
     * How the results of one benchmark are drawn.
     *
     * @param name the benchmark’s method
     * @param label the text beside its line in the key
     * @param colour its colour
     * @param dash the dash pattern of its line
     * @param axis what the work is
     * @param work the amount of work, by size
     */
    private record Curve(String name, String label, String colour, String dash, String axis, LongUnaryOperator work) {}

    private static final String PAIRS = "pairs to choose from";
    private static final String ROWS = "rows of the dossier";

    private static final List<Curve> CURVES = List.of(
            new Curve("assignment", "assignment, n × n", "#0b5394", "", PAIRS, n -> n * n),
            new Curve("meeting", "meeting, n × n, 12 rounds", "#b45f06", "8 3", PAIRS, n -> n * n * 19 / 20),
            new Curve("neighbours", "20 neighbours, 5 and 4 at most", "#38761d", "2 3", PAIRS, n -> 20 * n),
            new Curve("candidates", "10 best, 1,000 needs", "#741b47", "10 3 2 3", PAIRS, n -> 1_000 * n),
            new Curve("save", "first save", "#0b5394", "", ROWS, n -> n),
            new Curve("load", "load", "#b45f06", "8 3", ROWS, n -> n),
            new Curve("edit", "small edit", "#38761d", "2 3", ROWS, n -> n));

    /**
     * One result.
     *
     * @param size the size
     * @param value the number of milliseconds or bytes
     */
    private record Result(long size, double value) {}

    private final Measure measure;
    private final StringBuilder svg = new StringBuilder();

    private GrowthPlot(Measure measure) {
        this.measure = measure;
    }

    /**
     * Draws the plots.
     *
     * @param arguments the file with JMH’s results, the file for the plot of time, and, if JMH ran with
     *     {@code -prof gc}, the file for the plot of memory
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > Measure.values().length + 1) {
            throw new IllegalArgumentException(
                    "Give the JSON file of JMH's results and the SVG files of time and, if you want it, of memory.");
        }
        String results = Files.readString(Path.of(arguments[0]));
        for (int plot = 1; plot < arguments.length; plot++) {
            Files.writeString(Path.of(arguments[plot]), of(results, Measure.values()[plot - 1]));
        }
    }

    /** Returns the plot of some results. The same results give the same text. */
    static String of(String results, Measure measure) {
        GrowthPlot plot = new GrowthPlot(measure);
        Map<Curve, List<Result>> drawn = new LinkedHashMap<>();
        for (Curve curve : CURVES) {
            List<Result> own = measure.result
                    .matcher(results)
                    .results()
                    .filter(found -> found.group(1).equals(curve.name()))
                    .map(found -> new Result(Long.parseLong(found.group(2)), Double.parseDouble(found.group(3))))
                    .sorted(Comparator.comparingLong(Result::size))
                    .toList();
            if (!own.isEmpty()) {
                drawn.put(curve, own);
            }
        }
        plot.begin(drawn.keySet().stream().findFirst().map(Curve::axis).orElse(PAIRS));
        int place = 0;
        for (Map.Entry<Curve, List<Result>> each : drawn.entrySet()) {
            plot.draw(place++, each.getKey(), each.getValue());
        }
        return plot.svg.append("</svg>\n").toString();
    }

    private void begin(String axis) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        .formatted(WIDTH, HEIGHT));
        add("<title>%s against work, in %s</title>%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n"
                .formatted(measure.title, measure.unit));
        for (int power = FIRST_X; power <= LAST_X; power++) {
            line(x(power), y(measure.first), x(power), y(measure.last), "#dddddd");
            text(
                    x(power),
                    y(measure.first) + 4 * TEXT,
                    "middle",
                    "#333333",
                    "10<tspan dy=\"-5\" font-size=\"9\">%s</tspan>".formatted(power));
        }
        for (int power = measure.first; power <= measure.last; power++) {
            line(x(FIRST_X), y(power), x(LAST_X), y(power), "#dddddd");
            text(x(FIRST_X) - TEXT, y(power) + TEXT, "end", "#333333", measure.label(power));
        }
        for (int start = FIRST_X - measure.last;
                start + measure.first < LAST_X;
                start++) { // twice the work, twice the time
            double from = Math.max(FIRST_X, start + measure.first);
            double to = Math.min(LAST_X, start + measure.last);
            if (to > from) {
                line(x(from), y(from - start), x(to), y(to - start), "#eeeeee");
            }
        }
        text(
                (x(FIRST_X) + x(LAST_X)) / 2,
                y(measure.first) + 9 * TEXT,
                "middle",
                "#333333",
                "%s (oblique: twice the work, twice the %s)".formatted(axis, measure.title));
    }

    private void draw(int place, Curve curve, List<Result> results) {
        List<String> points = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        for (Result each : results) {
            String x = number(x(Math.log10((double) curve.work().applyAsLong(each.size()))));
            String y = number(y(Math.log10(each.value())));
            points.add(x + "," + y);
            marks.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"><title>n = %s: %s</title></circle>%n"
                    .formatted(x, y, curve.colour(), each.size(), measure.told(each.value())));
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

    /** By which factor the value grows when the work doubles, from the first size to the last. */
    private static String twice(Curve curve, Result first, Result last) {
        double work =
                (double) curve.work().applyAsLong(last.size()) / curve.work().applyAsLong(first.size());
        double taken = last.value() / first.value();
        return work == 1
                ? ""
                : String.format(Locale.ROOT, "twice the work: × %.1f", Math.pow(2, Math.log(taken) / Math.log(work)));
    }

    private static double x(double power) {
        return LEFT + DECADE_RIGHT * (power - FIRST_X);
    }

    private double y(double power) {
        return TOP + DECADE_UP * (measure.last - power);
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
