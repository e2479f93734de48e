package org.plangauge.report.excel;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook: one style for each that occurs, however many cells have it. */
final class Styles {

    private static final byte[] BLUE = {(byte) 0xFF, 0x1F, 0x3A, 0x5F};
    private static final byte[] PALE = {(byte) 0xFF, (byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final byte[] GREY = {(byte) 0xFF, (byte) 0xA6, (byte) 0xA6, (byte) 0xA6};
    private static final byte[] RED = {(byte) 0xFF, (byte) 0x9C, 0x1C, 0x1C};

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    /** @param quoted whether the cell is marked as text, so that what is typed there again stays text */
    private record Key(Look look, String format, boolean quoted, boolean linked) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The look of a cell that says {@code value}. */
    XSSFCellStyle of(Look look, Value value) {
        boolean quoted = !value.isNumber() && value.formula().isEmpty() && CellText.looksLikeFormula(value.text());
        return made.computeIfAbsent(new Key(look, value.format(), quoted, !value.link().isEmpty()), this::made);
    }

    private XSSFCellStyle made(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look, key.linked()));
        if (!key.format().equals(Value.GENERAL)) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        }
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(switch (look) {
            case HEADER, CENTRED, CHOICE -> HorizontalAlignment.CENTER;
            case NUMBER -> HorizontalAlignment.RIGHT;
            case TITLE, NOTE, BLOCK, TEXT -> HorizontalAlignment.LEFT;
        });
        style.setIndention((short) (look == Look.NUMBER ? 1 : 0));
        style.setWrapText(look == Look.HEADER || look == Look.TEXT || look == Look.CENTRED || look == Look.NUMBER);
        style.setQuotePrefixed(key.quoted());
        if (look != Look.TITLE && look != Look.NOTE && look != Look.BLOCK) {
            framed(style);
        }
        if (look == Look.HEADER || look == Look.CHOICE) {
            style.setFillForegroundColor(new XSSFColor(look == Look.HEADER ? PALE : YELLOW));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void framed(XSSFCellStyle style) {
        XSSFColor grey = new XSSFColor(GREY);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    private Font font(Look look, boolean linked) {
        XSSFFont font = workbook.createFont();
        boolean heading = look == Look.TITLE || look == Look.HEADER || look == Look.BLOCK;
        font.setFontName(heading ? "黑体" : "宋体");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.BLOCK ? 12 : 10));
        font.setBold(look == Look.CHOICE);
        if (linked) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(new XSSFColor(BLUE));
        } else if (look == Look.NOTE) {
            font.setColor(new XSSFColor(RED));
        }
        return font;
    }
}
