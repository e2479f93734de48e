package org.plangauge.evidence;

import java.util.Locale;

/**
 * A workbook behind a report, as it was received.
 *
 * @param file       path below {@code input/} under which it came
 * @param department who sent it; empty where nobody could tell
 * @param recordedOn the day of the run that read it, {@code 2026-01-31}
 */
public record Original(String sha256, String file, String department, String recordedOn) {

    /** Where it is in the zip: named by its hash, with the ending of its name, so that a spreadsheet programme opens it. */
    public String place() {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return "originals/" + sha256 + "." + (ending.matches("[a-z0-9]{1,5}") ? ending : "bin");
    }
}
