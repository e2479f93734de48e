package org.plangauge.value;

/** Widths from character counts, since the machine may have no fonts: a Chinese character is two wide. */
public final class TextWidth {

    private TextWidth() {}

    /** How wide {@code text} is, in half-width characters. */
    public static int of(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }

    /** How many lines {@code text} takes in a column of {@code width} half-width characters. */
    public static int lines(String text, int width) {
        return text.lines().mapToInt(line -> Math.max(1, (of(line) + width - 1) / width)).sum();
    }
}
