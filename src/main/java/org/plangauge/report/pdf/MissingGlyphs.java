package org.plangauge.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Characters of a report that its fonts cannot print; without this they would be missing from the page in silence. */
public final class MissingGlyphs extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> characters;

    MissingGlyphs(List<Integer> codePoints) {
        super("The report's fonts have no glyph for " + codePoints.stream()
                .map(c ->
                        Character.toString(c) + " (U+" + String.format(Locale.ROOT, "%04X", c) + ")").collect(Collectors.joining(", ")) + ".");
        this.characters = codePoints.stream().map(Character::toString).toList();
    }

    /** Each once, in the order of their code points. */
    public List<String> characters() {
        return characters;
    }
}
