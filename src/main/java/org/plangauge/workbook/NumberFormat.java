package org.plangauge.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plangauge.value.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * What a number format makes of a number in the eyes of a reader of the sheet: a percentage, a day, or a number with words
 * around it ({@code 0.0"万元"}). How many digits it shows changes nothing: the number in the cell is what was reported.
 *
 * @param kind   what the number is shown as
 * @param before words printed in front of the number
 * @param after  words printed behind it
 */
record NumberFormat(Kind kind, String before, String after) {

    /** What a number is shown as. */
    enum Kind {
        NUMBER, PERCENT,
        /** A day shown as its year alone. */
        YEAR,
        /** A day shown as year and month. */
        MONTH,
        /** A day, or a time of day. */
        DAY
    }

    private static final NumberFormat PLAIN = new NumberFormat(Kind.NUMBER, "", "");

    /** Formats that Chinese editions know by number alone, and write without their text. */
    private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 57);
    private static final Set<Integer> CHINESE_DAYS = Set.of(28, 29, 30, 31, 32, 33, 34, 35, 51, 53, 54, 55, 56, 58);

    /** {@code [红色]}, {@code [$-804]}, {@code [>100]}: conditions and colours; but not {@code [h]}, a length of time. */
    private static final Pattern CONDITION = Pattern.compile("\\[(?![hms]+])[^\\]]*]", Pattern.CASE_INSENSITIVE);
    /** Signs that only make room, quoted words, and signs taken literally. */
    private static final Pattern ROOM = Pattern.compile("[_*].");
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|[\\\\!](.)");
    private static final Pattern DATE_SIGNS = Pattern.compile("y|d|aaa|[hms]|e(?![+-])|上午|AM/PM", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("[#0?][#0?,]*(?:\\.[#0?]+)?,*");
    /** Words that say something of the number; currency signs and the like do not. */
    private static final Pattern TELLING = Pattern.compile("[\\p{IsHan}%％‰≥≤]+");

    /**
     * @param index  the format's number in the file
     * @param format its text; null where the file gives none
     */
    static NumberFormat of(int index, @Nullable String format) {
        if (CHINESE_MONTHS.contains(index)) {
            return new NumberFormat(Kind.MONTH, "", "");
        }
        if (CHINESE_DAYS.contains(index)) {
            return new NumberFormat(Kind.DAY, "", "");
        }
        if (format == null || format.equalsIgnoreCase("General") || format.equals("@")) {
            return PLAIN;
        }
        String section = ROOM.matcher(CONDITION.matcher(firstSection(format)).replaceAll("")).replaceAll("");
        String signs = WORDS.matcher(section).replaceAll("");
        if (signs.toLowerCase(Locale.ROOT).contains("general")) {
            return PLAIN;
        }
        if (DATE_SIGNS.matcher(signs).find()) {
            boolean year = signs.matches("(?i)[^dhmsa]*[ye][^dhmsa]*");
            boolean month = signs.matches("(?i)[^dhsa]*");
            return new NumberFormat(year ? Kind.YEAR : month && signs.matches("(?i).*[ye].*") ? Kind.MONTH : Kind.DAY, "", "");
        }
        return signs.contains("%") ? new NumberFormat(Kind.PERCENT, "", "") : worded(section, signs);
    }

    private static NumberFormat worded(String section, String signs) {
        Matcher digits = DIGITS.matcher(signs);
        boolean simple = digits.find() && !digits.group().endsWith(",") && !section.contains("!") && !signs.contains("/")
                && !digits.find() && !section.contains("E+");
        Matcher words = WORDS.matcher(section);
        String before = "";
        String after = "";
        while (simple && words.find()) {
            String word = words.group(1) == null ? words.group(2) : words.group(1);
            boolean ahead = !DIGITS.matcher(WORDS.matcher(section.substring(0, words.start())).replaceAll("")).find();
            if (TELLING.matcher(word.strip()).matches()) {
                before = ahead ? before + word.strip() : before;
                after = ahead ? after : after + word.strip();
            }
        }
        return new NumberFormat(Kind.NUMBER, before, after);
    }

    /** Up to the first semicolon outside quotation marks: what is said of positive numbers. */
    private static String firstSection(String format) {
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            quoted = c == '"' ? !quoted : quoted;
            if (c == ';' && !quoted) {
                return format.substring(0, i);
            }
        }
        return format;
    }

    boolean isDate() {
        return kind == Kind.YEAR || kind == Kind.MONTH || kind == Kind.DAY;
    }

    /** {@code number} as a reader of the sheet takes it to say, without grouping and with all its digits. */
    String shown(BigDecimal number) {
        return kind == Kind.PERCENT ? Decimals.plain(number.movePointRight(2)).toPlainString() + "%"
                : before + Decimals.plain(number).toPlainString() + after;
    }
}
