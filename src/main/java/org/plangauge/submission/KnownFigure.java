package org.plangauge.submission;

/** A reported figure and the workbook it came in. */
public record KnownFigure(Figure figure, Receipt receipt) {}
