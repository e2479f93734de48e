package org.plangauge.report.chart;

import java.util.List;

/**
 * The courses of the indicators of one category.
 *
 * @param drawings a row of small charts each, so that a page may end between them
 * @param undrawn  names of the indicators that have no number to draw, in the order of the table
 */
public record CategoryPaths(String category, List<Drawing> drawings, List<String> undrawn) {

    public CategoryPaths {
        drawings = List.copyOf(drawings);
        undrawn = List.copyOf(undrawn);
    }
}
