package org.plangauge.ledger;

/**
 * What the ledger says stood in one cell: the raw text of a figure, or an answer.
 *
 * @param sha256 of the workbook
 * @param path   under which the workbook came
 * @param about  code of what it is about, and the period or the question: {@code T2-05 2021}
 * @param text   the cell's text, without surrounding space
 */
public record Claim(String sha256, String path, String sheet, String cell, String about, String text) {}
