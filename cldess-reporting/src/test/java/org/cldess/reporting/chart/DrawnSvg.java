package org.cldess.reporting.chart;

import java.math.BigDecimal;
import org.cldess.reporting.chart.Drawing.Label;
import org.cldess.reporting.chart.Drawing.Outline;
import org.cldess.reporting.theme.Weight;

/** Writes a drawing as SVG, one element per line. */
final class DrawnSvg implements Drawing.Visitor {
    private final StringBuilder picture = new StringBuilder();

    private DrawnSvg() {}

    static String of(Drawing drawing) {
        DrawnSvg svg = new DrawnSvg();
        svg.line("<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"sans-serif\" width=\"%s\" height=\"%s\">"
                .formatted(number(drawing.width()), number(drawing.height())));
        svg.line("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>");
        drawing.pieces().forEach(piece -> piece.accept(svg));
        svg.line("</svg>");
        return svg.picture.toString();
    }

    @Override
    public void outline(Outline outline) {
        String fill = outline.fill()
                .map(inside -> " fill=\"%s\"%s"
                        .formatted(
                                inside.ink().light(),
                                inside.texture() != Drawing.Texture.SOLID ? " fill-opacity=\"0.5\"" : ""))
                .orElse(" fill=\"none\"");
        String stroke = outline.stroke()
                .map(edge -> " stroke=\"%s\" stroke-width=\"%s\"%s"
                        .formatted(
                                edge.ink().light(),
                                number(edge.width()),
                                edge.dash() == Drawing.Dash.DASHED ? " stroke-dasharray=\"4 3\"" : ""))
                .orElse("");
        line("<path transform=\"translate(%s %s) scale(%s)\"%s%s d=\"%s\"/>"
                .formatted(
                        number(outline.x()),
                        number(outline.y()),
                        number(outline.scale()),
                        fill,
                        stroke,
                        outline.path()));
    }

    @Override
    public void label(Label label) {
        String anchor = switch (label.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        line("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>"
                .formatted(
                        number(label.x()),
                        number(label.y()),
                        number(label.size()),
                        anchor,
                        label.ink().light(),
                        label.weight() == Weight.BOLD ? " font-weight=\"bold\"" : "",
                        label.text().replace("&", "&amp;").replace("<", "&lt;")));
    }

    private void line(String text) {
        picture.append(text).append('\n');
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
