package org.plangauge.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.plangauge.submission.SubmittedCell;
import org.plangauge.submission.SubmittedCell.Content;

/**
 * A cell as a reader of the sheet sees it. A number is read with 15 digits, as spreadsheet programs do; a formula counts with
 * the value it carries and is never calculated by us. What is no number although the file says so is an error in the cell.
 */
final class CellReader {

    private static final MathContext SHEET_DIGITS = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T[0-9:.]*Z?)?");

    /** WPS keeps a picture in a cell as the formula {@code DISPIMG("ID_…",1)}, whose value is the formula's own text. */
    private static final String PICTURE = "DISPIMG(";

    private final boolean since1904;
    private final Map<Short, NumberFormat> formats = new HashMap<>();

    /** @param since1904 whether the workbook counts days from 1904, as old Macintosh ones do */
    CellReader(boolean since1904) {
        this.since1904 = since1904;
    }

    /** Its content; empty for a cell that says nothing. */
    Optional<SubmittedCell> read(Cell cell) {
        Optional<SubmittedCell> special = cell instanceof XSSFCell x ? special(x) : Optional.empty();
        if (special.isPresent() || cell instanceof XSSFCell x && saysNothing(x)) {
            return special;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> text(cell, cell.getStringCellValue());
            case BOOLEAN -> text(cell, cell.getBooleanCellValue() ? "是" : "否");
            case ERROR -> submitted(cell, error(cell), Content.ERROR);
            default -> Optional.empty();
        };
    }

    /** What POI would take for something else than it is, or would not take at all. */
    private static Optional<SubmittedCell> special(XSSFCell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue().strip();
        boolean formula = cell.getCTCell().isSetF();
        String type = type(cell);
        if (formula && cell.getCTCell().getF().getStringValue().contains(PICTURE) || raw.startsWith("=" + PICTURE)) {
            return submitted(cell, "", Content.PICTURE);
        }
        if (formula && raw.isEmpty() && !type.equals("str")) {
            return submitted(cell, "", Content.FORMULA_WITHOUT_VALUE);
        }
        return switch (type) {
            case "n" -> raw.isEmpty() || NUMBER.matcher(raw).matches() ? Optional.empty() : submitted(cell, "#" + raw, Content.ERROR);
            case "e" -> submitted(cell, raw.isEmpty() ? "#错误" : raw, Content.ERROR);
            case "d" -> ISO_DAY.matcher(raw).matches() ? submitted(cell, raw.substring(0, 10), Content.DATE) : submitted(cell, "#" + raw,
                    Content.ERROR);
            case "s", "str", "inlineStr", "b" -> Optional.empty();
            default -> submitted(cell, "#" + raw, Content.ERROR);
        };
    }

    private static boolean saysNothing(XSSFCell cell) {
        return type(cell).equals("n") && (cell.getRawValue() == null || cell.getRawValue().isBlank());
    }

    /** The kind of content as the file writes it; {@code d}, a day in words, is unknown to POI's schema. */
    private static String type(XSSFCell cell) {
        if (!cell.getCTCell().isSetT()) {
            return "n";
        }
        try {
            return cell.getCTCell().getT().toString();
        } catch (XmlValueOutOfRangeException e) {
            try (XmlCursor cursor = cell.getCTCell().newCursor()) {
                return Objects.requireNonNullElse(cursor.getAttributeText(new QName("t")), "");
            }
        }
    }

    private static String error(Cell cell) {
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#错误";
    }

    private Optional<SubmittedCell> number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value)) {
            return submitted(cell, "#NUM!", Content.ERROR);
        }
        CellStyle style = cell.getCellStyle();
        NumberFormat format = formats.computeIfAbsent(style.getDataFormat(), index -> NumberFormat.of(index, style.getDataFormatString()));
        return format.isDate() ? submitted(cell, day(value, format), Content.DATE)
                : submitted(cell, format.shown(new BigDecimal(value, SHEET_DIGITS)), Content.NUMBER);
    }

    private String day(double value, NumberFormat format) {
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

    private static Optional<SubmittedCell> text(Cell cell, String text) {
        return text.isBlank() ? Optional.empty() : submitted(cell, text, Content.TEXT);
    }

    private static Optional<SubmittedCell> submitted(Cell cell, String text, Content content) {
        return Optional.of(new SubmittedCell(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), text, content));
    }
}
