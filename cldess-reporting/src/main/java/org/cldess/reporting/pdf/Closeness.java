package org.cldess.reporting.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How close the lines and blocks of a sequence of pages stand to each other. Text keeps its size, and blanks to write in their height. */
enum Closeness {
    NORMAL(1, 1),
    CLOSER(0.97, 0.75),
    CLOSEST(0.93, 0.5);

    private static final List<String> GAPS = List.of("space-before", "space-after", "padding-top", "padding-bottom");
    private static final String POINTS = "pt";

    private final double lines;
    private final double gaps;

    Closeness(double lines, double gaps) {
        this.lines = lines;
        this.gaps = gaps;
    }

    /** What is tried where this won nothing: after the closest, what is normal. */
    Closeness further() {
        return this == CLOSER ? CLOSEST : NORMAL;
    }

    /** A copy of pages whose sequences are set as told, in their order. */
    static Document applied(Document pages, List<Closeness> each) {
        Document copy = (Document) pages.cloneNode(true);
        NodeList sequences = copy.getElementsByTagName("fo:flow");
        for (int index = 0; index < each.size(); index++) {
            each.get(index).apply((Element) sequences.item(index));
        }
        return copy;
    }

    private void apply(Element flow) {
        if (this == NORMAL) {
            return;
        }
        NodeList inside = flow.getElementsByTagName("*");
        for (int index = 0; index < inside.getLength(); index++) {
            Element element = (Element) inside.item(index);
            scale(element, "line-height", lines);
            GAPS.forEach(gap -> scale(element, gap, gaps));
        }
    }

    private static void scale(Element element, String attribute, double factor) {
        String value = element.getAttribute(attribute);
        if (value.endsWith(POINTS)) {
            double length = Double.parseDouble(value.substring(0, value.length() - POINTS.length()));
            element.setAttribute(attribute, Fo.points(factor * length));
        }
    }
}
