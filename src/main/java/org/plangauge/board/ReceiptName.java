package org.plangauge.board;

import java.util.Locale;

import org.plangauge.checks.Received;

/** The name of a receipt's file, by department: {@code 区科技局-2025-0012.html}. */
public final class ReceiptName {

    private static final String NOBODY = "未识别单位";
    private static final int LONGEST = 40;

    private ReceiptName() {}

    /** Signs that a file system or an address would take for something else are replaced; a third party names itself. */
    public static String of(Received received) {
        String named = received.receipt().department().strip().replaceAll("[\\\\/:*?\"<>|%#\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]", "_")
                .replaceAll("^\\.+", "_");
        String department = named.isEmpty() ? NOBODY : named.codePoints().limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String year = received.receipt().year() == 0 ? "" : "-" + received.receipt().year();
        return department + year + String.format(Locale.ROOT, "-%04d.html", received.receipt().sequence());
    }
}
