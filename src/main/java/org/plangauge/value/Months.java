package org.plangauge.value;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time something is built in (起止年限), in whole months.
 *
 * @param first its first month
 * @param last  its last month, not before the first
 */
public record Months(YearMonth first, YearMonth last) {

    private static final Pattern MONTHS = Pattern.compile("(\\d{4})(?:年|[./])?(\\d{1,2})?月?(?:[-—–~至到]+)(\\d{4})(?:年|[./])?(\\d{1,2})?月?底?");
    private static final Pattern ONE_YEAR = Pattern.compile("(\\d{4})年?");

    public Months {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("an end before its start: " + first + " to " + last);
        }
    }

    /** {@code 2021-2025}, {@code 2021年3月至2023年12月}, {@code 2022}; empty for other text and for an end before its start. */
    public static Optional<Months> parse(String text) {
        String squeezed = Characters.squeezed(text);
        Matcher year = ONE_YEAR.matcher(squeezed);
        if (year.matches()) {
            int only = Integer.parseInt(year.group(1));
            return Optional.of(new Months(YearMonth.of(only, 1), YearMonth.of(only, 12)));
        }
        Matcher months = MONTHS.matcher(squeezed);
        if (!months.matches()) {
            return Optional.empty();
        }
        int from = months.group(2) == null ? 1 : Integer.parseInt(months.group(2));
        int to = months.group(4) == null ? 12 : Integer.parseInt(months.group(4));
        if (from < 1 || from > 12 || to < 1 || to > 12) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.of(Integer.parseInt(months.group(1)), from);
        YearMonth last = YearMonth.of(Integer.parseInt(months.group(3)), to);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Months(first, last));
    }
}
