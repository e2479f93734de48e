package org.plangauge.board;

/**
 * A figure of a workbook, as it was understood.
 *
 * @param name    what it is of, with the locality it speaks of
 * @param period  {@code 2023年上半年}
 * @param raw     what the cell says, verbatim
 * @param read    what was understood, with its unit
 * @param nature  实绩, 快报 or 预计; empty where not said
 * @param note    口径说明 or 文号; empty where not said
 * @param place   {@code “指标”表F12}
 */
public record FigureLine(String code, String name, String period, String raw, String read, String nature, String note, String place) {}
