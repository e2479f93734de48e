package org.plangauge.report;

/**
 * Where a figure stands: the workbook, sheet and cell a stranger would open to see it.
 *
 * @param number     running number in the report's list of sources, from 1
 * @param subject    code of the indicator or commitment
 * @param name       its name
 * @param period     the period the figure speaks of
 * @param raw        what the cell says, verbatim
 * @param department short name of who reported it
 * @param recordedOn day of the run that recorded it, {@code 2026-01-31}
 */
public record Source(int number, String subject, String name, String period, String raw, String file, String sheet, String cell,
        String sha256,
        String department, String recordedOn) {}
