package org.plangauge.workbook;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.plangauge.checks.Severity;

/**
 * How the sheet 退回意见 looks; made once a workbook.
 *
 * @param open   where the department writes
 * @param closed where it need not
 */
record ReturnedStyles(CellStyle title, CellStyle prose, CellStyle header, CellStyle section, CellStyle text, CellStyle link, CellStyle open,
        CellStyle closed, Map<Severity, CellStyle> severities) {

    ReturnedStyles(Workbook workbook) {
        this(plain(workbook, "黑体", 16), plain(workbook, "宋体", 10.5), header(workbook), plain(workbook, "黑体", 11), boxed(workbook, "宋体"),
                link(workbook), open(workbook), closed(workbook), severities(workbook));
    }

    CellStyle of(Severity severity) {
        return severities.get(severity);
    }

    private static CellStyle plain(Workbook workbook, String fontName, double points) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, fontName, points));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(points == 10.5);
        return style;
    }

    private static CellStyle boxed(Workbook workbook, String fontName) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(workbook, fontName, 10));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        border(style, BorderStyle.THIN);
        return style;
    }

    private static void border(CellStyle style, BorderStyle line) {
        style.setBorderTop(line);
        style.setBorderBottom(line);
        style.setBorderLeft(line);
        style.setBorderRight(line);
    }

    private static CellStyle header(Workbook workbook) {
        CellStyle style = boxed(workbook, "黑体");
        style.setAlignment(HorizontalAlignment.CENTER);
        fill(style, IndexedColors.GREY_25_PERCENT);
        return style;
    }

    private static CellStyle link(Workbook workbook) {
        CellStyle style = boxed(workbook, "宋体");
        Font font = font(workbook, "宋体", 10);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    private static CellStyle open(Workbook workbook) {
        CellStyle style = boxed(workbook, "宋体");
        style.setLocked(false);
        border(style, BorderStyle.MEDIUM);
        return style;
    }

    private static CellStyle closed(Workbook workbook) {
        CellStyle style = boxed(workbook, "宋体");
        if (style instanceof XSSFCellStyle x) {
            x.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xF0, (byte) 0xF0, (byte) 0xF0}, null));
            x.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static Map<Severity, CellStyle> severities(Workbook workbook) {
        Map<Severity, CellStyle> styles = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            CellStyle style = boxed(workbook, "黑体");
            style.setAlignment(HorizontalAlignment.CENTER);
            FindingFill.paint(style, severity);
            styles.put(severity, style);
        }
        return styles;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static Font font(Workbook workbook, String name, double points) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeight((short) (points * 20));
        return font;
    }
}
