package org.plangauge.report.chart;

import java.util.ArrayList;
import java.util.List;

import org.plangauge.report.chart.Shape.Anchor;

/** What the signs of a chart mean, side by side on as many lines as they need. */
final class Legend {

    /** Height of one of its lines in points. */
    static final double LINE = 12;

    private static final double SAMPLE = 16;
    private static final double BETWEEN = 12;

    private final List<Entry> entries = new ArrayList<>();

    /** Draws a sign within 14 points from {@code x} rightwards, around the height {@code y}. */
    interface Sample {
        void draw(Pencil pencil, double x, double y);
    }

    private record Entry(Sample sample, String word) {
        double width() {
            return SAMPLE + Lettering.width(word, Lettering.SMALL);
        }
    }

    Legend add(String word, Sample sample) {
        entries.add(new Entry(sample, word));
        return this;
    }

    Legend addIf(boolean needed, String word, Sample sample) {
        return needed ? add(word, sample) : this;
    }

    static Sample bar(Ink ink) {
        return (pencil, x, y) -> pencil.bar(x, y - 3.5, 13, 7, ink);
    }

    /** The mark before a row of a {@link BarTable} and the ink of its bar. */
    static Sample row(Marker marker, Ink ink) {
        return (pencil, x, y) -> {
            pencil.marker(marker, x + 3.2, y, 3.2, Ink.TEXT);
            pencil.bar(x + 7, y - 3.5, 7, 7, ink);
        };
    }

    /** What stands across a bar. */
    static Sample tick() {
        return (pencil, x, y) -> pencil.line(x + 7, y - 5, x + 7, y + 5, Pen.solid(Ink.TEXT, 1.3));
    }

    static Sample marker(Marker marker, Ink ink) {
        return (pencil, x, y) -> pencil.marker(marker, x + 7, y, 3.4, ink);
    }

    static Sample line(Pen pen) {
        return (pencil, x, y) -> pencil.line(x, y, x + 14, y, pen);
    }

    static Sample line(Pen pen, Marker marker) {
        return (pencil, x, y) -> {
            pencil.line(x, y, x + 14, y, pen);
            pencil.marker(marker, x + 7, y, 2.4, pen.ink());
        };
    }

    double height(double width) {
        return lines(width).size() * LINE;
    }

    /** Draws it with its upper edge at {@code y}. */
    void draw(Pencil pencil, double left, double y, double width) {
        double middle = y + LINE / 2;
        for (List<Entry> line : lines(width)) {
            double x = left;
            for (Entry entry : line) {
                entry.sample().draw(pencil, x, middle);
                pencil.words(x + SAMPLE, middle + 2.6, Lettering.cut(entry.word(), Lettering.SMALL, width - SAMPLE), Lettering.SMALL, false,
                        Anchor.START, Ink.TEXT);
                x += entry.width() + BETWEEN;
            }
            middle += LINE;
        }
    }

    private List<List<Entry>> lines(double width) {
        List<List<Entry>> lines = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (Entry entry : entries) {
            if (used + entry.width() > width) {
                lines.add(new ArrayList<>());
                used = 0;
            }
            lines.getLast().add(entry);
            used += entry.width() + BETWEEN;
        }
        return lines;
    }
}
