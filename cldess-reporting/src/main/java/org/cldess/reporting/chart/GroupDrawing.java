package org.cldess.reporting.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.language.Typography;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.chart.GroupMap.Bond;
import org.cldess.reporting.chart.GroupMap.Group;
import org.cldess.reporting.chart.NetworkMap.Side;
import org.cldess.reporting.chart.OccupiedBoxes.Box;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * Draws the groups of a network on one canvas: names in a column, shapes beside them, arcs to the right. Arcs that span
 * the same number of rows reach equally far. Two arcs whose numbers are at the same height span numbers of rows that
 * differ by at least two, so a step of half a number's width is enough. If a canvas has less, a number moves along its
 * arc, numbers of the strongest arcs first; a number without room is left to the table.
 */
final class GroupDrawing {
    private static final int MAX_NAME_LINES = 3;
    private static final int MAX_DETAIL_LINES = 3;
    private static final int MAX_MOVES = 40;
    private static final double MAX_FOR_NAMES = 0.46;

    private final GroupMap map;
    private final Canvas canvas;
    private final double size;
    private final DrawingBuilder sketch;
    private final double number;
    private final double step;
    private final double names;
    private final double shapes;
    private final double row;
    private final int mostMembers;
    private final int mostLinks;

    GroupDrawing(GroupMap map, Canvas canvas) {
        this.map = map;
        this.canvas = canvas;
        this.size = canvas.textSize();
        this.sketch = new DrawingBuilder(canvas);
        this.mostMembers = map.groups().stream().mapToInt(Group::members).max().orElse(1);
        this.mostLinks = map.bonds().stream().mapToInt(Bond::links).max().orElse(1);
        this.number = map.bonds().stream()
                        .mapToDouble(bond -> canvas.widthOf(written(bond)))
                        .max()
                        .orElse(0)
                + size * 0.6;
        int steps = Math.max(1, widest());
        double needed = size * 2.6 + Math.max(number * 0.45, size * 0.8) * steps + number / 2;
        double wanted = map.groups().stream()
                .mapToDouble(group -> Math.max(canvas.widthOf(group.label()), canvas.widthOf(group.detail())))
                .max()
                .orElse(0);
        double maximum = Math.min(canvas.width() * MAX_FOR_NAMES, canvas.width() - needed);
        this.names = Math.min(wanted, Math.max(maximum, size * 8.5)) + 0.01;
        this.shapes = names + size * 1.5;
        double room = canvas.width() - shapes - size * 1.1 - number / 2;
        this.step = Math.min(room / steps, size * 7);
        int lines = map.groups().stream()
                .mapToInt(group -> label(group).size() + detail(group).size())
                .max()
                .orElse(1);
        this.row = Math.max(lines * sketch.lineHeight() + size * 0.7, size * 3);
    }

    private int widest() {
        return map.bonds().stream()
                .mapToInt(bond -> Math.abs(bond.to() - bond.from()))
                .max()
                .orElse(1);
    }

    private String written(Bond bond) {
        return Typography.number(bond.links(), map.locale());
    }

    private List<String> label(Group group) {
        return Wrapping.atMost(MAX_NAME_LINES, canvas, group.label(), names, Weight.NORMAL);
    }

    private List<String> detail(Group group) {
        return Wrapping.atMost(MAX_DETAIL_LINES, canvas, group.detail(), names, Weight.NORMAL);
    }

    Drawing draw() {
        List<Bond> strongLast = map.bonds().stream()
                .sorted(Comparator.comparing(Bond::across).thenComparingInt(Bond::links))
                .toList();
        strongLast.forEach(this::arc);
        numbers();
        for (int place = 0; place < map.groups().size(); place++) {
            group(map.groups().get(place), place);
        }
        return sketch.drawing(key(map.groups().size() * row + size * 0.4));
    }

    private double middle(int place) {
        return (place + 0.5) * row;
    }

    private void arc(Bond bond) {
        double top = middle(Math.min(bond.from(), bond.to()));
        double bottom = middle(Math.max(bond.from(), bond.to()));
        sketch.arc(shapes, top, bottom, reach(bond), bond.across() ? Ink.PRIMARY : Ink.BORDER, weight(bond));
    }

    /** Returns how far an arc reaches to the right of the shapes. */
    private double reach(Bond bond) {
        return size * 1.1 + step * Math.abs(bond.to() - bond.from());
    }

    /**
     * Returns the thickness of an arc. It grows with the square root of the number of links, so that weak arcs remain
     * visible.
     */
    private double weight(Bond bond) {
        return 0.8 + 4.2 * Math.sqrt((double) bond.links() / mostLinks);
    }

    private void numbers() {
        OccupiedBoxes taken = new OccupiedBoxes();
        double edge = size * 1.2;
        for (int place = 0; place < map.groups().size(); place++) {
            taken.take(new Box(0, middle(place) - edge, shapes + edge, middle(place) + edge));
        }
        map.bonds().stream()
                .sorted(Comparator.comparingInt(bond -> -bond.links()))
                .forEach(bond -> placesOf(bond)
                        .filter(box -> box.right() <= canvas.width() + 0.02 && taken.isFree(box))
                        .findFirst()
                        .ifPresent(box -> {
                            taken.take(box);
                            number(bond, box);
                        }));
    }

    /**
     * Returns the possible places of a number: the outermost point of its arc, then points above and below it on the
     * arc.
     */
    private Stream<Box> placesOf(Bond bond) {
        double half = Math.abs(middle(bond.from()) - middle(bond.to())) / 2;
        double width = canvas.widthOf(written(bond)) + size * 0.4;
        return IntStream.rangeClosed(0, 2 * MAX_MOVES)
                .mapToDouble(move -> (move % 2 == 0 ? 1 : -1) * ((move + 1) / 2) * size * 0.7)
                .filter(dy -> Math.abs(dy) < half * 0.9)
                .mapToObj(dy -> {
                    double x = shapes + reach(bond) * Math.sqrt(1 - dy * dy / (half * half));
                    double y = (middle(bond.from()) + middle(bond.to())) / 2 + dy;
                    return new Box(x - width / 2, y - size * 0.65, x + width / 2, y + size * 0.65);
                });
    }

    private void number(Bond bond, Box box) {
        sketch.bar(box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top(), Ink.PAGE);
        double middle = (box.left() + box.right()) / 2;
        sketch.text(middle, box.top() + size * 1.01, Anchor.MIDDLE, Ink.TEXT, written(bond));
    }

    private void group(Group group, int place) {
        List<String> label = label(group);
        List<String> detail = detail(group);
        double y = middle(place) - (label.size() + detail.size()) * sketch.lineHeight() / 2 + size;
        sketch.lines(0, y, Ink.TEXT, Weight.NORMAL, label);
        sketch.lines(0, y + label.size() * sketch.lineHeight(), Ink.MUTED, Weight.NORMAL, detail);
        double radius = size * (0.4 + 0.7 * Math.sqrt((double) group.members() / mostMembers));
        mark(group.side(), shapes, middle(place), radius + size * 0.14, Optional.of(Ink.PAGE));
        mark(group.side(), shapes, middle(place), radius, Optional.empty());
    }

    private void mark(Optional<Side> side, double x, double y, double radius, Optional<Ink> ink) {
        if (side.isEmpty()) {
            sketch.disc(x, y, radius, ink.orElse(Ink.CATEGORY_1));
            sketch.bar(x - radius * 0.45, y - radius * 0.45, radius * 0.9, radius * 0.9, Ink.PAGE);
            return;
        }
        switch (side.get()) {
            case FIRST -> sketch.disc(x, y, radius, ink.orElse(Ink.CATEGORY_1));
            case SECOND ->
                sketch.bar(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8, ink.orElse(Ink.CATEGORY_2));
            case NEITHER -> sketch.plainDiamond(x, y, radius * 1.15, ink.orElse(Ink.BORDER));
        }
    }

    private double key(double y) {
        sketch.line(0, y, canvas.width(), y, Ink.RULE, 1, Dash.NONE);
        Legend key = new Legend(canvas, sketch, y + size * 0.5);
        GroupMap.KeyWords words = map.words();
        sample(key, Optional.of(Side.FIRST), words.first());
        sample(key, Optional.of(Side.SECOND), words.second());
        sample(key, Optional.of(Side.NEITHER), words.neither());
        sample(key, Optional.empty(), words.several());
        if (map.bonds().stream().anyMatch(Bond::across)) {
            sample(key, Ink.PRIMARY, words.across());
        }
        if (map.bonds().stream().anyMatch(bond -> !bond.across())) {
            sample(key, Ink.BORDER, words.within());
        }
        return key.bottom() + size * 0.2;
    }

    private void sample(Legend key, Optional<Side> side, String words) {
        if (map.groups().stream().anyMatch(group -> group.side().equals(side))) {
            key.add(words, (x, middle) -> mark(side, x + size * 0.85, middle, size * 0.55, Optional.empty()));
        }
    }

    private void sample(Legend key, Ink ink, String words) {
        key.add(words, (x, middle) -> sketch.line(x, middle, x + size * 1.6, middle, ink, 2, Dash.NONE));
    }
}
