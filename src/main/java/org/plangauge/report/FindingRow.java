package org.plangauge.report;

/** A finding of a workbook that counts in this report. */
public record FindingRow(String department, String code, String severity, String file, String place, String found, String expected,
        String remedy) {}
