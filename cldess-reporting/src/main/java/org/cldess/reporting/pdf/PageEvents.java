package org.cldess.reporting.pdf;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Sends a page description to the formatter as SAX events: its elements with their attributes, and its texts, in order.
 * Java’s own solution, an identity transformation, takes longer than some of the work on the pages.
 */
final class PageEvents {

    private final ContentHandler listener;

    private PageEvents(ContentHandler listener) {
        this.listener = listener;
    }

    static void tell(Document pages, ContentHandler listener) throws SAXException {
        listener.startDocument();
        new PageEvents(listener).walk(pages.getDocumentElement());
        listener.endDocument();
    }

    private void walk(Node root) throws SAXException {
        Node node = root;
        begin(node);
        while (true) {
            Node child = node.getFirstChild();
            if (child != null) {
                node = child;
            } else {
                end(node);
                while (node != root && node.getNextSibling() == null) {
                    node = node.getParentNode();
                    end(node);
                }
                if (node == root) {
                    return;
                }
                node = node.getNextSibling();
            }
            begin(node);
        }
    }

    private void begin(Node node) throws SAXException {
        if (node instanceof Element element) {
            listener.startElement(
                    element.getNamespaceURI(), element.getLocalName(), element.getTagName(), attributes(element));
        } else {
            char[] text = node.getNodeValue().toCharArray();
            listener.characters(text, 0, text.length);
        }
    }

    private void end(Node node) throws SAXException {
        if (node instanceof Element element) {
            listener.endElement(element.getNamespaceURI(), element.getLocalName(), element.getTagName());
        }
    }

    private static AttributesImpl attributes(Element element) {
        AttributesImpl attributes = new AttributesImpl();
        NamedNodeMap all = element.getAttributes();
        for (int index = 0; index < all.getLength(); index++) {
            Attr attribute = (Attr) all.item(index);
            boolean qualified = attribute.getNamespaceURI() != null;
            attributes.addAttribute(
                    qualified ? attribute.getNamespaceURI() : "",
                    qualified ? attribute.getLocalName() : attribute.getName(),
                    attribute.getName(),
                    "CDATA",
                    attribute.getValue());
        }
        return attributes;
    }
}
