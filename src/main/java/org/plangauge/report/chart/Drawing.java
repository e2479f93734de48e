package org.plangauge.report.chart;

import java.util.List;

/**
 * A chart, or the part of one that has to stay on one page. Coordinates are points (1/72 inch) from the upper left corner.
 *
 * @param key    unique in a report: {@code glance-1}; by it a template says which drawing stands where
 * @param title  in Chinese; the same for all parts of one chart
 * @param text   what it shows, in sentences with the numbers, for those who do not see it; says nothing that is not drawn
 * @param width  in points
 * @param height in points
 * @param shapes in the order in which they are painted
 */
public record Drawing(String key, String title, String text, double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
