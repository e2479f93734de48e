/**
 * The report as data for other programmes: {@code report.json} and its flat form {@code figures.csv} (design.md §8), and the
 * manifest beside them. May use {@code report} and the rooms below; the only room that writes JSON. Start reading at
 * {@link org.plangauge.report.data.ReportJson}.
 */
@NullMarked
package org.plangauge.report.data;

import org.jspecify.annotations.NullMarked;
