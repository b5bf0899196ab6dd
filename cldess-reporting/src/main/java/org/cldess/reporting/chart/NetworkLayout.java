package org.cldess.reporting.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The layout of a network. The largest connected group takes the whole width; the smaller groups are side by side below
 * it; the two nodes of a pair are one above the other. Isolated nodes have no place: they are listed separately.
 */
final class NetworkLayout {
    private final NetworkMap map;
    private final Canvas canvas;
    private final double size;
    private final List<List<Integer>> neighbours = new ArrayList<>();
    private final double[][] places;
    private final boolean[] placed;
    private double bottom;

    NetworkLayout(NetworkMap map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        this.size = canvas.textSize();
        places = new double[map.nodes().size()][];
        placed = new boolean[map.nodes().size()];
        map.nodes().forEach(node -> neighbours.add(new ArrayList<>()));
        for (NetworkMap.Link link : map.links()) {
            neighbours.get(link.from()).add(link.to());
            neighbours.get(link.to()).add(link.from());
        }
        placeAll();
    }

    /** Returns the x and y of a node with links. */
    double[] of(int node) {
        return places[node];
    }

    boolean isAlone(int node) {
        return neighbours.get(node).isEmpty();
    }

    int links(int node) {
        return neighbours.get(node).size();
    }

    /** Returns the y at the end of the lowest frame. */
    double bottom() {
        return bottom;
    }

    private void placeAll() {
        List<List<Integer>> groups = groups();
        double y = 0;
        double x = 0;
        double rowHeight = 0;
        for (List<Integer> group : groups) {
            double width = width(group.size());
            double height = height(group.size(), width);
            if (x > 0 && x + width > canvas.width() + size / 10) {
                y += rowHeight;
                x = 0;
                rowHeight = 0;
            }
            rowHeight = Math.max(rowHeight, place(group, x, y, width, height));
            x += width;
        }
        bottom = y + rowHeight;
    }

    /** Returns the connected components of two or more nodes, the largest first. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int node = 0; node < neighbours.size(); node++) {
            if (!placed[node] && !isAlone(node)) {
                List<Integer> group = new ArrayList<>(List.of(node));
                placed[node] = true;
                for (int i = 0; i < group.size(); i++) {
                    for (int next : neighbours.get(group.get(i))) {
                        if (!placed[next]) {
                            placed[next] = true;
                            group.add(next);
                        }
                    }
                }
                groups.add(group.stream().sorted().toList());
            }
        }
        groups.sort(Comparator.comparingInt(group -> -group.size()));
        return groups;
    }

    /** Returns the width of a group: a part of the canvas for a small group, all of it for a larger one. */
    private double width(int nodes) {
        double whole = canvas.width();
        if (nodes == 2) {
            return whole / Math.floor(whole / (size * 17));
        }
        return nodes > 6 || whole < size * 40 ? whole : whole / 2;
    }

    private double height(int nodes, double width) {
        double needed = nodes * size * size * 42 / width;
        return nodes == 2
                ? size * 7.2
                : Math.max(size * 9, Math.max(needed, Math.min(width * 0.42, nodes * size * 2.4)));
    }

    private double place(List<Integer> group, double left, double top, double width, double height) {
        if (group.size() == 2) {
            places[group.get(0)] = new double[] {left + size * 1.6, top + size * 2};
            places[group.get(1)] = new double[] {left + size * 1.6, top + size * 5.4};
            return height;
        }
        double marginX = Math.min(size * 7, width * 0.17);
        double marginY = size * 3;
        List<List<Integer>> within = group.stream()
                .map(node -> neighbours.get(node).stream().map(group::indexOf).toList())
                .toList();
        OverlapRemoval scatter = new OverlapRemoval(width - 2 * marginX, height - 2 * marginY, size * 3.2, size * 2.9);
        double[][] fitted = scatter.fit(StressLayout.of(within));
        double lowest = 0;
        for (int i = 0; i < group.size(); i++) {
            places[group.get(i)] = new double[] {left + marginX + fitted[i][0], top + marginY + fitted[i][1]};
            lowest = Math.max(lowest, fitted[i][1]);
        }
        return Math.max(height, lowest + 2 * marginY);
    }

    /** Returns the nodes without links, in list order. */
    List<Integer> alone() {
        return IntStream.range(0, map.nodes().size())
                .filter(this::isAlone)
                .boxed()
                .toList();
    }
}
