package org.plangauge.submission;

import java.util.List;

/**
 * A workbook as it came, whatever the file format.
 *
 * @param file   path below {@code input/}, with forward slashes
 * @param sha256 hash of its bytes, in hexadecimal: what the workbook is known by
 * @param stamp  what the very-hidden sheet of our own form says; empty fields when there is none
 * @param sheets in the order of the workbook, without our own hidden and returned ones
 * @param justifications what the department wrote beside the findings that came back to it; none in one never returned
 */
public record SubmittedWorkbook(String file, String sha256, FormHead stamp, List<SubmittedSheet> sheets,
        List<Justification> justifications) {

    public SubmittedWorkbook {
        sheets = List.copyOf(sheets);
        justifications = List.copyOf(justifications);
    }

    /** One that was never returned. */
    public SubmittedWorkbook(String file, String sha256, FormHead stamp, List<SubmittedSheet> sheets) {
        this(file, sha256, stamp, sheets, List.of());
    }
}
