/**
 * The finished report as plain data: what every format prints, with every number as text, rounded once, and every missing
 * one with its reason (design.md §8, §9). PDF, Excel, report.json and figures.csv are written from one
 * {@link org.plangauge.report.PlanReport}; none of them computes. May use {@code assessment} and the rooms below. Start
 * reading at {@link org.plangauge.report.ReportComposer}.
 */
@NullMarked
package org.plangauge.report;

import org.jspecify.annotations.NullMarked;
