package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.chart.FlowMap.Flow;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * Draws one flow on one canvas. The names of the outer columns are at the margins, and those of the middle column, if
 * there is one, in boxes at which its bands end.
 */
final class FlowDrawing {
    /** The height of all bands of a column, in text sizes. */
    private static final double HEIGHT = 22;

    private final FlowMap map;
    private final Canvas canvas;
    private final double size;
    private final DrawingBuilder sketch;
    private final double names;
    private final double box;
    private final double scale;
    private final List<List<Node>> nodes = new ArrayList<>();
    private double bottom;

    /** A node: its name, and the upper and lower end of its bar. */
    private record Node(List<String> lines, double top, double bottom) {
        double middle() {
            return (top + bottom) / 2;
        }
    }

    FlowDrawing(FlowMap map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        this.size = canvas.textSize();
        this.sketch = new DrawingBuilder(canvas);
        boolean isNarrow = canvas.width() < size * 34;
        this.names = canvas.width() * (isNarrow ? 0.29 : 0.27);
        this.box = isNarrow ? canvas.width() * 0.24 : Math.min(canvas.width() * 0.2, size * 11);
        this.scale = HEIGHT
                * size
                / map.flows().stream()
                        .filter(flow -> flow.column() == 0)
                        .mapToDouble(flow -> flow.amount().doubleValue())
                        .sum();
        for (int column = 0; column < map.columns().size(); column++) {
            nodes.add(column(column));
        }
    }

    /** Returns the nodes of a column below each other, from the upper margin down. */
    private List<Node> column(int column) {
        List<Node> placed = new ArrayList<>();
        double y = 0;
        for (int node = 0; node < map.columns().get(column).size(); node++) {
            List<String> lines = lines(column, node);
            double bar = Math.max(thickness(map.amount(column, node)), sketch.edge());
            double height = Math.max(bar, lines.size() * sketch.lineHeight() + (isMiddle(column) ? size * 0.4 : 0));
            double top = isMiddle(column) ? y : y + (height - bar) / 2;
            placed.add(new Node(lines, top, isMiddle(column) ? y + height : top + bar));
            bottom = Math.max(bottom, y + height);
            y += height + size * 0.7;
        }
        return placed;
    }

    /** Returns the lines of a name, and the amount on a line of its own. */
    private List<String> lines(int column, int node) {
        double width = isMiddle(column) ? box - size * 0.6 : names - size * 0.5;
        List<String> lines = new ArrayList<>(Wrapping.atMost(
                canvas.labelLines(), canvas, map.columns().get(column).get(node), width, Weight.NORMAL));
        lines.add(CompactFormat.of(map.amount(column, node), map.unit(), map.locale()));
        return lines;
    }

    private double thickness(BigDecimal amount) {
        return amount.doubleValue() * scale;
    }

    Drawing draw() {
        map.flows().stream()
                .sorted(Comparator.comparing(Flow::amount).reversed())
                .forEach(this::band);
        for (int column = 0; column < nodes.size(); column++) {
            for (int node = 0; node < nodes.get(column).size(); node++) {
                draw(
                        column,
                        nodes.get(column).get(node),
                        map.columns().get(column).get(node));
            }
        }
        return sketch.drawing(bottom + size * 0.4);
    }

    private void draw(int column, Node node, String name) {
        double height = node.bottom() - node.top();
        if (isMiddle(column)) {
            sketch.bar(left(column), node.top(), box, height, Ink.PAGE);
            sketch.frame(left(column), node.top(), box, height, Ink.PRIMARY, Dash.NONE);
        } else {
            sketch.bar(left(column), node.top(), right(column) - left(column), height, Ink.PRIMARY);
        }
        double y = node.middle() - node.lines().size() * sketch.lineHeight() / 2 + size;
        int last = node.lines().size() - 1;
        for (int line = 0; line <= last; line++) {
            String words = node.lines().get(line);
            sketch.line(
                    nameAt(column),
                    y + line * sketch.lineHeight(),
                    isMiddle(column) ? Anchor.MIDDLE : column == 0 ? Anchor.END : Anchor.START,
                    Ink.TEXT,
                    words,
                    line == last ? words : name);
        }
    }

    private boolean isMiddle(int column) {
        return column > 0 && column < map.columns().size() - 1;
    }

    private double nameAt(int column) {
        if (isMiddle(column)) {
            return canvas.width() / 2;
        }
        return column == 0 ? names - size * 0.4 : canvas.width() - names + size * 0.4;
    }

    private double left(int column) {
        if (isMiddle(column)) {
            return (canvas.width() - box) / 2;
        }
        return column == 0 ? names : canvas.width() - names - size * 0.6;
    }

    private double right(int column) {
        return left(column) + (isMiddle(column) ? box : size * 0.6);
    }

    /** Draws a band between the bars of its nodes, below the bands to or from the nodes above. */
    private void band(Flow flow) {
        double thickness = thickness(flow.amount());
        double from = start(flow.column(), flow.from())
                + before(other -> other.from() == flow.from() && other.to() < flow.to(), flow.column());
        double to = start(flow.column() + 1, flow.to())
                + before(other -> other.to() == flow.to() && other.from() < flow.from(), flow.column());
        sketch.band(right(flow.column()), from, left(flow.column() + 1), to, thickness, Ink.TARGET, Ink.TARGET_EDGE);
    }

    /** Returns the y at which the bands of a node begin: they are in the middle of its bar or box. */
    private double start(int column, int node) {
        return nodes.get(column).get(node).middle() - thickness(map.amount(column, node)) / 2;
    }

    private double before(Predicate<Flow> isAbove, int column) {
        return map.flows().stream()
                .filter(other -> other.column() == column && isAbove.test(other))
                .mapToDouble(other -> thickness(other.amount()))
                .sum();
    }
}
