/**
 * The report as a workbook: what the planning office works with (design.md §9). May use {@code report} and the rooms below,
 * and POI to write. Start reading at {@link org.plangauge.report.excel.ExcelReport}.
 */
@NullMarked
package org.plangauge.report.excel;

import org.jspecify.annotations.NullMarked;
