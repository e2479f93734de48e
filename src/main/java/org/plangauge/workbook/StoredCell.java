package org.plangauge.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedCell.Content;

/**
 * A cell as an Open XML workbook stores it, and what a reader of the sheet takes it to say. A number is read with 15 digits, as
 * spreadsheet programs do; a formula counts with the value it carries and is never calculated by us. What is no number although
 * the file says so is an error in the cell.
 *
 * @param row     from 0
 * @param column  from 0
 * @param type    the kind of content as the file writes it; {@code n} where it writes none
 * @param raw     the value as it is written; null where there is none
 * @param formula null where there is none
 * @param text    the words of a cell of words, wherever they are stored
 * @param format  of a number
 */
record StoredCell(String sheet, int row, int column, String type, @Nullable String raw, @Nullable String formula, Supplier<String> text,
        Supplier<NumberFormat> format) {

    private static final MathContext SHEET_DIGITS = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T[0-9:.]*Z?)?");

    /** WPS keeps a picture in a cell as the formula {@code DISPIMG("ID_…",1)}, whose value is the formula's own text. */
    private static final String PICTURE = "DISPIMG(";

    /**
     * Its content; empty for a cell that says nothing.
     *
     * @param since1904 whether the workbook counts days from 1904, as old Macintosh ones do
     */
    Optional<SubmittedCell> read(boolean since1904) {
        String value = raw == null ? "" : raw.strip();
        if (formula != null && formula.contains(PICTURE) || value.startsWith("=" + PICTURE)) {
            return submitted("", Content.PICTURE);
        }
        if (formula != null && value.isEmpty() && !type.equals("str")) {
            return submitted("", Content.FORMULA_WITHOUT_VALUE);
        }
        return switch (type) {
            case "n" -> value.isEmpty() ? Optional.empty() : NUMBER.matcher(value).matches() ? number(Double.parseDouble(value), since1904)
                    : submitted("#" + value, Content.ERROR);
            case "s", "str", "inlineStr" -> words(text.get());
            case "b" -> words(value.equals("1") ? "是" : "否");
            case "e" -> submitted(value.isEmpty() ? "#错误" : value, Content.ERROR);
            case "d" -> ISO_DAY.matcher(value).matches() ? submitted(value.substring(0, 10), Content.DATE) : submitted("#" + value, Content.ERROR);
            default -> submitted("#" + value, Content.ERROR);
        };
    }

    private Optional<SubmittedCell> words(String words) {
        return words.isBlank() ? Optional.empty() : submitted(words, Content.TEXT);
    }

    private Optional<SubmittedCell> number(double value, boolean since1904) {
        return Optional.of(number(sheet, row, column, value, format.get(), since1904));
    }

    /** What a number in a cell says by its format. */
    static SubmittedCell number(String sheet, int row, int column, double value, NumberFormat format, boolean since1904) {
        if (!Double.isFinite(value)) {
            return new SubmittedCell(sheet, row, column, "#NUM!", Content.ERROR);
        }
        return format.isDate() ? new SubmittedCell(sheet, row, column, day(value, format, since1904), Content.DATE)
                : new SubmittedCell(sheet, row, column, format.shown(new BigDecimal(value, SHEET_DIGITS)), Content.NUMBER);
    }

    private static String day(double value, NumberFormat format, boolean since1904) {
        LocalDateTime day = DateUtil.isValidExcelDate(value) ? DateUtil.getLocalDateTime(value, since1904) : null;
        if (day == null) {
            return "#" + value;
        }
        return switch (format.kind()) {
            case YEAR -> day.getYear() + "年";
            case MONTH -> day.getYear() + "年" + day.getMonthValue() + "月";
            default -> day.format(DateTimeFormatter.ISO_LOCAL_DATE);
        };
    }

    private Optional<SubmittedCell> submitted(String said, Content content) {
        return Optional.of(new SubmittedCell(sheet, row, column, said, content));
    }
}
