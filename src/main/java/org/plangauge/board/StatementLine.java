package org.plangauge.board;

/**
 * An answer of a workbook that is no figure.
 *
 * @param question the column it stands in: 滞后原因
 * @param place    {@code “指标”表P12}
 */
public record StatementLine(String code, String name, String question, String answer, String place) {}
