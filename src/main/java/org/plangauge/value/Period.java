package org.plangauge.value;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure speaks of: a year ({@code 2022}), the first half of a year ({@code 2023上半年}) or a span of years
 * ({@code 2016-2020}). {@link #parse} and {@link #toString} round-trip. Ordered by end, then by start: the half-year
 * comes before its year, a span after its last year.
 *
 * @param from  first year
 * @param to    last year; the same as {@code from} but for a span
 * @param shape which of the three it is
 */
public record Period(int from, int to, Shape shape) implements Comparable<Period> {

    /** Year, first half of a year, or span of years. */
    public enum Shape { YEAR, FIRST_HALF, SPAN }

    private static final String YEAR = "(\\d{4})";
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR + "年?度?(?:全年)?");
    private static final Pattern HALF = Pattern.compile(YEAR + "年?(?:上半年|1-6月|6月|6月末|H1)|" + YEAR + "-?H1");
    private static final Pattern SPAN = Pattern.compile(YEAR + "年?[-~—–―至到]+" + YEAR + "年?");

    public Period {
        if (from < 1900 || to > 2999 || to < from || (shape != Shape.SPAN && from != to) || (shape == Shape.SPAN && from == to)) {
            throw new IllegalArgumentException("not a period: " + from + "-" + to + " " + shape);
        }
    }

    public static Period year(int year) {
        return new Period(year, year, Shape.YEAR);
    }

    public static Period firstHalf(int year) {
        return new Period(year, year, Shape.FIRST_HALF);
    }

    public static Period span(int from, int to) {
        return new Period(from, to, Shape.SPAN);
    }

    /** Reads {@code 2022}, {@code 2022年}, {@code 2023上半年}, {@code 2023年1-6月}, {@code 2016-2020}; empty for other text. */
    public static Optional<Period> parse(String text) {
        String squeezed = Characters.squeezed(text);
        if (squeezed.isEmpty() || squeezed.charAt(0) < '0' || squeezed.charAt(0) > '9') {
            return Optional.empty();
        }
        Matcher matcher = WHOLE_YEAR.matcher(squeezed);
        if (matcher.matches()) {
            return made(matcher.group(1), matcher.group(1), Shape.YEAR);
        }
        matcher = HALF.matcher(squeezed);
        if (matcher.matches()) {
            String year = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            return made(year, year, Shape.FIRST_HALF);
        }
        matcher = SPAN.matcher(squeezed);
        return matcher.matches() ? made(matcher.group(1), matcher.group(2), Shape.SPAN) : Optional.empty();
    }

    private static Optional<Period> made(String from, String to, Shape shape) {
        try {
            return Optional.of(new Period(Integer.parseInt(from), Integer.parseInt(to), shape));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Its last day. */
    public LocalDate end() {
        return shape == Shape.FIRST_HALF ? LocalDate.of(to, Month.JUNE, 30) : LocalDate.of(to, Month.DECEMBER, 31);
    }

    /** How many half-years it covers: 1 for a half-year, 2 for a year. */
    public int halves() {
        return shape == Shape.FIRST_HALF ? 1 : 2 * (to - from + 1);
    }

    /** Half-years from the start of {@code firstYear} to the end of this period. */
    public int halvesSince(int firstYear) {
        return 2 * (to - firstYear) + (shape == Shape.FIRST_HALF ? 1 : 2);
    }

    public boolean isYear() {
        return shape == Shape.YEAR;
    }

    public boolean isFirstHalf() {
        return shape == Shape.FIRST_HALF;
    }

    public boolean isSpan() {
        return shape == Shape.SPAN;
    }

    /** For sentences: {@code 2022年}, {@code 2023年上半年}, {@code 2016-2020年}. */
    public String inWords() {
        return switch (shape) {
            case YEAR -> to + "年";
            case FIRST_HALF -> to + "年上半年";
            case SPAN -> from + "-" + to + "年";
        };
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = Integer.compare(halvesSince(0), other.halvesSince(0));
        return byEnd != 0 ? byEnd : shape != other.shape ? shape.compareTo(other.shape) : Integer.compare(from, other.from);
    }

    @Override
    public String toString() {
        return switch (shape) {
            case YEAR -> Integer.toString(to);
            case FIRST_HALF -> to + "上半年";
            case SPAN -> from + "-" + to;
        };
    }
}
