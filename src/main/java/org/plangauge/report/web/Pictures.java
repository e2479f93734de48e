package org.plangauge.report.web;

import java.util.Map;
import java.util.stream.Collectors;

import org.plangauge.report.chart.Charts;
import org.plangauge.report.chart.Drawing;
import org.plangauge.report.chart.Svg;

/**
 * The charts of a report as templates put them into a page.
 *
 * @param svg the SVG element of each drawing, by its key
 */
public record Pictures(Map<String, String> svg) {

    public Pictures {
        svg = Map.copyOf(svg);
    }

    static Pictures of(Charts charts) {
        return new Pictures(charts.all().stream().collect(Collectors.toMap(Drawing::key, Svg::of)));
    }
}
