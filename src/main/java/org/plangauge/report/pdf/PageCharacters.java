package org.plangauge.report.pdf;

import java.util.BitSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Which characters a page may be printed with: its own, in either case, and those that the renderer puts there itself. */
final class PageCharacters {

    /** As a stylesheet may write a character. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-9A-Fa-f]{1,6})");

    private final BitSet all = new BitSet();

    private PageCharacters() {}

    /** Each of the characters of the page's text once. */
    static IntStream ofText(Document page) {
        return page.getDocumentElement().getTextContent().codePoints().collect(BitSet::new, BitSet::set, BitSet::or).stream();
    }

    /** @param besides what is printed and does not stand in the page */
    static SortedSet<Integer> of(Document page, String besides) {
        PageCharacters characters = new PageCharacters();
        characters.add(besides);
        characters.look(page.getDocumentElement());
        characters.addRange(' ', '~');
        characters.addRange('\u00A0', 'ÿ');
        characters.addRange('\u2010', '\u203B');
        characters.addRange('■', '●');
        return characters.all.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private void look(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            add(node.getNodeValue());
        }
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            add(attributes.item(i).getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            look(child);
        }
    }

    private void add(String text) {
        text.codePoints().forEach(this::add);
        if (text.indexOf('\\') >= 0) {
            ESCAPED.matcher(text).results().forEach(escaped -> add(Integer.parseInt(escaped.group(1), 16)));
        }
    }

    private void add(int character) {
        if (!all.get(character)) {
            all.set(character);
            all.set(Character.toUpperCase(character));
            all.set(Character.toLowerCase(character));
        }
    }

    private void addRange(int from, int to) {
        all.set(from, to + 1);
    }
}
