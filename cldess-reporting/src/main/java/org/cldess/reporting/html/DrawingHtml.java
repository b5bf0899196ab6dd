package org.cldess.reporting.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cldess.reporting.chart.Drawing;
import org.cldess.reporting.theme.Weight;

/** Writes a drawing as inline SVG whose colours follow the reader's light or dark theme. */
final class DrawingHtml implements Drawing.Visitor {
    private final Markup markup;
    private final ForeignLabels languages;
    private final String id;

    private DrawingHtml(Markup markup, ForeignLabels languages, String id) {
        this.markup = markup;
        this.languages = languages;
        this.id = id;
    }

    /**
     * Writes a drawing.
     *
     * @param languages the labels in another language
     * @param id the id, unique in the page; ids in the drawing begin with it
     * @param cssClass the class of the screens that show the drawing
     */
    static void write(
            Markup markup,
            ForeignLabels languages,
            Drawing drawing,
            String id,
            String cssClass,
            String title,
            String alternative) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        markup.open(
                "svg",
                "class",
                "chart " + cssClass,
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height);
        spoken(markup, languages, "title", title, id);
        spoken(markup, languages, "desc", alternative, id);
        DrawingHtml visitor = new DrawingHtml(markup, languages, id);
        visitor.patterns(drawing);
        drawing.pieces().forEach(piece -> piece.accept(visitor));
        markup.close();
    }

    /** Writes the text alternative of the drawing as HTML, which marks languages. */
    private static void spoken(Markup markup, ForeignLabels languages, String name, String text, String id) {
        markup.open(name, "id", id + "-" + name);
        languages.write(markup, "span", text);
        markup.close();
    }

    private void patterns(Drawing drawing) {
        Set<Drawing.Fill> textures = new LinkedHashSet<>();
        for (Drawing.Piece piece : drawing.pieces()) {
            if (piece instanceof Drawing.Outline outline) {
                outline.fill()
                        .filter(fill -> fill.texture() != Drawing.Texture.SOLID)
                        .ifPresent(textures::add);
            }
        }
        String side = Integer.toString(Drawing.Texture.TILE);
        for (Drawing.Fill fill : textures) {
            markup.open(
                    "pattern",
                    "id",
                    pattern(fill),
                    "width",
                    side,
                    "height",
                    side,
                    "patternUnits",
                    "userSpaceOnUse",
                    "patternTransform",
                    "rotate(" + fill.texture().angle() + ")");
            markup.open("path", "class", "f-page", "d", "M0 0h" + side + "v" + side + "h-" + side + "z")
                    .close();
            markup.open(
                            "path",
                            "class",
                            "f-" + Css.name(fill.ink()),
                            "d",
                            fill.texture().tile())
                    .close();
            markup.close();
        }
    }

    private String pattern(Drawing.Fill fill) {
        return id + "-" + Css.name(fill.ink()) + "-" + fill.texture().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void outline(Drawing.Outline outline) {
        List<String> attributes = new ArrayList<>(List.of("class", classes(outline), "d", outline.path()));
        outline.fill()
                .filter(fill -> fill.texture() != Drawing.Texture.SOLID)
                .ifPresent(fill -> attributes.addAll(List.of("fill", "url(#" + pattern(fill) + ")")));
        outline.stroke().ifPresent(stroke -> attributes.addAll(List.of("stroke-width", number(stroke.width()))));
        if (outline.scale() != 1 || outline.x() != 0 || outline.y() != 0) {
            String place = number(outline.x()) + " " + number(outline.y());
            String transform = "translate(" + place + ") scale(" + number(outline.scale()) + ")";
            attributes.addAll(List.of("transform", transform));
        }
        markup.open("path", attributes.toArray(String[]::new)).close();
    }

    private static String classes(Drawing.Outline outline) {
        String inside = outline.fill().map(DrawingHtml::fillClass).orElse("none");
        return (inside + outline.stroke().map(DrawingHtml::strokeClass).orElse("")).strip();
    }

    private static String fillClass(Drawing.Fill fill) {
        return fill.texture() == Drawing.Texture.SOLID ? "f-" + Css.name(fill.ink()) : "";
    }

    private static String strokeClass(Drawing.Stroke stroke) {
        return " s-" + Css.name(stroke.ink()) + (stroke.dash() == Drawing.Dash.DASHED ? " dashed" : "");
    }

    @Override
    public void label(Drawing.Label label) {
        String anchor = switch (label.anchor()) {
            case START -> "";
            case MIDDLE -> " mid";
            case END -> " end";
        };
        List<String> attributes = new ArrayList<>(List.of(
                "class",
                "f-" + Css.name(label.ink()) + anchor + (label.weight() == Weight.BOLD ? " bold" : ""),
                "x",
                number(label.x()),
                "y",
                number(label.y())));
        Optional<Locale> language = languages.language(label.whole());
        language.ifPresent(whole -> attributes.addAll(List.of("lang", whole.toLanguageTag())));
        markup.open("text", attributes.toArray(String[]::new));
        if (language.isPresent()) {
            markup.text(label.text());
        } else {
            languages.write(markup, "tspan", label.text());
        }
        markup.close();
    }

    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
