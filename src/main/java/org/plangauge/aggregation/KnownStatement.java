package org.plangauge.aggregation;

import org.plangauge.submission.Receipt;
import org.plangauge.submission.Statement;

/** A department's statement and the workbook it came in. */
public record KnownStatement(Statement statement, Receipt receipt) {}
