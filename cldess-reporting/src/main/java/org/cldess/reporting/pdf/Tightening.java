package org.cldess.reporting.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How much a sequence of pages tightens the spacing of its lines and blocks. Text keeps its size, and blanks to write
 * in keep their height.
 */
enum Tightening {
    CLOSER(0.97, 0.75),
    CLOSEST(0.91, 0.3);

    private static final List<String> GAPS = List.of("space-before", "space-after", "padding-top", "padding-bottom");
    private static final String POINTS = "pt";

    private final double lines;
    private final double gaps;

    Tightening(double lines, double gaps) {
        this.lines = lines;
        this.gaps = gaps;
    }

    /** Returns the next closer setting, if there is one. */
    Optional<Tightening> closer() {
        return this == CLOSER ? Optional.of(CLOSEST) : Optional.empty();
    }

    /** Returns a tightened copy of a sequence of pages. */
    Document of(Document pages) {
        Document copy = (Document) pages.cloneNode(true);
        Element flow = (Element) copy.getElementsByTagName("fo:flow").item(0);
        scale(flow, "line-height", lines);
        for (Element element : elements(flow.getElementsByTagName("*"))) {
            scale(element, "line-height", lines);
            GAPS.forEach(gap -> scale(element, gap, gaps));
        }
        return copy;
    }

    private static void scale(Element element, String attribute, double factor) {
        String value = element.getAttribute(attribute);
        if (value.endsWith(POINTS)) {
            double length = Double.parseDouble(value.substring(0, value.length() - POINTS.length()));
            element.setAttribute(attribute, FoElement.points(factor * length));
        }
    }

    /** Copies a live list of elements, which DOM would search again after each change of the document. */
    private static List<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
