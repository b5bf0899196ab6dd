package org.cldess.reporting.pdf;

import java.util.HashSet;
import java.util.Set;
import org.cldess.reporting.chart.Drawing;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * Converts a drawing to SVG on white paper: outlines remain outlines, labels remain text, and nothing becomes a bitmap.
 */
final class DrawingPrinter implements Drawing.Visitor {

    private final TextWriter pen;
    private final PrintedPlace place;
    private final FoElement svg;
    private final Set<Drawing.Fill> patterns = new HashSet<>();

    private DrawingPrinter(TextWriter pen, PrintedPlace place, FoElement svg) {
        this.pen = pen;
        this.place = place;
        this.svg = svg;
    }

    static void print(TextWriter pen, PrintedPlace place, FoElement frame, Drawing drawing) {
        String width = FoElement.decimal(drawing.width());
        String height = FoElement.decimal(drawing.height());
        FoElement svg = frame.draw("svg", "width", width, "height", height, "viewBox", "0 0 " + width + " " + height)
                .set("font-family", FontFile.TEXT_FAMILY);
        DrawingPrinter printer = new DrawingPrinter(pen, place, svg);
        drawing.pieces().forEach(piece -> piece.accept(printer));
    }

    @Override
    public void outline(Drawing.Outline outline) {
        outline.fill().ifPresent(fill -> define(fill));
        FoElement path = svg.draw("path", "d", outline.path(), "fill-rule", "evenodd");
        path.set("fill", outline.fill().map(DrawingPrinter::paint).orElse("none"));
        if (outline.x() != 0 || outline.y() != 0 || outline.scale() != 1) {
            path.set(
                    "transform",
                    "translate(%s %s) scale(%s)"
                            .formatted(
                                    FoElement.decimal(outline.x()),
                                    FoElement.decimal(outline.y()),
                                    FoElement.decimal(outline.scale())));
        }
        outline.stroke().ifPresent(stroke -> {
            path.set("stroke", stroke.ink().light()).set("stroke-width", FoElement.decimal(stroke.width()));
            if (stroke.dash() == Drawing.Dash.DASHED) {
                path.set("stroke-dasharray", "4 3");
            }
        });
    }

    /** Defines the pattern of a texture in an ink before its first use. */
    private void define(Drawing.Fill fill) {
        if (fill.texture() != Drawing.Texture.SOLID && patterns.add(fill)) {
            String side = Integer.toString(Drawing.Texture.TILE);
            FoElement pattern = svg.draw("defs")
                    .draw("pattern", "id", pattern(fill), "width", side, "height", side)
                    .set("patternUnits", "userSpaceOnUse")
                    .set("patternTransform", "rotate(" + fill.texture().angle() + ") scale(0.67)");
            pattern.draw("rect", "width", side, "height", side, "fill", Ink.PAGE.light());
            pattern.draw("path", "d", fill.texture().tile(), "fill", fill.ink().light());
        }
    }

    private static String paint(Drawing.Fill fill) {
        return fill.texture() == Drawing.Texture.SOLID ? fill.ink().light() : "url(#" + pattern(fill) + ")";
    }

    private static String pattern(Drawing.Fill fill) {
        return fill.texture().name() + "-" + fill.ink().name();
    }

    @Override
    public void label(Drawing.Label label) {
        Weight weight = label.weight();
        FoElement text = svg.draw("text", "x", FoElement.decimal(label.x()), "y", FoElement.decimal(label.y()))
                .set("text-anchor", anchor(label.anchor()))
                .set("font-size", FoElement.decimal(label.size()))
                .set("font-weight", weight.property())
                .set("fill", label.ink().light());
        pen.label(text, label.text(), weight, place);
    }

    private static String anchor(Drawing.Anchor anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }
}
