package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.chart.Drawing.Fill;
import org.cldess.reporting.chart.Drawing.Label;
import org.cldess.reporting.chart.Drawing.Outline;
import org.cldess.reporting.chart.Drawing.Piece;
import org.cldess.reporting.chart.Drawing.Stroke;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.theme.Weight;

/** Collects the pieces of a drawing, in the unit of the canvas. */
final class DrawingBuilder {
    private final Canvas canvas;
    private final List<Piece> pieces = new ArrayList<>();

    DrawingBuilder(Canvas canvas) {
        this.canvas = canvas;
    }

    Drawing drawing(double height) {
        return new Drawing(canvas.width(), round(height), pieces);
    }

    void bar(double x, double y, double width, double height, Fill fill) {
        add(rectangle(x, y, width, height), Optional.of(fill), Optional.empty());
    }

    void bar(double x, double y, double width, double height, Ink ink) {
        bar(x, y, width, height, new Fill(ink, Drawing.Texture.SOLID));
    }

    /** Draws a frame whose edge is inside the rectangle. */
    void frame(double x, double y, double width, double height, Ink ink, Dash dash) {
        double edge = edge();
        add(
                rectangle(x + edge / 2, y + edge / 2, Math.max(0, width - edge), Math.max(0, height - edge)),
                Optional.empty(),
                Optional.of(new Stroke(ink, round(edge), dash)));
    }

    /** Draws a frame whose edge is inside the rectangle, open on the sides where its content continues. */
    void openFrame(double x, double y, double width, double height, Ink ink, boolean openLeft, boolean openRight) {
        if (!openLeft && !openRight) {
            frame(x, y, width, height, ink, Dash.NONE);
            return;
        }
        double edge = edge();
        double left = openLeft ? x : x + edge / 2;
        double right = openRight ? x + width : x + width - edge / 2;
        double top = y + edge / 2;
        double bottom = y + height - edge / 2;
        String sides = (openLeft ? "" : "M" + number(left) + " " + number(top) + "V" + number(bottom))
                + (openRight ? "" : "M" + number(right) + " " + number(top) + "V" + number(bottom));
        String path = "M" + number(left) + " " + number(top) + "H" + number(right) + "M" + number(left) + " "
                + number(bottom) + "H" + number(right) + sides;
        add(path, Optional.empty(), Optional.of(new Stroke(ink, round(edge), Dash.NONE)));
    }

    void line(double fromX, double fromY, double toX, double toY, Ink ink, double weight, Dash dash) {
        String path = "M" + number(fromX) + " " + number(fromY) + "L" + number(toX) + " " + number(toY);
        add(path, Optional.empty(), Optional.of(new Stroke(ink, round(weight * edge()), dash)));
    }

    /** Draws the right half of an ellipse, from its top to its bottom. */
    void arc(double x, double top, double bottom, double reach, Ink ink, double weight) {
        String path = "M" + number(x) + " " + number(top) + "A" + number(reach) + " " + number((bottom - top) / 2)
                + " 0 0 1 " + number(x) + " " + number(bottom);
        add(path, Optional.empty(), Optional.of(new Stroke(ink, round(weight * edge()), Dash.NONE)));
    }

    void diamond(double x, double y, double reach, Ink ink, boolean filled) {
        String path = "M" + number(x) + " " + number(y - reach) + "L" + number(x + reach) + " " + number(y) + "L"
                + number(x) + " " + number(y + reach) + "L" + number(x - reach) + " " + number(y) + "z";
        add(
                path,
                Optional.of(new Fill(filled ? ink : Ink.PAGE, Drawing.Texture.SOLID)),
                Optional.of(new Stroke(filled ? Ink.PAGE : ink, round(edge()), Dash.NONE)));
    }

    /** Draws a diamond without an edge. */
    void plainDiamond(double x, double y, double reach, Ink ink) {
        String path = "M" + number(x) + " " + number(y - reach) + "l" + number(reach) + " " + number(reach) + "l"
                + number(-reach) + " " + number(reach) + "l" + number(-reach) + " " + number(-reach) + "z";
        add(path, Optional.of(new Fill(ink, Drawing.Texture.SOLID)), Optional.empty());
    }

    /** Draws a polygon with a broken edge; nothing if it has no corners. */
    void area(List<double[]> corners, Ink inside, Ink edge) {
        if (corners.isEmpty()) {
            return;
        }
        String path = corners.stream()
                .map(corner -> number(corner[0]) + " " + number(corner[1]))
                .collect(Collectors.joining("L", "M", "z"));
        add(
                path,
                Optional.of(new Fill(inside, Drawing.Texture.SOLID)),
                Optional.of(new Stroke(edge, round(edge()), Dash.DASHED)));
    }

    /** Draws a band of one thickness that bends from the height of one end to that of the other. */
    void band(double fromX, double fromY, double toX, double toY, double thickness, Ink inside, Ink edge) {
        String path = "M" + number(fromX) + " " + number(fromY)
                + curve(fromX, fromY, toX, toY)
                + "v" + number(thickness)
                + curve(toX, toY + thickness, fromX, fromY + thickness)
                + "z";
        add(
                path,
                Optional.of(new Fill(inside, Drawing.Texture.SOLID)),
                Optional.of(new Stroke(edge, round(edge() / 2), Dash.NONE)));
    }

    private static String curve(double fromX, double fromY, double toX, double toY) {
        String middle = number((fromX + toX) / 2);
        return "C" + middle + " " + number(fromY) + " " + middle + " " + number(toY) + " " + number(toX) + " "
                + number(toY);
    }

    void disc(double x, double y, double radius, Ink ink) {
        String path = "M" + number(x) + " " + number(y - radius) + half(radius, 1) + half(radius, -1) + "z";
        add(path, Optional.of(new Fill(ink, Drawing.Texture.SOLID)), Optional.empty());
    }

    /** Draws a circle with a broken edge, on the page background. */
    void ring(double x, double y, double radius, Ink ink, double weight) {
        String path = "M" + number(x) + " " + number(y - radius) + half(radius, 1) + half(radius, -1) + "z";
        add(
                path,
                Optional.of(new Fill(Ink.PAGE, Drawing.Texture.SOLID)),
                Optional.of(new Stroke(ink, round(weight * edge()), Dash.DASHED)));
    }

    private static String half(double radius, int direction) {
        return "a" + number(radius) + " " + number(radius) + " 0 1 1 0 " + number(direction * 2 * radius);
    }

    /** Draws the shape of a status in a square with the given top left corner. */
    void mark(StatusMark mark, double x, double y, double side) {
        pieces.add(new Outline(
                mark.path(),
                round(x),
                round(y),
                round(side / 16),
                Optional.of(new Fill(mark.ink(), Drawing.Texture.SOLID)),
                Optional.empty()));
    }

    void text(double x, double y, Anchor anchor, Ink ink, String text) {
        label(x, y, anchor, Weight.NORMAL, ink, text);
    }

    /** Draws one line of a longer text. */
    void line(double x, double y, Anchor anchor, Ink ink, String line, String whole) {
        label(x, y, anchor, Weight.NORMAL, ink, line, whole);
    }

    void bold(double x, double y, Anchor anchor, Ink ink, String text) {
        label(x, y, anchor, Weight.BOLD, ink, text);
    }

    /** Draws lines below each other, the first with its baseline at y. */
    void lines(double x, double y, Ink ink, Weight weight, List<String> lines) {
        for (int index = 0; index < lines.size(); index++) {
            label(x, y + index * lineHeight(), Anchor.START, weight, ink, lines.get(index));
        }
    }

    /** Draws lines on the page background, so that no grid line runs through them. */
    void linesOnPage(double x, double y, Ink ink, Weight weight, List<String> lines) {
        double size = canvas.textSize();
        for (int index = 0; index < lines.size(); index++) {
            double width = canvas.measure().width(lines.get(index), size, weight);
            bar(x, y - size * 0.9 + index * lineHeight(), width, size * 1.2, Ink.PAGE);
        }
        lines(x, y, ink, weight, lines);
    }

    /** Returns the distance between two baselines. */
    double lineHeight() {
        return canvas.textSize() * 1.3;
    }

    /** Returns the width of a thin edge: one pixel for text of 13 pixels. */
    double edge() {
        return canvas.textSize() / 13;
    }

    private void label(double x, double y, Anchor anchor, Weight weight, Ink ink, String text) {
        label(x, y, anchor, weight, ink, text, text);
    }

    private void label(double x, double y, Anchor anchor, Weight weight, Ink ink, String line, String whole) {
        pieces.add(new Label(round(x), round(y), anchor, canvas.textSize(), weight, ink, line, whole));
    }

    private void add(String path, Optional<Fill> fill, Optional<Stroke> stroke) {
        pieces.add(new Outline(path, 0, 0, 1, fill, stroke));
    }

    private static String rectangle(double x, double y, double width, double height) {
        return "M" + number(x) + " " + number(y) + "h" + number(width) + "v" + number(height) + "h" + number(-width)
                + "z";
    }

    private static double round(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
