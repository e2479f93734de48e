package org.plangauge.aggregation;

import org.plangauge.submission.Figure;
import org.plangauge.submission.Receipt;

/** A reported figure and the workbook it came in. */
public record KnownFigure(Figure figure, Receipt receipt) {}
