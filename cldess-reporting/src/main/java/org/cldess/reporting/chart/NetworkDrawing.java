package org.cldess.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.chart.NetworkMap.Node;
import org.cldess.reporting.chart.NetworkMap.Side;
import org.cldess.reporting.chart.OccupiedBoxes.Box;
import org.cldess.reporting.theme.Ink;

/**
 * Draws one network on one canvas: lines, names and shapes; then the isolated nodes, the numbered
 * names and the key.
 */
final class NetworkDrawing {
    private static final int MAX_ALONE = 12;

    private final NetworkMap map;
    private final Canvas canvas;
    private final double size;
    private final NetworkLayout places;
    private final NetworkLabels labels;
    private final List<Integer> numbered = new ArrayList<>();
    private final DrawingBuilder sketch;

    NetworkDrawing(NetworkMap map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        this.size = canvas.textSize();
        this.places = new NetworkLayout(map, canvas);
        this.labels = new NetworkLabels(map, places, canvas);
        this.sketch = new DrawingBuilder(canvas);
        for (int node = 0; node < map.nodes().size(); node++) {
            if (!places.isAlone(node) && labels.of(node).isEmpty()) {
                numbered.add(node);
            }
        }
    }

    /** Returns how far a shape with its ring reaches from its centre. */
    static double reach(Node node, boolean isNumbered, double size) {
        return radius(node, isNumbered, size) + (node.ringed() ? size * 0.32 : size * 0.12);
    }

    private static double radius(Node node, boolean isNumbered, double size) {
        double radius = size * (0.4 + 0.2 * node.size());
        return isNumbered ? Math.max(radius, size * 0.9) : radius;
    }

    Drawing draw() {
        map.links().forEach(this::line);
        for (int node = 0; node < map.nodes().size(); node++) {
            labels.of(node).ifPresent(this::label);
        }
        for (int node = 0; node < map.nodes().size(); node++) {
            if (!places.isAlone(node)) {
                shape(node);
            }
        }
        double y = places.bottom() + size * 0.4;
        y = numbers(y);
        y = alone(y);
        return sketch.drawing(key(y));
    }

    private void line(NetworkMap.Link link) {
        double[] from = places.of(link.from());
        double[] to = places.of(link.to());
        Ink ink = link.across() ? Ink.PRIMARY : Ink.BORDER;
        sketch.line(from[0], from[1], to[0], to[1], ink, weight(link), Dash.NONE);
    }

    private static double weight(NetworkMap.Link link) {
        return (link.across() ? 1.2 : 0.4) + 0.6 * link.weight();
    }

    private void label(NetworkLabels.Placed placed) {
        Box box = placed.box();
        double middle = (box.left() + box.right()) / 2;
        for (int line = 0; line < placed.lines().size(); line++) {
            double y = box.top() + size * (0.98 + 1.3 * line);
            sketch.text(middle, y, Anchor.MIDDLE, Ink.TEXT, placed.lines().get(line));
        }
    }

    private void shape(int number) {
        Node node = map.nodes().get(number);
        double[] at = places.of(number);
        int place = numbered.indexOf(number);
        mark(node, at[0], at[1], radius(node, place >= 0, size), place >= 0);
        if (place >= 0) {
            sketch.text(at[0], at[1] + size * 0.36, Anchor.MIDDLE, Ink.TEXT, Integer.toString(place + 1));
        }
    }

    private void mark(Node node, double x, double y, double radius, boolean hollow) {
        if (node.ringed()) {
            around(node.side(), x, y, radius + size * 0.3, Ink.FOCUS);
            around(node.side(), x, y, radius + size * 0.16, Ink.PAGE);
        } else {
            around(node.side(), x, y, radius + size * 0.12, Ink.PAGE);
        }
        around(node.side(), x, y, radius, ink(node.side()));
        if (hollow) {
            around(node.side(), x, y, radius - size * 0.14, Ink.PAGE);
        }
    }

    private static Ink ink(Side side) {
        return switch (side) {
            case FIRST -> Ink.CATEGORY_1;
            case SECOND -> Ink.CATEGORY_2;
            case NEITHER -> Ink.BORDER;
        };
    }

    private void around(Side side, double x, double y, double radius, Ink ink) {
        switch (side) {
            case FIRST -> sketch.disc(x, y, radius, ink);
            case SECOND -> sketch.bar(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8, ink);
            case NEITHER -> sketch.plainDiamond(x, y, radius * 1.15, ink);
        }
    }

    /** Draws the names of the numbered nodes. */
    private double numbers(double y) {
        if (numbered.isEmpty()) {
            return y;
        }
        Legend key = new Legend(canvas, sketch, y);
        for (int i = 0; i < numbered.size(); i++) {
            String number = Integer.toString(i + 1);
            Node node = map.nodes().get(numbered.get(i));
            key.add(node.label(), (x, middle) -> {
                mark(Node.of("", node.side(), 1), x + size * 0.85, middle, size * 0.74, true);
                sketch.text(x + size * 0.85, middle + size * 0.36, Anchor.MIDDLE, Ink.TEXT, number);
            });
        }
        return key.bottom() + size * 0.8;
    }

    private double alone(double y) {
        List<Integer> alone = places.alone();
        if (alone.isEmpty()) {
            return y;
        }
        sketch.bold(0, y + size, Anchor.START, Ink.TEXT, ChartWords.say(map.locale(), "network.alone", alone.size()));
        Legend key = new Legend(canvas, sketch, y + size * 1.5);
        for (int node : alone.subList(0, Math.min(MAX_ALONE, alone.size()))) {
            sample(
                    key,
                    map.nodes().get(node).label(),
                    Node.of("", map.nodes().get(node).side(), 1));
        }
        if (alone.size() > MAX_ALONE) {
            key.add(ChartWords.say(map.locale(), "network.more", alone.size() - MAX_ALONE), (x, middle) -> {});
        }
        return key.bottom() + size * 0.8;
    }

    private void sample(Legend key, String words, Node node) {
        key.add(words, (x, middle) -> mark(node, x + size * 0.85, middle, size * 0.55, false));
    }

    private double key(double y) {
        sketch.line(0, y, canvas.width(), y, Ink.RULE, 1, Dash.NONE);
        Legend key = new Legend(canvas, sketch, y + size * 0.5);
        NetworkMap.KeyWords words = map.words();
        side(Side.FIRST).ifPresent(node -> sample(key, words.first(), node));
        side(Side.SECOND).ifPresent(node -> sample(key, words.second(), node));
        side(Side.NEITHER).ifPresent(node -> sample(key, words.neither(), node));
        map.nodes().stream()
                .filter(Node::ringed)
                .findFirst()
                .ifPresent(node -> sample(key, words.ring(), Node.withRing("", node.side(), 1)));
        if (map.links().stream().anyMatch(NetworkMap.Link::across)) {
            key.add(words.across(), (x, middle) -> {
                sketch.line(x, middle, x + size * 1.6, middle, Ink.PRIMARY, 2, Dash.NONE);
            });
        }
        return key.bottom() + size * 0.2;
    }

    private Optional<Node> side(Side side) {
        return map.nodes().stream()
                .filter(node -> node.side() == side)
                .findFirst()
                .map(node -> Node.of("", side, 2));
    }
}
