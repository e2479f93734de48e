package org.plangauge.delivery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A written report that leaders are to find.
 *
 * @param name   what it is called on top of the folder, the same from year to year
 * @param title  its full title; with {@code asOf} its name in the history
 * @param newest whether no later report of its plan and type is there: only the newest lies on top
 * @param files  its PDF and its workbook
 */
public record ReportCopy(String name, String title, LocalDate asOf, boolean newest, List<Path> files) {

    public ReportCopy {
        files = List.copyOf(files);
    }

    String onTop(Path file) {
        return safe(name) + ending(file);
    }

    String inHistory(Path file) {
        return safe(title) + "（数据截至" + asOf + "）" + ending(file);
    }

    private static String ending(Path file) {
        String written = file.getFileName().toString();
        return written.substring(written.lastIndexOf('.'));
    }

    /** Without what some file system does not take in a name. */
    private static String safe(String name) {
        return MailText.oneLine(name).replaceAll("[\\\\/:*?\"<>|]", "_");
    }
}
