package org.cldess.reporting.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.language.Typography;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.chart.OccupiedBoxes.Box;
import org.cldess.reporting.chart.PinMap.Pin;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * Draws a map of circles on one canvas: dots, lines to moved circles, circles, names; then the names without room, the
 * scale and the key.
 */
final class PinDrawing {
    private static final double MAX_NAME = 15;
    private static final List<Integer> LENGTHS = List.of(100, 50, 20, 10, 5, 2, 1);
    private static final int DIRECTIONS = 12;
    private static final int MAX_RINGS = 8;

    private final PinMap map;
    private final Canvas canvas;
    private final double size;
    private final double[] radii;
    private final CircleLayout places;
    private final DrawingBuilder sketch;
    private final int maximum;
    private final List<double[]> outline;

    /** A name with its place, and whether it is apart from its circle and needs a line to it. */
    private record Name(Box box, List<String> lines, boolean apart) {}

    PinDrawing(PinMap map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        this.size = canvas.textSize();
        this.maximum = map.pins().stream().mapToInt(Pin::count).max().orElse(1);
        this.radii = map.pins().stream().mapToDouble(pin -> radius(pin.count())).toArray();
        this.places = new CircleLayout(map, canvas, radii);
        this.sketch = new DrawingBuilder(canvas);
        this.outline = ConvexHull.around(
                Stream.concat(
                                map.pins().stream().map(Pin::at),
                                map.others().stream().filter(places::isWithin))
                        .map(places::projected)
                        .toList(),
                size);
    }

    /**
     * Returns the radius of a circle. Its area grows with the number; the smallest circles still have room for theirs.
     */
    private double radius(int count) {
        double largest = size * (canvas.width() < size * 34 ? 2 : 2.7);
        double minimum = canvas.boldWidthOf(written(count)) / 2 + size * 0.4;
        return Math.max(Math.max(minimum, size * 0.8), largest * Math.sqrt((double) count / maximum));
    }

    private String written(int count) {
        return Typography.number(count, map.locale());
    }

    Drawing draw() {
        List<Optional<Name>> names = names();
        sketch.area(outline, Ink.PANEL, Ink.BORDER);
        others(names);
        for (int pin = 0; pin < radii.length; pin++) {
            lead(pin);
        }
        for (int pin = 0; pin < radii.length; pin++) {
            int number = pin;
            names.get(pin)
                    .filter(Name::apart)
                    .map(name -> line(number, name.box()))
                    .ifPresent(this::line);
        }
        for (int pin = 0; pin < radii.length; pin++) {
            circle(
                    places.of(pin)[0],
                    places.of(pin)[1],
                    radii[pin],
                    map.pins().get(pin).approximated());
            sketch.bold(
                    places.of(pin)[0],
                    places.of(pin)[1] + size * 0.36,
                    Anchor.MIDDLE,
                    map.pins().get(pin).approximated() ? Ink.TEXT : Ink.PAGE,
                    written(map.pins().get(pin).count()));
        }
        names.forEach(name -> name.ifPresent(this::name));
        return sketch.drawing(key(unnamed(names, places.bottom() + size * 0.6)));
    }

    /** Draws the places with a count of zero, except those that a name covers. */
    private void others(List<Optional<Name>> names) {
        double reach = size * 0.3;
        for (PinMap.Point point : map.others()) {
            double[] at = places.projected(point);
            Box dot = new Box(at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach);
            boolean covered = names.stream()
                    .flatMap(Optional::stream)
                    .anyMatch(name -> name.box().meets(dot));
            if (places.isWithin(point) && !covered) {
                sketch.disc(at[0], at[1], size * 0.17, Ink.BORDER);
            }
        }
    }

    /** Draws a line from a moved circle to its place. */
    private void lead(int pin) {
        double[] place = places.projected(map.pins().get(pin).at());
        double[] at = places.of(pin);
        if (StrictMath.hypot(place[0] - at[0], place[1] - at[1]) > radii[pin]) {
            sketch.line(place[0], place[1], at[0], at[1], Ink.BORDER, 1, Dash.NONE);
            sketch.disc(place[0], place[1], size * 0.22, Ink.PRIMARY);
        }
    }

    private void circle(double x, double y, double radius, boolean approximated) {
        sketch.disc(x, y, radius + size * 0.12, Ink.PAGE);
        if (approximated) {
            sketch.ring(x, y, radius - size * 0.06, Ink.PRIMARY, 1.6);
        } else {
            sketch.disc(x, y, radius, Ink.PRIMARY);
        }
    }

    /** Places the names, those of the largest circles first: beside their circle, or apart from it with a line. */
    private List<Optional<Name>> names() {
        OccupiedBoxes taken = new OccupiedBoxes();
        List<Segment> lines = new ArrayList<>();
        for (int corner = 0; corner < outline.size(); corner++) {
            double[] from = outline.get(corner);
            double[] to = outline.get((corner + 1) % outline.size());
            lines.add(new Segment(from[0], from[1], to[0], to[1]));
        }
        List<Optional<Name>> names = new ArrayList<>();
        for (int pin = 0; pin < radii.length; pin++) {
            taken.take(around(pin));
            names.add(Optional.empty());
        }
        IntStream.range(0, radii.length)
                .boxed()
                .sorted(Comparator.comparingInt(pin -> -map.pins().get(pin).count()))
                .forEach(pin -> {
                    Optional<Name> name = room(pin, taken, lines);
                    name.map(Name::box).ifPresent(taken::take);
                    name.filter(Name::apart).ifPresent(found -> lines.add(line(pin, found.box())));
                    names.set(pin, name);
                });
        return names;
    }

    private Box around(int pin) {
        double[] at = places.of(pin);
        double reach = radii[pin] + size * 0.15;
        return new Box(at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach);
    }

    private Optional<Name> room(int pin, OccupiedBoxes taken, List<Segment> lines) {
        List<String> words = Wrapping.atMost(3, canvas, map.pins().get(pin).label(), MAX_NAME * size, Weight.NORMAL);
        double width = words.stream().mapToDouble(canvas::widthOf).max().orElse(0) + size * 0.3;
        double height = words.size() * sketch.lineHeight();
        double[] at = places.of(pin);
        for (int ring = 0; ring < MAX_RINGS; ring++) {
            double reach = radii[pin] + size * (0.25 + 1.3 * ring);
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = 2 * Math.PI * direction / DIRECTIONS;
                double x = at[0] + StrictMath.cos(angle) * (reach + width / 2);
                double y = at[1] + StrictMath.sin(angle) * (reach + height / 2);
                Box box = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
                if (isFree(pin, box, ring > 0, taken, lines)) {
                    return Optional.of(new Name(box, words, ring > 0));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Checks whether a name covers nothing there, and whether its line, if it has one, crosses no other circle or name.
     */
    private boolean isFree(int pin, Box box, boolean apart, OccupiedBoxes taken, List<Segment> lines) {
        Box frame = new Box(0, 0, canvas.width(), places.bottom());
        if (!box.isWithin(frame) || !taken.isFree(box) || lines.stream().anyMatch(line -> line.crosses(box))) {
            return false;
        }
        return !apart || taken.count(line(pin, box)::crosses) <= 1;
    }

    private record Segment(double fromX, double fromY, double toX, double toY) {
        boolean crosses(Box box) {
            return box.isCrossed(fromX, fromY, toX, toY);
        }
    }

    /** Returns the segment from the centre of a circle to the nearest point of a box. */
    private Segment line(int pin, Box box) {
        double[] at = places.of(pin);
        return new Segment(
                at[0],
                at[1],
                Math.min(box.right(), Math.max(box.left(), at[0])),
                Math.min(box.bottom(), Math.max(box.top(), at[1])));
    }

    private void line(Segment line) {
        sketch.line(line.fromX(), line.fromY(), line.toX(), line.toY(), Ink.BORDER, 0.8, Dash.NONE);
    }

    private void name(Name name) {
        double middle = (name.box().left() + name.box().right()) / 2;
        for (int line = 0; line < name.lines().size(); line++) {
            double y = name.box().top() + size * (0.98 + 1.3 * line);
            sketch.text(middle, y, Anchor.MIDDLE, Ink.TEXT, name.lines().get(line));
        }
    }

    /** Lists the communes whose name has no room, with their numbers. */
    private double unnamed(List<Optional<Name>> names, double y) {
        List<String> left = IntStream.range(0, names.size())
                .filter(pin -> names.get(pin).isEmpty())
                .mapToObj(pin -> map.pins().get(pin).label() + " ("
                        + written(map.pins().get(pin).count()) + ")")
                .toList();
        if (left.isEmpty()) {
            return y;
        }
        String words = ChartWords.say(map.locale(), "map.unnamed", String.join(", ", left));
        List<String> lines = Wrapping.plain(canvas, words, canvas.width());
        sketch.lines(0, y + size, Ink.TEXT, Weight.NORMAL, lines);
        return y + lines.size() * sketch.lineHeight() + size * 0.5;
    }

    private double key(double y) {
        sketch.line(0, y, canvas.width(), y, Ink.RULE, 1, Dash.NONE);
        double lower = scale(areas(y + size * 0.4));
        Legend key = new Legend(canvas, sketch, lower + size * 0.2);
        if (map.pins().stream().anyMatch(Pin::approximated)) {
            key.add(map.words().approximated(), (x, middle) -> circle(x + size * 0.8, middle, size * 0.6, true));
        }
        if (map.others().stream().anyMatch(places::isWithin)) {
            key.add(map.words().other(), (x, middle) -> sketch.disc(x + size * 0.8, middle, size * 0.17, Ink.BORDER));
        }
        if (!outline.isEmpty()) {
            key.add(
                    map.words().outline(),
                    (x, middle) -> sketch.line(x, middle, x + size * 1.6, middle, Ink.BORDER, 1, Dash.DASHED));
        }
        return key.bottom() + size * 0.2;
    }

    /** Draws up to three circles with their numbers: the smallest, a middle one and the largest. */
    private double areas(double y) {
        List<Integer> counts = List.copyOf(new TreeSet<>(List.of(1, Math.max(1, (maximum + 2) / 4), maximum)));
        double highest = radius(maximum);
        double x = 0;
        for (int count : counts) {
            double radius = radius(count);
            circle(x + radius + size * 0.12, y + highest, radius, false);
            sketch.bold(x + radius + size * 0.12, y + highest + size * 0.36, Anchor.MIDDLE, Ink.PAGE, written(count));
            x += 2 * radius + size;
        }
        List<String> lines = Wrapping.atMost(3, canvas, map.words().area(), canvas.width() - x, Weight.NORMAL);
        sketch.lines(
                x,
                y + highest - (lines.size() - 1) * sketch.lineHeight() / 2 + size * 0.36,
                Ink.TEXT,
                Weight.NORMAL,
                lines);
        return y + 2 * highest + size * 0.4;
    }

    /** Draws the scale bar. */
    private double scale(double y) {
        int length = LENGTHS.stream()
                .filter(kilometres -> kilometres * places.kilometre() <= canvas.width() * 0.3)
                .findFirst()
                .orElse(1);
        double width = length * places.kilometre();
        double middle = y + size * 0.8;
        sketch.line(0, middle, width, middle, Ink.TEXT, 1.5, Dash.NONE);
        sketch.line(0.5, middle - size * 0.3, 0.5, middle + size * 0.3, Ink.TEXT, 1.5, Dash.NONE);
        sketch.line(width, middle - size * 0.3, width, middle + size * 0.3, Ink.TEXT, 1.5, Dash.NONE);
        String words = ChartWords.say(map.locale(), "map.scale", length);
        double x = width + size * 0.6;
        List<String> lines = Wrapping.plain(canvas, words, canvas.width() - x);
        sketch.lines(x, middle + size * 0.36, Ink.TEXT, Weight.NORMAL, lines);
        return y + size * 0.5 + lines.size() * sketch.lineHeight();
    }
}
