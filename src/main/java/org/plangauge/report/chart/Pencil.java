package org.plangauge.report.chart;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.chart.Shape.Anchor;
import org.plangauge.report.chart.Shape.Point;

/** Draws: keeps the shapes of one drawing in the order in which they come. Coordinates as in {@link Shape}. */
final class Pencil {

    private static final double HATCH = 3.2;
    private static final Pen HATCHING = Pen.solid(Ink.WHITE, 0.7);
    private static final double EDGE = 0.7;

    private final List<Shape> shapes = new ArrayList<>();

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    void line(double x1, double y1, double x2, double y2, Pen pen) {
        path(List.of(new Point(x1, y1), new Point(x2, y2)), pen);
    }

    void path(List<Point> points, Pen pen) {
        shapes.add(new Shape.Strokes(List.of(points), pen));
    }

    void box(double x, double y, double width, double height, @Nullable Ink fill, @Nullable Pen pen) {
        shapes.add(new Shape.Area(List.of(new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x,
                y + height)),
                fill, pen));
    }

    /** White strokes rising to the right, all of them inside the box. */
    void hatch(double x, double y, double width, double height) {
        List<List<Point>> lines = new ArrayList<>();
        for (double along = HATCH; along < width + height; along += HATCH) {
            double fromX = Math.max(0, along - height);
            double toX = Math.min(width, along);
            if (toX - fromX > EDGE) {
                lines.add(List.of(new Point(x + fromX, y + along - fromX), new Point(x + toX, y + along - toX)));
            }
        }
        if (!lines.isEmpty()) {
            shapes.add(new Shape.Strokes(lines, HATCHING));
        }
    }

    /** A box in the ink of its kind; {@link Ink#ALARM} is hatched as well, so that grey shows it too. */
    void bar(double x, double y, double width, double height, Ink ink) {
        box(x, y, width, height, ink, ink == Ink.BLANK || ink == Ink.PALE ? Pen.solid(Ink.PLANNED, 0.4) : null);
        if (ink == Ink.ALARM) {
            hatch(x, y, width, height);
        }
    }

    void marker(Marker marker, double x, double y, double radius, Ink ink) {
        shapes.add(new Shape.Area(marker.at(x, y, radius), marker.filled() ? ink : Ink.WHITE, marker.filled() ? null : Pen.solid(ink,
                EDGE)));
    }

    void words(double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) {
        if (!text.isBlank()) {
            shapes.add(new Shape.Words(x, y, text, size, bold, anchor, ink));
        }
    }
}
