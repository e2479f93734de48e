package org.plangauge.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plangauge.report.Num;

/**
 * What a cell says.
 *
 * @param number  what a number cell holds, to the digit that is shown; null for text
 * @param text    as it is shown; empty for an empty cell
 * @param format  number format that shows {@code number} as {@code text}
 * @param formula what computes it; empty for what stands by itself
 * @param link    the cell it leads to, {@code '数据来源'!A4}; empty for none
 */
record Value(@Nullable BigDecimal number, String text, String format, String formula, String link) {

    static final String GENERAL = "General";
    /** What a formula says where there is nothing to draw. */
    static final Value NOTHING = new Value(null, "#N/A", GENERAL, "NA()", "");

    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15}|-?\\d{1,3}(?:,\\d{3}){1,4})(\\.\\d{1,12})?([^0-9]*)");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,12})?");

    static Value text(String text) {
        return new Value(null, CellText.of(text), GENERAL, "", "");
    }

    static Value count(int number) {
        return new Value(BigDecimal.valueOf(number), Integer.toString(number), "0", "", "");
    }

    /** A number exactly as {@code shown}, where that is one, perhaps with thousands separated; else the text. */
    static Value shown(String shown) {
        return shown(shown, false);
    }

    /**
     * A number of the report as it shows it: as a number where that is nothing but one, computed ones with their unit in the
     * format; a percentage as one; else the text.
     */
    static Value of(Num number) {
        return number.present() ? shown(number.shown(), !number.formula().isEmpty()) : text(number.shown());
    }

    /** A share as a percentage with one place, as it is shown: rounded down already. */
    static Value share(Num share) {
        return share.present() ? share(new BigDecimal(share.shown().replace("%", "")).movePointLeft(2)) : text(share.shown());
    }

    /** {@code share} as a percentage with one place, rounded down. */
    static Value share(BigDecimal share) {
        BigDecimal down = share.setScale(3, RoundingMode.FLOOR);
        return new Value(down, down.movePointRight(2).toPlainString() + "%", "0.0%", "", "");
    }

    /** An exact number for formulas to start from. */
    static Value exact(BigDecimal number) {
        return new Value(number, number.toPlainString(), GENERAL, "", "");
    }

    /** The same, computed by {@code formula}. */
    Value by(String formula) {
        return new Value(number, text, format, formula, link);
    }

    /** The same, leading to {@code cell}. */
    Value to(String cell) {
        return new Value(number, text, format, formula, cell);
    }

    boolean isNumber() {
        return number != null;
    }

    private static Value shown(String shown, boolean unit) {
        Matcher matcher = NUMBER.matcher(shown);
        if (!matcher.matches() || !(matcher.group(3).isEmpty() || matcher.group(3).equals("%") || unit)) {
            return text(shown);
        }
        String digits = matcher.group(1).replace(",", "") + (matcher.group(2) == null ? "" : matcher.group(2));
        String places = matcher.group(2) == null ? "" : "." + "0".repeat(matcher.group(2).length() - 1);
        String suffix = matcher.group(3).isEmpty() ? "" : "\"" + matcher.group(3).replace("\"", "") + "\"";
        boolean leading = PLAIN.matcher(digits).matches() && new BigDecimal(digits).precision() <= 15;
        boolean zeros = digits.matches("-?0\\d.*");
        return leading && !zeros ? new Value(new BigDecimal(digits), shown,
                (matcher.group(1).contains(",") ? "#,##0" : "0") + places + suffix, "", "")
                : text(shown);
    }
}
