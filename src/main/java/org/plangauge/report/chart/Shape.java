package org.plangauge.report.chart;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a {@link Drawing} is made of. Coordinates are points from its upper left corner, y downwards. */
public sealed interface Shape {

    /** A place in the drawing. */
    record Point(double x, double y) {}

    /** Open lines, each through two or more points, drawn with one pen. */
    record Strokes(List<List<Point>> lines, Pen pen) implements Shape {
        public Strokes {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A closed outline.
     *
     * @param fill null where the inside is left open
     * @param pen  null where it has no edge
     */
    record Area(List<Point> corners, @Nullable Ink fill, @Nullable Pen pen) implements Shape {
        public Area {
            corners = List.copyOf(corners);
        }
    }

    /**
     * A line of text.
     *
     * @param x      of its start, middle or end, as {@code anchor} says
     * @param y      of the line that the characters stand on
     * @param size   of the type, in points
     */
    record Words(double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) implements Shape {

        /** Where it begins. */
        public double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width() / 2;
                case END -> x - width();
            };
        }

        /** How wide it is in points; no narrower than the shipped face prints it. */
        public double width() {
            return Lettering.width(text, size);
        }

        /** The highest point that a character reaches. */
        public double top() {
            return y - size * Lettering.ASCENT;
        }

        /** The lowest. */
        public double bottom() {
            return y + size * Lettering.DESCENT;
        }
    }

    /** Which part of a text stands at its x. */
    enum Anchor { START, MIDDLE, END }
}
