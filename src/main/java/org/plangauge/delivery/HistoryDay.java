package org.plangauge.delivery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder of the history: the day of a delivery, and which one of that day: {@code 2026-11-24}, {@code 2026-11-24-2}. The newest
 * comes first.
 */
record HistoryDay(LocalDate date, int delivery) implements Comparable<HistoryDay> {

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{1,6}))?");

    /** Empty for the name of another folder. */
    static Optional<HistoryDay> of(String name) {
        Matcher written = NAME.matcher(name);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            HistoryDay day = new HistoryDay(LocalDate.parse(written.group(1)), written.group(2) == null ? 1
                    : Integer.parseInt(written.group(2)));
            return day.toString().equals(name) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(HistoryDay other) {
        return Comparator.comparing(HistoryDay::date).thenComparing(HistoryDay::delivery).reversed().compare(this, other);
    }

    @Override
    public String toString() {
        return date + (delivery == 1 ? "" : "-" + delivery);
    }
}
