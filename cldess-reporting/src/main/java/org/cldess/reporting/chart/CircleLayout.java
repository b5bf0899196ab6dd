package org.cldess.reporting.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.reporting.chart.PinMap.Pin;
import org.cldess.reporting.chart.PinMap.Point;

/**
 * The layout of the circles of a map. Circles start at their places, on a projection that preserves distances within a
 * region. They are then moved apart until none touches another one. A frame without enough room grows downwards.
 */
final class CircleLayout {
    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double MIN_KILOMETRES = 6;
    /** The area that a circle with its name takes, in squares of the text size. */
    private static final double MAX_ROOM = 28;

    private static final int ROUNDS = 300;
    private static final int MAX_GROWTHS = 30;

    private final double size;
    private final double width;
    private final double margin;
    private final double west;
    private final double north;
    private final double shrink;
    private final double scale;
    private final double offset;
    private final double top;
    private final double[] radii;
    private final double[][] places;
    private double bottom;

    CircleLayout(PinMap map, Canvas canvas, double[] radii) {
        this.size = canvas.textSize();
        this.width = canvas.width();
        this.radii = radii;
        this.margin = size * (width < size * 34 ? 4.2 : 3.2);
        List<Point> all = map.pins().stream().map(Pin::at).toList();
        double middle = (maximum(all, true)
                        - maximum(all.stream().map(CircleLayout::mirrored).toList(), true))
                / 2;
        this.shrink = StrictMath.cos(Math.toRadians(middle));
        this.north = maximum(all, true);
        this.west = -maximum(all.stream().map(CircleLayout::mirrored).toList(), false);
        double south = -maximum(all.stream().map(CircleLayout::mirrored).toList(), true);
        double east = maximum(all, false);
        double wide = Math.max((east - west) * shrink, MIN_KILOMETRES / KILOMETRES_PER_DEGREE);
        double high = Math.max(north - south, MIN_KILOMETRES / KILOMETRES_PER_DEGREE);
        double room = Math.min(width * (width < size * 34 ? 1.15 : 0.62), size * 42);
        this.scale = Math.min((width - 2 * margin) / wide, (room - 2 * margin) / high);
        this.offset = (width - (east - west) * shrink * scale) / 2;
        double needed = (north - south) * scale + 2 * margin;
        double crowded = map.pins().size() * size * size * MAX_ROOM / width;
        this.bottom = Math.max(needed, Math.min(crowded, width * 1.2));
        this.top = (bottom - (north - south) * scale) / 2;
        this.places = new double[map.pins().size()][];
        settle(map);
    }

    private static double maximum(List<Point> points, boolean latitude) {
        return points.stream()
                .mapToDouble(point -> latitude ? point.latitude() : point.longitude())
                .max()
                .orElse(0);
    }

    private static Point mirrored(Point point) {
        return new Point(-point.latitude(), -point.longitude());
    }

    /** Returns the position of a place in the drawing. */
    double[] projected(Point point) {
        return new double[] {
            offset + (point.longitude() - west) * shrink * scale, top + (north - point.latitude()) * scale
        };
    }

    /** Returns the centre of a circle, after touching circles were moved apart. */
    double[] of(int pin) {
        return places[pin];
    }

    /** Checks whether a place is in the frame. */
    boolean isWithin(Point point) {
        double[] at = projected(point);
        return at[0] > size && at[0] < width - size && at[1] > size && at[1] < bottom - size;
    }

    double bottom() {
        return bottom;
    }

    /** Returns the length of a kilometre in the drawing. */
    double kilometre() {
        return scale / KILOMETRES_PER_DEGREE;
    }

    private void settle(PinMap map) {
        List<Integer> largestFirst = IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble(pin -> -radii[pin]))
                .toList();
        for (int growth = 0; growth < MAX_GROWTHS; growth++) {
            for (int pin = 0; pin < places.length; pin++) {
                places[pin] = projected(map.pins().get(pin).at());
            }
            boolean touching = true;
            for (int round = 0; round < ROUNDS && touching; round++) {
                touching = push(largestFirst);
            }
            if (!touching) {
                return;
            }
            bottom += size * 4;
        }
    }

    /** Moves each touching pair apart, the smaller circle further; both stay within the frame. */
    private boolean push(List<Integer> largestFirst) {
        boolean moved = false;
        for (int i = 0; i < largestFirst.size(); i++) {
            for (int j = i + 1; j < largestFirst.size(); j++) {
                moved |= push(largestFirst.get(i), largestFirst.get(j), i * 31 + j);
            }
        }
        return moved;
    }

    private boolean push(int larger, int smaller, int turn) {
        double dx = places[smaller][0] - places[larger][0];
        double dy = places[smaller][1] - places[larger][1];
        double apart = StrictMath.hypot(dx, dy);
        double lack = radii[larger] + radii[smaller] + size * 0.25 - apart;
        if (lack <= 1e-6) {
            return false;
        }
        double angle = apart < 1e-6 ? turn * 2.399963 : StrictMath.atan2(dy, dx);
        double share = radii[smaller] / (radii[larger] + radii[smaller]);
        move(larger, angle + Math.PI, lack * share * 0.5);
        move(smaller, angle, lack * (1 - share * 0.5) + 1e-4);
        return true;
    }

    private void move(int pin, double angle, double far) {
        double reach = radii[pin] + size * 0.2;
        places[pin][0] = Math.min(width - reach, Math.max(reach, places[pin][0] + StrictMath.cos(angle) * far));
        places[pin][1] = Math.min(bottom - reach, Math.max(reach, places[pin][1] + StrictMath.sin(angle) * far));
    }
}
