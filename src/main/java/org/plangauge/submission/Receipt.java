package org.plangauge.submission;

import java.time.LocalDate;

/**
 * Where something known came from: the workbook as it was received.
 *
 * @param role       in what part it was sent
 * @param department short name of the department that sent it, or the third party's name
 * @param year       the year it reports on
 * @param file       path below {@code input/}
 * @param sha256     hash of its bytes, in hexadecimal
 * @param recordedOn the day of the run that recorded it
 * @param sequence   the order in which workbooks were recorded: a later one replaces an earlier one
 */
public record Receipt(Role role, String department, int year, String file, String sha256, LocalDate recordedOn, long sequence) {

    /** Of a department's own workbook. */
    public Receipt(String department, int year, String file, String sha256, LocalDate recordedOn, long sequence) {
        this(Role.DEPARTMENT, department, year, file, sha256, recordedOn, sequence);
    }

    /** Whether a third party sent it. */
    public boolean ofThirdParty() {
        return role == Role.THIRD_PARTY;
    }
}
