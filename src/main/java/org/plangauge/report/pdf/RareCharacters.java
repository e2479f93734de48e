package org.plangauge.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Characters that some face lacks, such as those of rare names. The renderer drops them in silence: it does not look into the next
 * family of a list. Here each run of them is given a family that has them.
 */
final class RareCharacters {

    private final Fonts fonts;
    private final TreeSet<Integer> missing = new TreeSet<>();

    private RareCharacters(Fonts fonts) {
        this.fonts = fonts;
    }

    /** @throws MissingGlyphs when no face has a character of the page */
    static void placed(Document page, Fonts fonts) {
        if (PageCharacters.ofText(page).allMatch(fonts::everywhere)) {
            return;
        }
        RareCharacters rare = new RareCharacters(fonts);
        rare.visit(page.getDocumentElement());
        if (!rare.missing.isEmpty()) {
            throw new MissingGlyphs(List.copyOf(rare.missing));
        }
    }

    private void visit(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element inner) {
                visit(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE && !child.getNodeValue().codePoints().allMatch(fonts::everywhere)) {
                split(child);
            }
        }
    }

    private void split(Node text) {
        StringBuilder run = new StringBuilder();
        Optional<String> family = Optional.empty();
        for (int c : text.getNodeValue().codePoints().toArray()) {
            Optional<String> wanted = fonts.everywhere(c) ? Optional.empty() : fonts.familyOf(c);
            if (wanted.isEmpty() && !fonts.everywhere(c)) {
                missing.add(c);
            }
            if (!wanted.equals(family)) {
                put(run, family, text);
                family = wanted;
            }
            run.appendCodePoint(c);
        }
        put(run, family, text);
        text.getParentNode().removeChild(text);
    }

    private static void put(StringBuilder run, Optional<String> family, Node before) {
        if (run.isEmpty()) {
            return;
        }
        Document page = before.getOwnerDocument();
        Node piece = page.createTextNode(run.toString());
        if (family.isPresent()) {
            Element span = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "span");
            span.setAttribute("style", "font-family: '" + family.get() + "'");
            span.appendChild(piece);
            piece = span;
        }
        before.getParentNode().insertBefore(piece, before);
        run.setLength(0);
    }
}
