package org.plangauge.workbook;

import java.util.function.UnaryOperator;

import org.plangauge.submission.FormSheet;

/**
 * How far a sheet of the form is filled, for its head and for the overview in front. Formulas take what stands before an
 * address: {@code '指标'!}, or nothing within the sheet itself.
 *
 * @param rows      things it asks about
 * @param wanted    how many cells are to be filled
 * @param filled    how many of them are
 * @param wantedNow the value of {@code wanted} when the form is written
 * @param filledNow the value of {@code filled} when the form is written
 */
record Progress(FormSheet form, int rows, UnaryOperator<String> wanted, UnaryOperator<String> filled, int wantedNow, int filledNow) {}
