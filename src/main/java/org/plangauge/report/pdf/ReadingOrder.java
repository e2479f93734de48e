package org.plangauge.report.pdf;

import java.util.List;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Text in the order in which it is read, so that it is copied and found as it stands. Of a line the renderer prints first what stands
 * in no inline element and then the elements, each at its place, but one after the other in the file; so here all text beside an
 * inline element is given an element of its own.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    static void kept(Document page) {
        NodeList bodies = page.getElementsByTagName("body");
        for (int i = 0; i < bodies.getLength(); i++) {
            keep((Element) bodies.item(i));
        }
    }

    private static void keep(Element element) {
        List<Node> children = IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item).toList();
        boolean mixed = children.stream().anyMatch(child -> child instanceof Element inner && !inner.getTextContent().isBlank());
        for (Node child : children) {
            if (child instanceof Element inner) {
                keep(inner);
            } else if (mixed && child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().isBlank()) {
                Element span = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "span");
                element.replaceChild(span, child);
                span.appendChild(child);
            }
        }
    }
}
