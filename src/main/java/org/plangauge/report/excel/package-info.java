/**
 * The report as a workbook: what the planning office works with (design.md §9). May use {@code report} and the rooms below,
 * and POI for the frame of a sheet (styles, charts, print), into which the cells are written as they are. Start reading at
 * {@link org.plangauge.report.excel.ExcelReport}.
 */
@NullMarked
package org.plangauge.report.excel;

import org.jspecify.annotations.NullMarked;
