package org.plangauge.submission;

import java.time.LocalDate;

/**
 * Where something known came from: the workbook as it was received.
 *
 * @param department short name of the department that sent it
 * @param year       the year it reports on
 * @param file       path below {@code input/}
 * @param sha256     hash of its bytes, in hexadecimal
 * @param recordedOn the day of the run that recorded it
 * @param sequence   the order in which workbooks were recorded: a later one replaces an earlier one
 */
public record Receipt(String department, int year, String file, String sha256, LocalDate recordedOn, long sequence) {}
