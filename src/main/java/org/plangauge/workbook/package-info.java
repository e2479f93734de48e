/**
 * Workbooks as files: the forms we write, the ones departments send back, and the marked copies that are returned. The only
 * room that reads workbooks with POI; every workbook is hostile until proved otherwise. May use the core. Start reading at
 * {@link org.plangauge.workbook.WorkbookReader}.
 */
@NullMarked
package org.plangauge.workbook;

import org.jspecify.annotations.NullMarked;
