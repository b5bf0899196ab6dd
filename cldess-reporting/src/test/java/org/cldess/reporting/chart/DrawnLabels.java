package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cldess.reporting.chart.Drawing.Label;

/** The labels of a drawing, with checks of the boxes that they occupy. */
record DrawnLabels(Drawing drawing, Canvas canvas) {
    private static final Pattern LINE = Pattern.compile("M(\\S+) (\\S+)L(\\S+) (\\S+)");

    static List<Label> in(Drawing drawing) {
        return drawing.pieces().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    OccupiedBoxes.Box box(Label label) {
        double width = canvas.measure().width(label.text(), label.size(), label.weight());
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        return new OccupiedBoxes.Box(
                left, label.y() - label.size() * 0.8, left + width, label.y() + label.size() * 0.2);
    }

    /** Checks that no two labels overlap. */
    void keepApart(String where) {
        List<Label> labels = in(drawing);
        List<OccupiedBoxes.Box> boxes = labels.stream().map(this::box).toList();
        for (int one = 0; one < labels.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (boxes.get(one).meets(boxes.get(other))) {
                    fail("%s meets %s in %s", labels.get(one), labels.get(other), where);
                }
            }
        }
    }

    /** Checks that no line runs through a name; a number is inside its node, where its lines meet. */
    void keepOffLines(String where) {
        List<double[]> lines = drawing.pieces().stream()
                .filter(Drawing.Outline.class::isInstance)
                .map(piece -> LINE.matcher(((Drawing.Outline) piece).path()))
                .filter(Matcher::matches)
                .map(line -> IntStream.rangeClosed(1, 4)
                        .mapToDouble(end -> Double.parseDouble(line.group(end)))
                        .toArray())
                .toList();
        for (Label label : in(drawing)) {
            if (!label.text().chars().allMatch(Character::isDigit)) {
                OccupiedBoxes.Box box = box(label);
                for (double[] line : lines) {
                    if (box.isCrossed(line[0], line[1], line[2], line[3])) {
                        fail("A line runs through %s in %s", label, where);
                    }
                }
            }
        }
    }

    /** Checks that all labels are inside the drawing. */
    void stayInside(String where) {
        OccupiedBoxes.Box frame = new OccupiedBoxes.Box(-0.02, 0, canvas.width() + 0.02, drawing.height());
        for (Label label : in(drawing)) {
            if (!box(label).isWithin(frame)) {
                fail("%s leaves the drawing of %s", label, where);
            }
        }
    }
}
