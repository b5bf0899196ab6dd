package org.cldess.reporting.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * How much a sequence of pages tightens the spacing of its lines and blocks. Text keeps its size, and blanks to write
 * in keep their height.
 */
enum Tightening {
    CLOSER(0.97, 0.75),
    CLOSEST(0.93, 0.4);

    private static final List<String> GAPS = List.of("space-before", "space-after", "padding-top", "padding-bottom");
    private static final String POINTS = "pt";

    private final double lines;
    private final double gaps;

    Tightening(double lines, double gaps) {
        this.lines = lines;
        this.gaps = gaps;
    }

    /** Tightens some sequences of pages, given by their index from 0. */
    static void apply(Document pages, Map<Integer, Tightening> closer) {
        List<Element> sequences = sequences(pages);
        closer.forEach((index, closeness) -> closeness.apply(sequences.get(index)));
    }

    /** Returns a copy of the document with some sequences only, tightened. */
    static Document some(Document pages, Map<Integer, Tightening> closer) {
        Document copy = (Document) pages.cloneNode(false);
        Node root = copy.appendChild(copy.importNode(pages.getDocumentElement(), false));
        root.appendChild(copy.importNode(
                pages.getElementsByTagName("fo:layout-master-set").item(0), true));
        List<Element> sequences = sequences(pages);
        closer.forEach((index, closeness) -> {
            Element sequence = (Element) copy.importNode(sequences.get(index), true);
            closeness.apply(sequence);
            root.appendChild(sequence);
        });
        return copy;
    }

    private void apply(Element sequence) {
        Element flow = (Element) sequence.getElementsByTagName("fo:flow").item(0);
        for (Element element : elements(flow.getElementsByTagName("*"))) {
            scale(element, "line-height", lines);
            GAPS.forEach(gap -> scale(element, gap, gaps));
        }
    }

    private static void scale(Element element, String attribute, double factor) {
        String value = element.getAttribute(attribute);
        if (value.endsWith(POINTS)) {
            double length = Double.parseDouble(value.substring(0, value.length() - POINTS.length()));
            element.setAttribute(attribute, FoElement.points(factor * length));
        }
    }

    private static List<Element> sequences(Document pages) {
        return elements(pages.getElementsByTagName("fo:page-sequence"));
    }

    /** Copies a live list of elements, which DOM would search again after each change of the document. */
    private static List<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
