/**
 * The leaders' PDF of a finished report: the office's templates give the words and the look, this room makes an archival file
 * of them (PDF/A-2u). May use {@code report.chart} and the rooms below, {@code wording} and OpenPDF; no other edge room. Start
 * reading at {@link org.plangauge.report.pdf.PdfReport}.
 */
@NullMarked
package org.plangauge.report.pdf;

import org.jspecify.annotations.NullMarked;
