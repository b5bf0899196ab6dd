package org.cldess.reporting.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.reporting.chart.OccupiedBoxes.Box;

/**
 * Places the names of nodes beside them, the most linked nodes first. A name covers no line, no other name and no node:
 * a tie below a name would be invisible. A name without room is left to the list below the picture.
 */
final class NetworkLabels {
    private static final int MAX_LINES = 3;
    /** The positions beside a node, the best first: the offsets to the right and down, in halves of the label. */
    private static final double[][] SIDES = {
        {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1},
        {1, 0.5}, {1, -0.5}, {-1, 0.5}, {-1, -0.5}, {0.5, 1}, {-0.5, 1}, {0.5, -1}, {-0.5, -1}
    };

    /** A name with its place. */
    record Placed(Box box, List<String> lines) {}

    private final NetworkMap map;
    private final NetworkLayout places;
    private final Canvas canvas;
    private final double size;
    private final OccupiedBoxes taken = new OccupiedBoxes();
    private final Map<Integer, Placed> labels = new HashMap<>();

    NetworkLabels(NetworkMap map, NetworkLayout places, Canvas canvas) {
        this.map = map;
        this.places = places;
        this.canvas = canvas;
        this.size = canvas.textSize();
        List<Integer> linked = IntStream.range(0, map.nodes().size())
                .filter(node -> !places.isAlone(node))
                .boxed()
                .sorted(Comparator.comparingInt(node -> -places.links(node)))
                .toList();
        linked.forEach(node -> taken.take(around(node)));
        linked.forEach(this::place);
    }

    Optional<Placed> of(int node) {
        return Optional.ofNullable(labels.get(node));
    }

    private Box around(int node) {
        double[] at = places.of(node);
        double reach = NetworkDrawing.reach(map.nodes().get(node), true, size) + size * 0.05;
        return new Box(at[0] - reach, at[1] - reach, at[0] + reach, at[1] + reach);
    }

    private void place(int node) {
        Placed best = null;
        double minimum = Double.MAX_VALUE;
        for (List<String> lines : wrappings(map.nodes().get(node).label())) {
            for (int side = 0; side < SIDES.length; side++) {
                Box box = box(node, lines, SIDES[side]);
                if (box.isWithin(new Box(0, 0, canvas.width(), places.bottom()))
                        && taken.isFree(box)
                        && map.links().stream().noneMatch(link -> crosses(link, box))) {
                    double cost = side * 0.5 + lines.size() * 0.3;
                    if (cost < minimum) {
                        minimum = cost;
                        best = new Placed(box, lines);
                    }
                }
            }
        }
        if (best != null) {
            labels.put(node, best);
            taken.take(best.box());
        }
    }

    private List<List<String>> wrappings(String label) {
        List<List<String>> wrappings = new ArrayList<>();
        for (double width : new double[] {16, 12, 9}) {
            List<String> lines = Wrapping.plain(canvas, label, width * size);
            if (lines.size() <= MAX_LINES && !wrappings.contains(lines)) {
                wrappings.add(lines);
            }
        }
        return wrappings;
    }

    private Box box(int node, List<String> lines, double[] side) {
        double width = lines.stream().mapToDouble(canvas::widthOf).max().orElse(0) + size * 0.7;
        double height = lines.size() * size * 1.3;
        double[] at = places.of(node);
        double reach = NetworkDrawing.reach(map.nodes().get(node), true, size) + size * 0.06;
        double diagonal = Math.abs(side[0] * side[1]) == 1 ? 0.6 : 1;
        double x = at[0] + side[0] * (reach * diagonal + width / 2);
        double y = at[1] + side[1] * (reach * diagonal + height / 2);
        return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }

    private boolean crosses(NetworkMap.Link link, Box box) {
        double[] from = places.of(link.from());
        double[] to = places.of(link.to());
        return box.isCrossed(from[0], from[1], to[0], to[1]);
    }
}
