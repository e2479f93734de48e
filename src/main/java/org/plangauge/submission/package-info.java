/**
 * What a department sent: the form, where its rows and columns stand in the workbook that came back, the figures and
 * statements in it (design.md §4). May use {@code plan} and {@code value}. It knows sheets and cells, but no file format.
 * Start reading at {@link org.plangauge.submission.FormSheet}, which says what the form asks, and
 * {@link org.plangauge.submission.FilledForm}, which says what came back.
 */
@NullMarked
package org.plangauge.submission;

import org.jspecify.annotations.NullMarked;
