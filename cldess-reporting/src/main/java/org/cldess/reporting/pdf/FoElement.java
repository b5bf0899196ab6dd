package org.cldess.reporting.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * An element of a page description under construction. Children are appended in reading order. Attributes are pairs of
 * name and value; the prefixes {@code fox:} and {@code xml:} mark the attributes of the formatter and of XML.
 */
final class FoElement {
    /** The strength that keeps content on one page if possible; a page that is too small is not an error. */
    static final String STRONGLY = "9";

    private static final String NAMESPACE = "http://www.w3.org/1999/XSL/Format";
    private static final String DRAWING = "http://www.w3.org/2000/svg";
    private static final String EXTENSIONS = "http://xmlgraphics.apache.org/fop/extensions";

    private final Element element;

    /** The style that the text of this element has, if it is known. */
    private @Nullable TextStyle style;

    private FoElement(Element element, @Nullable TextStyle style) {
        this.element = element;
        this.style = style;
    }

    /** Creates a document and returns its root. */
    static FoElement root(String... attributes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().newDocument();
            Element root = document.createElementNS(NAMESPACE, "fo:root");
            document.appendChild(root);
            return new FoElement(root, null).setAll(attributes);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java builds XML documents.", e);
        }
    }

    Document document() {
        return element.getOwnerDocument();
    }

    /** Appends an element of XSL-FO and returns it. */
    FoElement add(String name, String... attributes) {
        return appended(NAMESPACE, "fo:" + name, attributes);
    }

    /** Appends an extension of the formatter and returns it. */
    FoElement extend(String name, String... attributes) {
        return appended(EXTENSIONS, "fox:" + name, attributes);
    }

    /** Appends an element of XSL-FO and returns this one. */
    FoElement with(String name, String... attributes) {
        add(name, attributes);
        return this;
    }

    FoElement set(String name, String value) {
        if (name.startsWith("fox:")) {
            element.setAttributeNS(EXTENSIONS, name, value);
        } else if (name.startsWith("xml:")) {
            element.setAttributeNS("http://www.w3.org/XML/1998/namespace", name, value);
        } else {
            element.setAttribute(name, value);
        }
        return this;
    }

    /** Appends characters as they are; the caller must have cleaned them. */
    FoElement characters(String text) {
        element.appendChild(document().createTextNode(text));
        return this;
    }

    /** Appends an element of a drawing and returns it. */
    FoElement draw(String name, String... attributes) {
        return appended(DRAWING, name, attributes);
    }

    /**
     * Sets the size, weight and colour of text, as far as they are not inherited: most blocks look like their parent.
     */
    FoElement styled(TextStyle wanted) {
        TextStyle inherited = style;
        style = wanted;
        if (inherited == null || inherited.size() != wanted.size()) {
            set("font-size", points(wanted.size()));
        }
        if (inherited == null || inherited.lineHeight() != wanted.lineHeight()) {
            set("line-height", points(wanted.lineHeight()));
        }
        if (inherited == null || inherited.weight() != wanted.weight()) {
            set("font-weight", wanted.weight().property());
        }
        if (inherited == null || inherited.ink() != wanted.ink()) {
            set("color", wanted.ink().light());
        }
        return this;
    }

    /** Formats a length in points, rounded to the resolution of a printer. */
    static String points(double length) {
        return decimal(length) + "pt";
    }

    /** Formats a number with at most three decimals, independently of the locale. */
    static String decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    boolean isEmpty() {
        return !element.hasChildNodes();
    }

    private FoElement appended(String namespace, String name, String... attributes) {
        FoElement child = new FoElement(document().createElementNS(namespace, name), style);
        element.appendChild(child.element);
        return child.setAll(attributes);
    }

    private FoElement setAll(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            set(attributes[i], attributes[i + 1]);
        }
        return this;
    }
}
