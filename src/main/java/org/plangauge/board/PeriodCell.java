package org.plangauge.board;

/**
 * What was reported of an indicator for one period.
 *
 * @param figure as the department wrote it; of no data the reason; empty where nothing was reported
 */
public record PeriodCell(String period, Reporting reporting, String figure) {}
