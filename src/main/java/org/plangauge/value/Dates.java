package org.plangauge.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as officials write them. */
public final class Dates {

    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Dates() {}

    /** Reads {@code 2023-03-15}, {@code 2023/3/15}, {@code 2023.3.15}, {@code 2023年3月15日}, {@code 20230315}; empty for other text. */
    public static Optional<LocalDate> parse(String text) {
        String squeezed = Characters.squeezed(text);
        Matcher day = DAY.matcher(squeezed);
        Matcher digits = DIGITS.matcher(squeezed);
        Matcher found = day.matches() ? day : digits;
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
