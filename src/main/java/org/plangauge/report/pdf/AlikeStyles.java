package org.plangauge.report.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.openpdf.context.StyleReference;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.extend.UserAgentCallback;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What the stylesheet says of each element, found once for all elements that it cannot tell apart: those of the same name and attributes
 * in elements that it cannot tell apart either, such as the cells of a column. The renderer holds every element against every rule,
 * a quarter of the work of printing. Where rules ask at which place among its neighbours an element stands, it is left to do so.
 */
final class AlikeStyles extends StyleReference {

    private static final Pattern OF_PLACES = Pattern.compile("(?i):(first-child|last-child|nth-child|even|odd)|[+~]");

    private final boolean shared;
    private final Kind root = new Kind();
    private final Map<Node, Kind> kinds = new IdentityHashMap<>();

    /** Elements that are styled alike. */
    private static final class Kind {

        private final Map<String, Kind> inside = new HashMap<>();
        private final Map<String, Optional<CascadedStyle>> besides = new HashMap<>();
        private @Nullable CascadedStyle style;
    }

    /** @param css all rules of {@code page} that do not stand in it */
    AlikeStyles(UserAgentCallback reader, Document page, String css) {
        super(reader);
        StringBuilder rules = new StringBuilder(css);
        NodeList inPage = page.getElementsByTagName("style");
        for (int i = 0; i < inPage.getLength(); i++) {
            rules.append(inPage.item(i).getTextContent());
        }
        this.shared = !OF_PLACES.matcher(rules).find();
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        if (element == null || restyle || !shared) {
            return super.getCascadedStyle(element, restyle);
        }
        Kind kind = kind(element);
        if (kind.style == null) {
            kind.style = super.getCascadedStyle(element, false);
        }
        return kind.style;
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
        if (!shared) {
            return super.getPseudoElementStyle(node, name);
        }
        Node element = node instanceof Element ? node : node.getParentNode();
        return kind(element).besides.computeIfAbsent(name, n -> Optional.ofNullable(super.getPseudoElementStyle(element, n))).orElse(null);
    }

    private Kind kind(Node element) {
        Kind known = kinds.get(element);
        if (known != null) {
            return known;
        }
        Kind around = element.getParentNode() instanceof Element parent ? kind(parent) : root;
        Kind kind = around.inside.computeIfAbsent(written(element), w -> new Kind());
        kinds.put(element, kind);
        return kind;
    }

    /** The element's tag. */
    private static String written(Node element) {
        NamedNodeMap attributes = element.getAttributes();
        if (attributes.getLength() == 0) {
            return element.getNodeName();
        }
        StringBuilder tag = new StringBuilder(element.getNodeName());
        for (int i = 0; i < attributes.getLength(); i++) {
            tag.append('\n').append(attributes.item(i).getNodeName()).append('=').append(attributes.item(i).getNodeValue());
        }
        return tag.toString();
    }
}
