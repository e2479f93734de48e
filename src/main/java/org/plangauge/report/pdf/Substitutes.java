package org.plangauge.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Characters that the fonts lack. In what a department wrote (elements of class {@code said}) each is printed as {@code 〓}, which nobody
 * takes for a character, and a note ({@code id="missing-characters"}) lists what stood there by code point. Anywhere else, in names of the
 * catalogue and in the office's own wording, or where a template has no such note, it is a fault: what cannot be printed is not released.
 */
final class Substitutes {

    private static final String MARK = "〓";

    private final IntPredicate printable;
    private final List<Integer> refused = new ArrayList<>();
    private final SortedMap<Integer, Integer> replaced = new TreeMap<>();

    private Substitutes(IntPredicate printable) {
        this.printable = printable;
    }

    /**
     * Puts the marks and the note into {@code page}.
     *
     * @throws MissingGlyphs when a character must not be replaced
     */
    static void into(Document page, IntPredicate printable) {
        Substitutes substitutes = new Substitutes(printable);
        if (PageCharacters.ofText(page).anyMatch(substitutes::missing)) {
            substitutes.look(page.getDocumentElement(), false);
        }
        substitutes.note(find(page.getDocumentElement()));
        if (!substitutes.refused.isEmpty()) {
            throw new MissingGlyphs(substitutes.refused.stream().distinct().sorted().toList());
        }
    }

    private void look(Node node, boolean said) {
        boolean inside = said || node instanceof Element element && List.of(element.getAttribute("class").split(" ")).contains("said");
        if (node.getNodeType() == Node.TEXT_NODE) {
            String text = node.getNodeValue();
            if (text.codePoints().anyMatch(this::missing)) {
                node.setNodeValue(text.codePoints().mapToObj(c -> missing(c) ? inPlaceOf(c, inside) : Character.toString(c))
                        .collect(Collectors.joining()));
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            look(child, inside);
        }
    }

    private boolean missing(int character) {
        return !Character.isWhitespace(character) && !printable.test(character);
    }

    private String inPlaceOf(int character, boolean said) {
        if (said) {
            replaced.merge(character, 1, Integer::sum);
        } else {
            refused.add(character);
        }
        return MARK;
    }

    /** Fills the note, or takes it away where there is nothing to say. */
    private void note(@Nullable Element note) {
        if (note == null) {
            refused.addAll(replaced.keySet());
        } else if (replaced.isEmpty()) {
            note.getParentNode().removeChild(note);
        } else {
            Node last = note.getLastChild() instanceof Element paragraph ? paragraph : note;
            last.appendChild(note.getOwnerDocument().createTextNode(replaced.entrySet().stream()
                    .map(e -> "U+%04X（%d处）".formatted(e.getKey(), e.getValue())).collect(Collectors.joining("、", "", "。"))));
        }
    }

    private static @Nullable Element find(Element element) {
        if (element.getAttribute("id").equals("missing-characters")) {
            return element;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            Element found = child instanceof Element inner ? find(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
