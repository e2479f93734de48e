package org.plangauge.report.pdf;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Faces of the office's own, by the names that the stylesheet calls them. A face that is not given is Noto Sans SC, regular as text
 * and bold as a title or heading, so that a stylesheet may always name all four.
 *
 * @param files by name a font file (.ttf, .otf), or one face of a collection (.ttc): {@code /fonts/simsun.ttc,0}
 */
public record Typefaces(SortedMap<String, String> files) {

    /** Text; what is bold in it is printed bolder where the face has no bold of its own. */
    public static final String TEXT = "仿宋";
    /** Titles. */
    public static final String TITLE = "宋体";
    /** Headings of the first order. */
    public static final String HEADING = "黑体";
    /** Headings of the second order. */
    public static final String SUBHEADING = "楷体";

    /** All four. */
    public static final List<String> NAMES = List.of(TEXT, TITLE, HEADING, SUBHEADING);

    public Typefaces(Map<String, String> files) {
        this(new TreeMap<>(files));
    }

    public Typefaces {
        if (!NAMES.containsAll(files.keySet())) {
            throw new IllegalArgumentException("faces are called " + NAMES + ", not " + files.keySet());
        }
    }

    /** None of its own. */
    public static Typefaces none() {
        return new Typefaces(new TreeMap<>());
    }

    /** A hash of each file that is there, by name; it changes with what is printed. */
    public String versions() {
        StringBuilder versions = new StringBuilder();
        files.forEach((name, file) -> versions.append('\n').append(name).append(' ').append(file).append(' ')
                .append(new OfficeFace(name, file).version()));
        return versions.toString();
    }
}
