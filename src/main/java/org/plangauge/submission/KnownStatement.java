package org.plangauge.submission;

/** A department's statement and the workbook it came in. */
public record KnownStatement(Statement statement, Receipt receipt) {}
