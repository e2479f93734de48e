package org.plangauge.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether the office's own faces can be used, and which characters they lack; in English, for whoever sets them. */
public final class FontCheck {

    private static final int NAMED = 20;

    private FontCheck() {}

    /**
     * A line for each face that is set.
     *
     * @param texts all that reports are made of and that is known beforehand: plans, departments' names, templates
     */
    public static List<String> lines(Typefaces faces, String texts) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> face : faces.files().entrySet()) {
            try {
                Fonts fonts = Fonts.load(new Typefaces(Map.of(face.getKey(), face.getValue())));
                List<Integer> lacking = fonts.missing(face.getKey(), texts);
                lines.add("face " + face.getKey() + ", " + face.getValue() + ": " + (lacking.isEmpty()
                        ? "has every character of the plans and templates"
                        : "lacks " + lacking.size() + " characters of the plans and templates, which are printed in " + Fonts.FAMILY + ": "
                        + lacking.stream().limit(NAMED).map(FontCheck::named).collect(Collectors.joining(", "))
                        + (lacking.size() > NAMED ? " …" : "")));
            } catch (UnusableFont e) {
                lines.add("FAULT: " + e.getMessage());
            }
        }
        return lines;
    }

    private static String named(int c) {
        return Character.toString(c) + " (U+" + String.format(Locale.ROOT, "%04X", c) + ")";
    }
}
