package org.cldess.reporting.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML being written: every text and every value of an attribute is escaped, every element opened is closed, in order.
 * Attributes are given as names and values in turn.
 */
final class Markup {
    /** Elements after whose end a line ends, so that the page can be read as a text too. */
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

    /** Closes the element opened last. */
    Markup close() {
        String name = open.pop();
        out.append("</").append(name).append('>');
        if (ON_LINES.contains(name)) {
            out.append('\n');
        }
        return this;
    }

    /** An element that never has content, such as {@code meta} and {@code br}. */
    Markup alone(String name, String... attributes) {
        start(name, attributes);
        return this;
    }

    /** An element that holds one text. */
    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup text(String text) {
        text.codePoints().forEach(point -> escape(point, false));
        return this;
    }

    /** Text of our own that is markup or a style sheet already. */
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
