package org.cldess.reporting.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Builds HTML. All texts and attribute values are escaped, and every open element is closed in order. Attributes are
 * given as alternating names and values.
 */
final class Markup {
    /** Elements that are followed by a line break, so that the source of the page is readable. */
    private static final Set<String> ON_LINES = Set.of(
            "head",
            "title",
            "style",
            "body",
            "header",
            "nav",
            "main",
            "footer",
            "section",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "div",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "details",
            "summary",
            "svg");

    private final StringBuilder out = new StringBuilder(32_768);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    Markup open(String name, String... attributes) {
        start(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the last opened element. */
    Markup close() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        if (ON_LINES.contains(name)) {
            out.append('\n');
        }
        return this;
    }

    /** Writes an element without content, such as {@code meta} and {@code br}. */
    Markup voidElement(String name, String... attributes) {
        start(name, attributes);
        return this;
    }

    /** Writes an element with one text. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup text(String text) {
        text.codePoints().forEach(point -> escape(point, false));
        return this;
    }

    /** Writes our own text that is already markup or a style sheet. */
    Markup verbatim(String trusted) {
        out.append(trusted);
        return this;
    }

    String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Elements are still open: " + open);
        }
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            attributes[index + 1].codePoints().forEach(point -> escape(point, true));
            out.append('"');
        }
        out.append('>');
    }

    private void escape(int point, boolean quoted) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append(quoted ? "&quot;" : "\"");
            default -> out.appendCodePoint(point);
        }
    }
}
