package org.plangauge.checks;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.plangauge.submission.CellPlace;

/**
 * A warning that its department has explained (情况说明): the figure stays as reported and is not asked about again, for as
 * long as the same stands there.
 *
 * @param text the explanation, as written
 * @param file the workbook in which it was written
 * @param cell where it was written
 * @param on   the day of the run that read it; null in one that is being read
 */
public record Settled(Finding finding, String text, String file, CellPlace cell, @Nullable LocalDate on) {}
