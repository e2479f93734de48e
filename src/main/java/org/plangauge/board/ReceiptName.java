package org.plangauge.board;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.checks.Received;

/** The name of a receipt's file, by department: {@code 区科技局-2025-0012.html}. */
public final class ReceiptName {

    private static final String NOBODY = "未识别单位";
    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile("-(\\d{4,18})\\.html$");

    private ReceiptName() {}

    /** {@link org.plangauge.submission.Receipt#sequence} of the workbook whose receipt has this name; empty where it is no receipt's. */
    public static Optional<Long> sequence(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
    }

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
