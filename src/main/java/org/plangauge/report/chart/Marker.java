package org.plangauge.report.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.plangauge.report.chart.Shape.Point;

/** Small figures that stay apart in grey by their outline. */
enum Marker {
    SQUARE(true, 4, 45),
    OPEN_SQUARE(false, 4, 45),
    DISC(true, 16, 0),
    RING(false, 16, 0),
    DIAMOND(true, 4, 0),
    OPEN_DIAMOND(false, 4, 0),
    /** Points to the left. */
    ARROW(true, 3, 180),
    TRIANGLE(true, 3, -90);

    private final boolean filled;
    private final int corners;
    private final double turned;

    Marker(boolean filled, int corners, double turned) {
        this.filled = filled;
        this.corners = corners;
        this.turned = turned;
    }

    boolean filled() {
        return filled;
    }

    /** Its corners, on a circle of {@code radius} points around the place it marks. */
    List<Point> at(double x, double y, double radius) {
        return IntStream.range(0, corners).mapToObj(i -> Math.toRadians(turned + 360.0 * i / corners))
                .map(angle -> new Point(x + radius * Math.cos(angle), y + radius * Math.sin(angle))).toList();
    }
}
