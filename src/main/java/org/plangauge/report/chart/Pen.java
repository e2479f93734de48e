package org.plangauge.report.chart;

/**
 * How a line is drawn.
 *
 * @param width in points
 * @param on    length of a dash in points; 0 for a line without a break
 * @param off   length of the break
 */
public record Pen(Ink ink, double width, double on, double off) {

    /** A line without a break. */
    static Pen solid(Ink ink, double width) {
        return new Pen(ink, width, 0, 0);
    }

    static Pen dashed(Ink ink, double width, double on, double off) {
        return new Pen(ink, width, on, off);
    }

    public boolean isDashed() {
        return on > 0;
    }
}
