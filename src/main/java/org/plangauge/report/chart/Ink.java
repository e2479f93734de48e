package org.plangauge.report.chart;

/** The colours of the charts. Those that fill areas differ in lightness, so that they stay apart when printed in grey. */
public enum Ink {
    /** Words. */
    TEXT(0x1A1A1A),
    /** Words that say less: numbers of axes, what is not drawn. */
    QUIET(0x4D4D4D),
    /** Grids and axes. */
    RULE(0xB4B4B4),
    /** The planned path. */
    PLANNED(0x808080),
    /** What was achieved; the best. */
    DEEP(0x1D3F6B),
    /** Behind, missed. */
    ALARM(0xB5402F),
    /** Good. */
    MIDDLE(0x6A9CCC),
    /** Just good enough; also what is still open. */
    PALE(0xC9D9EC),
    /** Nothing to judge. */
    BLANK(0xF5F5F5),
    WHITE(0xFFFFFF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /** How light it prints in grey, from 0 (black) to 1 (white). */
    public double lightness() {
        return (0.299 * red() + 0.587 * green() + 0.114 * blue()) / 255;
    }
}
