/**
 * The charts of a report, drawn as plain shapes: lines, areas and words in points, with print colours that stay apart in
 * grey (design.md §9). They are composed from the finished {@link org.plangauge.report.PlanReport} and know nothing of PDF
 * or any other painter; only SVG, being text, is written here. May use {@code report} and the rooms below; start reading at
 * {@link org.plangauge.report.chart.Charts}.
 */
@NullMarked
package org.plangauge.report.chart;

import org.jspecify.annotations.NullMarked;
